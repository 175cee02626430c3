import { createIssue, listed, quoted } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** Two datasets of different things. `what` is what differs: the indicator, the unit, the method. */
export function differentDefinitions(what: string, first: string, second: string): Issue {
  const message = `The two sets of data were not joined, because they do not measure the same thing. The ${what} is ${quoted(first)} in one and ${quoted(second)} in the other. Use data of one definition.`;
  return createIssue('different-definitions', 'fatal', message, { raw: second });
}

/** Two releases of one series: figures of the same years differ where the series was revised. */
export function differentVintages(first: string, second: string): Issue {
  const message = `The two sets of data were not joined, because they are different releases: ${quoted(first)} and ${quoted(second)}. A series that was revised has other figures for the same years. Use one release.`;
  return createIssue('different-vintages', 'fatal', message, { raw: second });
}

/** Two datasets of which at least one does not say from what release it is. */
export function vintageNotStated(): Issue {
  return createIssue(
    'vintage-not-stated',
    'notice',
    'The two sets of data were joined, but they do not both say which release they are from. Check that they are from one release.',
  );
}

/** Areas that are the same authority with another boundary. */
export function boundaryChanged(names: readonly string[]): Issue {
  const message = `The boundary has changed between the two sets of data for ${listed(names.map(quoted))}. The figures were joined, but are not for quite the same place.`;
  return createIssue('boundary-changed', 'notice', message, { raw: names[0] ?? null });
}

/** Areas that became others, by merger or split; `pairs` names both sides. */
export function areasNotJoined(pairs: readonly string[]): Issue {
  const message = `Some areas were merged or split between the two sets of data, so their figures are kept apart: ${listed(pairs)}.`;
  return createIssue('areas-not-joined', 'notice', message, { raw: pairs[0] ?? null });
}

/** Numbers that stand in both datasets and are the same. */
export function repeatedObservations(count: number): Issue {
  const message = `Both sets of data have the same ${count === 1 ? 'number for one place' : `numbers for ${count.toLocaleString('en-GB')} places`}. The second copy was left out.`;
  return createIssue('repeated-observations', 'notice', message);
}

/** Numbers for one place that differ between two datasets that should agree. */
export function conflictingObservations(places: readonly string[]): Issue {
  const message = `The two sets of data have different numbers for ${listed(places)}. Both are kept. Check which one is right, and leave the other out.`;
  return createIssue('conflicting-observations', 'partial', message, { raw: places[0] ?? null });
}
