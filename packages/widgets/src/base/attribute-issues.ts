import type { Issue } from '@commonweal/data';

/** Problems with attributes that only show up against the data. Each is a problem whatever the other attributes are. */
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
 * The model's issues that an editor fixes in attributes. They are reported along with a refused attribute, so
 * that all can be fixed in one go. Leaves out issues that may only be a result of the refusal.
 */
export function ofAttributes(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ code }) => CODES.has(code));
}
