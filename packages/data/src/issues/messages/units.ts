import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

const ENOUGH = 4;

/**
 * Numbers in different units that a chart would compare. `group` is the group they belong to, empty if the chart has
 * one column; `alike` are areas whose numbers share a unit.
 */
export function differentUnits(group: string, units: readonly string[], alike: readonly string[]): Issue {
  // Leave out names that contain the attribute's own separators.
  const some = alike.filter((name) => !/[;"]/.test(name)).slice(0, ENOUGH);
  const details = { text: 'differentUnits', group, units, alike: some } as const;
  return createIssue('different-units', 'fatal', details, { raw: units.join('; ') });
}
