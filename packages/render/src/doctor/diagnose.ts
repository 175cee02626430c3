import { attributeFindings } from './attributes.js';
import type { FrameLists } from './embeds.js';
import { markupFindings } from './markup.js';
import { frameFindings } from './frames.js';
import type { Finding } from './finding.js';
import { finding } from './finding.js';
import { baseOf, ownScripts } from './own-scripts.js';
import type { Manifest } from './manifest.js';
import type { PageFacts } from './page.js';
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
  /** What scripts of ours say in their first line, where they were read: address → version. */
  readonly banners: ReadonlyMap<string, string>;
  /** Hash of the style sheet that a declared tree of an element has in this version. */
  readonly styleHash: (tag: string) => string;
  readonly manifest: Manifest;
  /** The figures that the pages of frames may show, as far as they were read. */
  readonly lists: FrameLists;
}

/** What stands in the way of our elements on a page, and what could be better; the gravest first. */
export function diagnose(page: PageFacts, around: Surroundings): readonly Finding[] {
  if (page.elements.length === 0 && page.frames.length === 0) {
    return [
      finding(
        'error',
        'no-element',
        'There is no element of Commonweal in this page, and no frame with one. Paste what "npx --package @commonweal/render commonweal embed" prints.',
      ),
    ];
  }
  const base = baseOf(page, around.url);
  const scripts = ownScripts(page, around);
  const policies: readonly Policy[] = [...around.headers, ...page.policies].map(parsePolicy);
  const findings = [
    ...(page.elements.length === 0 ? [] : scriptFindings(page, scripts, around)),
    ...policyFindings(page, scripts, policies, base, around),
    ...markupFindings(page),
    ...attributeFindings(page.elements, around.manifest),
    ...frameFindings(page.frames, base, around),
  ];
  const rank = { error: 0, warning: 1, ok: 2 } as const;
  return findings.sort((one, other) => rank[one.level] - rank[other.level]);
}
