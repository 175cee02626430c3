import { LANGUAGES } from '@commonweal/widgets/catalogue.js';
import { bundleOf, wholeBundle } from '../bundle-names.js';
import { allTags } from '../element.js';
import type { Surroundings } from './surroundings.js';
import type { PageFacts, PageScript } from './page-facts.js';

/** One of our scripts: its URL ends like one of our bundles, or it has the hash of one. */
export interface OwnScript extends PageScript {
  readonly url: URL;
  /** With the folder of its language, as in `cy/bar-ranking.min.js`. */
  readonly file: string;
  /** From its first line or, failing that, a folder in its URL; null if neither has it. */
  readonly version: string | null;
}

/** The base URL of a page's addresses. */
export function baseOf({ base }: PageFacts, url: URL): URL {
  return base === null ? url : new URL(base, url);
}

/** Our scripts in a page, in document order. */
export function ownScripts(
  page: PageFacts,
  { url, hashes, banners }: Pick<Surroundings, 'url' | 'hashes' | 'banners'>,
): readonly OwnScript[] {
  const base = baseOf(page, url);
  return page.scripts.flatMap((script): OwnScript[] => {
    if (!URL.canParse(script.src, base.href)) return [];
    const address = new URL(script.src, base);
    const file = bundleIn(address);
    // The dashboard has no words: its files are the same in each language.
    const byHash = [...hashes].flatMap(([name, hash]) => (hash === script.integrity ? [name] : []));
    const known = file === null || !byHash.includes(file) ? byHash[0] : file;
    if (file === null && known === undefined) return [];
    const version = banners.get(address.href) ?? versionIn(address);
    return [{ ...script, url: address, file: known ?? file ?? '', version }];
  });
}

/** The version in the first line of one of our scripts, such as `Commonweal 0.1.0, MIT`; null if there is none. */
export function bannerVersion(script: string): string | null {
  return /^\s*\/\*! Commonweal (\d+\.\d+\.\d+(?:-[\w.]+)?)[,\s]/.exec(script)?.[1] ?? null;
}

/** The bundle that an address ends with, the longest first: that in the folder of a language; null where it is none. */
function bundleIn({ pathname }: URL): string | null {
  const bundles = LANGUAGES.flatMap((language) => [
    wholeBundle(language),
    ...allTags().map((tag) => bundleOf(tag, language)),
  ]);
  const fitting = bundles.filter((file) => pathname.endsWith(`/${file}`));
  return fitting.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** The version in a folder of the URL. Ignores the query, where content management systems add their own version. */
function versionIn({ pathname }: URL): string | null {
  return /[/@](\d+\.\d+\.\d+(?:-[\w.]+)?)(?:\/|$)/.exec(pathname)?.[1] ?? null;
}
