import { roles as parseRoles } from '@commonweal/charts/kit/parsers.js';
import { writePairs } from './pairs.js';

/** What a column can hold, in the words of the menu. */
interface RoleChoice {
  readonly role: string;
  readonly label: string;
}

/** In the order in which an editor looks for them. */
const ROLE_CHOICES: readonly RoleChoice[] = [
  { role: 'area', label: 'Area name' },
  { role: 'area_code', label: 'Area code' },
  { role: 'area_type', label: 'Kind of area' },
  { role: 'parent', label: 'Area it is part of, name' },
  { role: 'parent_code', label: 'Area it is part of, code' },
  { role: 'period', label: 'Period' },
  { role: 'value', label: 'Value' },
  { role: 'lower95', label: 'Lower 95% confidence limit' },
  { role: 'upper95', label: 'Upper 95% confidence limit' },
  { role: 'dimension', label: 'Group, such as sex or age' },
  { role: 'indicator', label: 'Indicator: what is measured' },
  { role: 'domain', label: 'Heading over indicators' },
  { role: 'unit', label: 'Unit' },
  { role: 'measure', label: 'Kind of number' },
  { role: 'polarity', label: 'Which direction is good' },
  { role: 'outcome', label: 'Better, similar or worse' },
  { role: 'count', label: 'Count' },
  { role: 'denominator', label: 'Population or base' },
  { role: 'standard_error', label: 'Standard error' },
  { role: 'status', label: 'Marks on values' },
  { role: 'break', label: 'Breaks in the series' },
  { role: 'note', label: 'Note' },
  { role: 'rank', label: 'Published rank' },
  { role: 'extra', label: 'Not used' },
];

/** Roles that the reader gives and that all mean: kept, and not used. */
const UNUSED: ReadonlySet<string> = new Set(['extra', 'constant', 'row_number', 'blank']);

/**
 * The choices for a column that was read as a role. A role that the menu does not have, such as limits at another level,
 * is added to it.
 *
 * @example
 * choicesFor('lower998').at(0)?.label; // 'Lower 99.8% confidence limit'
 */
export function choicesFor(role: string): readonly RoleChoice[] {
  const known = menuRole(role);
  return ROLE_CHOICES.some((choice) => choice.role === known)
    ? ROLE_CHOICES
    : [{ role: known, label: roleLabel(known) }, ...ROLE_CHOICES];
}

/** A role as the menu has it. */
export const menuRole = (role: string): string =>
  UNUSED.has(role) || role.startsWith('extra:') ? 'extra' : role.startsWith('group:') ? 'dimension' : role;

/**
 * What a column with a role holds, in words.
 *
 * @example
 * roleLabel('area_code'); // 'Area code'
 */
function roleLabel(role: string): string {
  const known = menuRole(role);
  const choice = ROLE_CHOICES.find((each) => each.role === known);
  if (choice !== undefined) return choice.label;
  const [, side = '', digits = ''] = /^(lower|upper)(\d+)$/.exec(known) ?? [];
  if (side === '') return known;
  const level = digits.length > 2 ? `${digits.slice(0, 2)}.${digits.slice(2)}` : digits;
  return `${side === 'lower' ? 'Lower' : 'Upper'} ${level}% confidence limit`;
}

/** Column → role, as an author's `columns` states them. */
function statedRoles(columns: string): ReadonlyMap<string, string> {
  const stated = parseRoles(columns, 'columns', () => undefined);
  return new Map(
    [...stated].flatMap(([role, names]) =>
      (typeof names === 'string' ? [names] : names).map((name): [string, string] => [name, role]),
    ),
  );
}

/** Roles that any number of columns can have. */
const SHARED: ReadonlySet<string> = new Set(['dimension', 'extra', 'value', 'rank']);

/**
 * The `columns` of an author who gives a column a role. A role that only one column can have is taken from the column
 * that had it.
 *
 * @example
 * withRole('', 'Rate', 'value'); // 'value=Rate'
 * withRole('area=Ward', 'Place', 'area'); // 'area=Place'
 */
export function withRole(columns: string, column: string, role: string): string {
  const kept = [...statedRoles(columns)].filter(
    ([name, stated]) => name !== column && (stated !== role || SHARED.has(role)),
  );
  return writePairs([...kept, [column, role] as const].map(([name, each]) => [each, name]));
}
