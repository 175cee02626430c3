import { createIssue, listed, quoted } from '../create-issue.js';
import type { Issue } from '../issue.js';

const ENOUGH = 4;

/**
 * Numbers of different units that a chart would set against each other. `group` is what they are numbers of, empty where the chart
 * has one column; `alike` are areas whose numbers have one unit.
 */
export function differentUnits(group: string, units: readonly string[], alike: readonly string[]): Issue {
  const found = listed(units.map((unit) => (unit === '' ? 'no unit' : quoted(unit))));
  const what = group === '' ? 'The figures have' : `The figures for ${quoted(group)} have`;
  const some = alike.filter((name) => !/[;"]/.test(name)).slice(0, ENOUGH);
  const cure =
    some.length < 2
      ? 'Give the areas figures in one unit.'
      : `Show areas whose figures have one unit, for example areas="${some.join('; ')}".`;
  const message = `${what} different units (${found}), so they cannot be compared. ${cure}`;
  return createIssue('different-units', 'fatal', message, { raw: units.join('; ') });
}
