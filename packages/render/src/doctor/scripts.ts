import { LANGUAGES } from '@commonweal/widgets/catalogue.js';
import type { BundleLanguage } from '../bundle-names.js';
import { knownLanguage } from '@commonweal/widgets/catalogue.js';
import { bundleLanguage, bundleOf, wholeBundle } from '../bundle-names.js';
import { DASHBOARD } from '../element.js';
import type { Surroundings } from './surroundings.js';
import type { OwnScript } from './own-scripts.js';
import type { Finding } from './finding.js';
import { finding } from './finding.js';
import type { PageElement, PageFacts } from './page-facts.js';

/** Checks that each element has its script, once and unchanged. */
export function scriptFindings(
  { elements, isPage }: PageFacts,
  scripts: readonly OwnScript[],
  around: Surroundings,
): readonly Finding[] {
  const findings: Finding[] = [];
  const files = new Set(scripts.map(({ file }) => file));
  const isServed = (tag: string, language: BundleLanguage): boolean =>
    files.has(wholeBundle(language)) || files.has(bundleOf(tag, language));
  const unserved = elements.filter(({ tag }) => !LANGUAGES.some((language) => isServed(tag, language)));
  const lacking = elements.filter(({ tag, lang }) => {
    // It has no words.
    if (tag === DASHBOARD) return false;
    const stated = knownLanguage(lang);
    return stated !== null && !isServed(tag, stated) && LANGUAGES.some((language) => isServed(tag, language));
  });
  if (scripts.length === 0) {
    const what = isPage ? 'This page loads' : 'This snippet has';
    const message = `${what} no script of ours under the name it is published by. If a bundle of your own has it, all is well.`;
    findings.push(finding('warning', 'no-script', message));
  } else {
    for (const { tag, lang } of firstOfEach(unserved)) {
      const fix = scriptOf(bundleOf(tag, bundleLanguage(lang)), around);
      findings.push(
        finding('error', 'script-missing', `No script of this page registers <${tag}>.`, { fix }),
      );
    }
    for (const { tag, lang, line } of firstOfEach(lacking)) {
      const file = bundleOf(tag, bundleLanguage(lang));
      const message = `The page states lang="${lang ?? ''}" for <${tag}>, and loads it in another language alone: its words are in that.`;
      findings.push(
        finding('warning', 'language-not-loaded', message, { line, fix: scriptOf(file, around) }),
      );
    }
  }
  return [...findings, ...duplicates(scripts), ...scripts.flatMap((script) => own(script, around))];
}

/** Of the elements of each tag and language, the first. */
function firstOfEach(elements: readonly PageElement[]): readonly PageElement[] {
  const key = ({ tag, lang }: PageElement): string => `${tag} ${bundleLanguage(lang)}`;
  return [...new Map([...elements].reverse().map((element) => [key(element), element])).values()].reverse();
}

function scriptOf(file: string, { hashes }: Surroundings): string {
  return `<script type="module" src="…/${file}" integrity="${hashes.get(file) ?? 'sha384-…'}"></script>`;
}

function duplicates(scripts: readonly OwnScript[]): readonly Finding[] {
  const versions = [...new Set(scripts.flatMap(({ version }) => (version === null ? [] : [version])))];
  if (versions.length > 1) {
    const message = `The page loads versions ${versions.join(' and ')}. The first to run is used for each element; name one.`;
    return [finding('warning', 'two-versions', message)];
  }
  const files = scripts.map(({ file }) => file);
  const isTwice = new Set(files).size < files.length;
  // A bundle has one language: two of all elements in two languages are no duplicates.
  const whole = LANGUAGES.map(wholeBundle).find(
    (file) =>
      files.includes(file) && files.some((other) => other !== file && folderOf(other) === folderOf(file)),
  );
  if (!isTwice && whole === undefined) return [];
  const message = isTwice
    ? 'One of our scripts is in the page twice. Once is enough.'
    : `${whole ?? ''} has all elements. Take our other scripts out.`;
  return [finding('warning', 'script-twice', message)];
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** Script types that browsers run. A bundle works both as a module and as a classic script. */
const RUNS = /^\s*(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)?\s*$/i;

function own(script: OwnScript, { url: page, hashes, version }: Surroundings): readonly Finding[] {
  const { url, file, integrity } = script;
  const findings: Finding[] = [];
  if (!RUNS.test(script.type ?? '')) {
    const message = `Browsers do not run ${file}, because type="${script.type ?? ''}" is no kind of script.`;
    findings.push(finding('error', 'not-a-script', message, { fix: 'type="module"' }));
  }
  if (page.protocol === 'https:' && url.protocol === 'http:') {
    findings.push(
      finding('error', 'insecure-script', `${url.href} is not loaded by a page that is served by https.`),
    );
  }
  const isForeign = url.origin !== page.origin;
  const known = hashes.get(file);
  const isOurs = script.version === null || script.version === version;
  const fix = isOurs && known !== undefined ? { fix: `integrity="${known}"` } : {};
  if (integrity === null) {
    const message = `${file} comes from ${isForeign ? url.host : 'your own site'} without an integrity hash, so nobody notices if it is changed.`;
    findings.push(finding('warning', 'integrity-missing', message, fix));
  } else if (!/^(sha(256|384|512)-[A-Za-z0-9+/]{43,88}={0,2}\s*)+$/.test(integrity)) {
    findings.push(
      finding(
        'error',
        'integrity-unreadable',
        `"${integrity}" is no integrity hash: browsers do not check it.`,
        fix,
      ),
    );
  } else if (isOurs && known !== undefined && !integrity.split(/\s+/).includes(known)) {
    const message = `The hash is not that of ${file} in version ${version}. If your file is of that version, browsers refuse it.`;
    findings.push(
      finding(script.version === version ? 'error' : 'warning', 'integrity-differs', message, fix),
    );
  } else findings.push(finding('ok', 'integrity', `${file} has an integrity hash.`));
  if (integrity !== null && isForeign && !script.crossorigin) {
    const message = `${url.host} is another site: with integrity, its script needs to be asked for without cookies.`;
    findings.push(finding('error', 'crossorigin-missing', message, { fix: 'crossorigin="anonymous"' }));
  }
  return findings;
}
