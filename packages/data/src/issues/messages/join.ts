import { createIssue } from '../create-issue.js';
import type { DefinitionPart } from '../details/join.js';
import type { Issue } from '../issue.js';

/** Two datasets with different definitions. `part` is what differs. */
export function differentDefinitions(part: DefinitionPart, first: string, second: string): Issue {
  const details = { text: 'differentDefinitions', part, first, second } as const;
  return createIssue('different-definitions', 'fatal', details, { raw: second });
}

/** Two releases of one series: figures for the same years differ if the series was revised. */
export function differentVintages(first: string, second: string): Issue {
  const details = { text: 'differentVintages', first, second } as const;
  return createIssue('different-vintages', 'fatal', details, { raw: second });
}

/** Two datasets, at least one of which does not state its release. */
export function vintageNotStated(): Issue {
  return createIssue('vintage-not-stated', 'notice', { text: 'vintageNotStated' });
}

/** Areas that are the same authority with a different boundary. */
export function boundaryChanged(names: readonly string[]): Issue {
  const details = { text: 'boundaryChanged', names } as const;
  return createIssue('boundary-changed', 'notice', details, { raw: names[0] ?? null });
}

/** Areas related by a merger or split; `pairs` names both sides. */
export function areasNotJoined(pairs: readonly (readonly [first: string, second: string])[]): Issue {
  const details = { text: 'areasNotJoined', pairs } as const;
  return createIssue('areas-not-joined', 'notice', details, { raw: pairs[0]?.join('; ') ?? null });
}

/** Numbers found in both datasets that agree. */
export function repeatedObservations(count: number): Issue {
  return createIssue('repeated-observations', 'notice', { text: 'repeatedObservations', count });
}

/** Numbers for the same place that differ between two datasets that should agree. */
export function conflictingObservations(places: readonly string[]): Issue {
  const details = { text: 'conflictingObservations', places } as const;
  return createIssue('conflicting-observations', 'partial', details, { raw: places[0] ?? null });
}
