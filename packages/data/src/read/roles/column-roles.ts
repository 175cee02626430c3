/** A role that a column can have, as `columns` takes it and `roles` of a result gives it. */
export interface RoleMeaning {
  readonly role: string;
  /** One line for messages, documentation and the command line. */
  readonly meaning: string;
}

/**
 * The roles of columns. `columns` takes these names, `lower` and `upper` with any level (`lower95`, `upper998`), and the names of
 * groups in `GROUP_NAMES`.
 */
export const COLUMN_ROLES = [
  { role: 'area_code', meaning: 'code of the area (GSS, ITL, ISO or the publisher’s own)' },
  { role: 'area', meaning: 'name of the area' },
  { role: 'area_type', meaning: 'kind of area, such as Region or Counties & UAs; also type' },
  { role: 'parent_code', meaning: 'code of the area that this one is part of' },
  { role: 'parent', meaning: 'name of the area that this one is part of' },
  { role: 'period', meaning: 'time that the number is of' },
  { role: 'value', meaning: 'the number shown; in a wide table each column of numbers is one' },
  { role: 'lower95', meaning: 'lower confidence limit of the value; other levels as lower998' },
  { role: 'upper95', meaning: 'upper confidence limit of the value; other levels as upper998' },
  { role: 'count', meaning: 'number of events that the value is made of' },
  { role: 'denominator', meaning: 'population or base that the value is made of' },
  { role: 'standard_error', meaning: 'standard error or the like, kept and not shown; also se' },
  { role: 'status', meaning: 'marks that qualify a value: suppressed, provisional, revised; also flags' },
  { role: 'note', meaning: 'note in words on a value' },
  { role: 'outcome', meaning: 'the publisher’s own comparison: better, similar, worse' },
  { role: 'dimension', meaning: 'groups that the numbers are of; may be given more than once' },
  { role: 'indicator', meaning: 'name of what the number measures' },
  { role: 'unit', meaning: 'unit of the number' },
  { role: 'measure', meaning: 'kind of number, such as Rate or Count' },
  { role: 'polarity', meaning: 'which direction is good: 1, -1 or 0' },
  { role: 'row_number', meaning: 'running number or identifier of rows, kept and not shown' },
  { role: 'rank', meaning: 'published rank of another column, kept and not shown' },
  { role: 'constant', meaning: 'the same in every row, kept and not shown' },
  { role: 'extra', meaning: 'kept and not shown; where and downloads have it' },
] as const satisfies readonly RoleMeaning[];

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
