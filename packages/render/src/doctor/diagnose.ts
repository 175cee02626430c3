import { attributeFindings } from './attributes.js';
import { markupFindings } from './markup.js';
import { frameFindings } from './frames.js';
import type { Finding } from './finding.js';
import { finding } from './finding.js';
import { baseOf, ownScripts } from './own-scripts.js';
import type { PageFacts } from './page-facts.js';
import type { Policy } from './policy.js';
import { parsePolicy } from './policy.js';
import { policyFindings } from './policy-findings.js';
import { scriptFindings } from './scripts.js';
import type { Surroundings } from './surroundings.js';

/** Everything that prevents our elements from working on a page, or could be improved, most severe first. */
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
