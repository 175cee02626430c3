/**
 * The roles of columns. `columns` takes these names, `lower` and `upper` with any level (`lower95`, `upper998`), and the names of
 * groups in `GROUP_NAMES`.
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
  'note',
  'outcome',
  'dimension',
  'indicator',
  'unit',
  'measure',
  'polarity',
  'row_number',
  'rank',
  'constant',
  'extra',
] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

/** Roles that at most one column of a table has. `missing` and `printed` stand in files of the package alone. */
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
  'note',
  'outcome',
  'indicator',
  'unit',
  'measure',
  'polarity',
  'missing',
  'printed',
] as const;
export type SingleRole = (typeof SINGLE_ROLES)[number];

/** Roles of columns that are kept and of which nothing is made. Any number of columns has one. */
export const KEPT_ROLES = ['row_number', 'rank', 'constant', 'extra'] as const;
export type KeptRole = (typeof KEPT_ROLES)[number];

/** Names of groups that `columns` takes as they are, and headings that are read as groups. An entry with `=` is called as what follows. */
const GROUPS =
  'sex gender=sex age agegroup=age ageband=age cause causeofdeath=cause group category categorytype ethnicity ethnicgroup decile deprivationdecile quintile deprivationquintile religion disability tenure deprivation'.split(
    ' ',
  );

/** The dimension by spelling of a heading; empty where it is called as its heading is. */
export const GROUP_NAMES: ReadonlyMap<string, string> = new Map(
  GROUPS.map((entry): [string, string] => {
    const [spelling = '', dimension = ''] = entry.split('=');
    return [spelling, dimension];
  }),
);

/** Confidence limits of one level, by column. */
export interface LimitColumns {
  readonly level: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What a role given by a layout begins with when it is a group, whatever its name. */
export const GROUP_ROLE = 'group:';
/** What a role given by a layout begins with when its column is kept and nothing is made of it: as many as it likes. */
export const EXTRA_ROLE = 'extra:';
