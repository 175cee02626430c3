/**
 * Column roles. The `columns` option accepts these names, `lower` and `upper` with any level (`lower95`, `upper998`), and the group names
 * in `GROUP_NAMES`.
 */
export const ROLE_NAMES = [
  'area_code',
  'area',
  'area_type',
  'parent_code',
  'parent',
  'period',
  'value',
  'lower95',
  'upper95',
  'count',
  'denominator',
  'standard_error',
  'status',
  'break',
  'note',
  'outcome',
  'dimension',
  'indicator',
  'unit',
  'measure',
  'polarity',
  'domain',
  'row_number',
  'rank',
  'constant',
  'extra',
] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

/** Roles that at most one column of a table can have. `missing` and `printed` occur only in files written by the package. */
export const SINGLE_ROLES = [
  'area_code',
  'area',
  'area_type',
  'parent_code',
  'parent',
  'period',
  'value',
  'count',
  'denominator',
  'standard_error',
  'status',
  'break',
  'note',
  'outcome',
  'indicator',
  'unit',
  'measure',
  'polarity',
  'domain',
  'missing',
  'printed',
] as const;
export type SingleRole = (typeof SINGLE_ROLES)[number];

/** Roles of columns that are kept but not used. Any number of columns can share one. */
export const KEPT_ROLES = ['row_number', 'rank', 'constant', 'extra'] as const;
export type KeptRole = (typeof KEPT_ROLES)[number];

/** Group names that `columns` accepts, and headings that are read as groups. The text after `=` is the name of the dimension. */
const GROUPS =
  'sex gender=sex age agegroup=age ageband=age cause causeofdeath=cause group category categorytype ethnicity ethnicgroup decile deprivationdecile quintile deprivationquintile religion disability tenure deprivation'.split(
    ' ',
  );

/** Dimensions by heading spelling; empty where the heading is the dimension's name. */
export const GROUP_NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  GROUPS.map((entry): [string, string] => {
    const [spelling = '', dimension = ''] = entry.split('=');
    return [spelling, dimension];
  }),
);

/** The columns of the confidence limits at one level. */
export interface LimitColumns {
  readonly level: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The prefix of a role that a layout gives to a group, whatever the group's name. */
export const GROUP_ROLE = 'group:';
/** The prefix of a role that a layout gives to a column that is kept but not used. A layout can have any number of them. */
export const EXTRA_ROLE = 'extra:';
