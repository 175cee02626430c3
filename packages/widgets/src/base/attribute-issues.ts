import type { Issue } from '@commonweal/data';

/** What is found wrong with attributes once they meet the data. Each holds whatever the other attributes say. */
const CODES: ReadonlySet<string> = new Set([
  'unknown-area',
  'unknown-benchmark',
  'unknown-column',
  'unknown-level',
  'unknown-period',
  'nothing-matches',
  'nothing-within',
  'benchmark-needed',
  'no-published-outcomes',
]);

/**
 * Of what a model found, the issues that an editor mends in attributes: they are told together with an attribute that was refused,
 * so that all are mended at once. What may follow from the refusal itself is left out.
 */
export function ofAttributes(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ code }) => CODES.has(code));
}
