import { allTags } from '../element.js';
import { bundleOf, WHOLE_BUNDLE } from '../bundles.js';
import { markupFindings } from './markup.js';
import { frameFindings } from './frames.js';
import type { Finding } from './finding.js';
import { finding } from './finding.js';
import type { PageFacts, PageScript } from './page.js';
import type { Policy } from './policy.js';
import { parsePolicy } from './policy.js';
import { policyFindings } from './policy-findings.js';
import { scriptFindings } from './scripts.js';

/** What is known about the page besides its markup. */
export interface Surroundings {
  readonly url: URL;
  /** Policies sent as headers. */
  readonly headers: readonly string[];
  /** The bundles of this version: path → `sha384-…`. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly version: string;
  /** Hash of the style sheet that a declared tree of an element has in this version. */
  readonly styleHash: (tag: string) => string;
}

/** A script of ours: it stands at an address that ends as our bundles do. */
export interface OwnScript extends PageScript {
  readonly url: URL;
  readonly file: string;
  readonly version: string | null;
}

const isBundle = (file: string): boolean =>
  file === WHOLE_BUNDLE || allTags().some((tag) => bundleOf(tag) === file);

/** What stands in the way of our elements on a page, and what could be better; the gravest first. */
export function diagnose(page: PageFacts, around: Surroundings): readonly Finding[] {
  if (page.elements.length === 0 && page.frames.length === 0) {
    return [
      finding(
        'error',
        'no-element',
        'There is no element of Commonweal in this page, and no frame with one.',
      ),
    ];
  }
  const base = page.base === null ? around.url : new URL(page.base, around.url);
  const scripts = page.scripts.flatMap((script) => ownScript(script, base, around.hashes));
  const policies: readonly Policy[] = [...around.headers, ...page.policies].map(parsePolicy);
  const findings = [
    ...(page.elements.length === 0 ? [] : scriptFindings(page, scripts, around)),
    ...policyFindings(page, scripts, policies, base, around),
    ...markupFindings(page),
    ...frameFindings(page.frames, base, around.url),
  ];
  const rank = { error: 0, warning: 1, ok: 2 } as const;
  return findings.sort((one, other) => rank[one.level] - rank[other.level]);
}

function ownScript(script: PageScript, base: URL, hashes: ReadonlyMap<string, string>): OwnScript[] {
  if (!URL.canParse(script.src, base.href)) return [];
  const url = new URL(script.src, base);
  const file = url.pathname.split('/').at(-1) ?? '';
  const byHash = [...hashes].find(([, hash]) => hash === script.integrity)?.[0];
  if (!isBundle(file) && byHash === undefined) return [];
  const version = versionIn(url);
  return [{ ...script, url, file: byHash ?? file, version }];
}

const VERSION = /(?:^|[/@])(\d+\.\d+\.\d+(?:-[\w.]+)?)(?:\/|$)/;

/** The version that an address names: in its path, or, as content management systems write it, in its query. */
function versionIn(url: URL): string | null {
  const asked = url.searchParams.get('ver') ?? url.searchParams.get('v') ?? '';
  return (VERSION.exec(url.pathname) ?? VERSION.exec(asked))?.[1] ?? null;
}
