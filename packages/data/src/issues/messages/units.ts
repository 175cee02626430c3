import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

const ENOUGH = 4;

/**
 * Numbers of different units that a chart would set against each other. `group` is what they are numbers of, empty where the chart
 * has one column; `alike` are areas whose numbers have one unit.
 */
export function differentUnits(group: string, units: readonly string[], alike: readonly string[]): Issue {
  // An attribute of names has no room for those that hold its own marks.
  const some = alike.filter((name) => !/[;"]/.test(name)).slice(0, ENOUGH);
  const details = { text: 'differentUnits', group, units, alike: some } as const;
  return createIssue('different-units', 'fatal', details, { raw: units.join('; ') });
}
