import { columnKey } from '../dataset/filter.js';

/** Columns that have at most one place in a row. */
export const SINGLE_ROLES = [
  'areaCode',
  'area',
  'period',
  'value',
  'count',
  'denominator',
  'status',
  'note',
  'indicator',
  'unit',
  'measure',
  'polarity',
  'missing',
  'printed',
  'outcome',
  'type',
  'parent',
] as const;
export type SingleRole = (typeof SINGLE_ROLES)[number];

/** Confidence limits of one level, by column. */
export interface LimitColumns {
  readonly level: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Which column is what, by index. */
export interface RecognisedColumns {
  readonly single: ReadonlyMap<SingleRole, number>;
  readonly limits: readonly LimitColumns[];
  readonly groups: readonly (readonly [dimension: string, index: number])[];
  /** Columns that a layout knows to be nothing of these. */
  readonly extra: readonly number[];
  /** The unit that stands in the header of the value column; empty where there is none. */
  readonly headerUnit: string;
  /** Names given by hand that no column has. */
  readonly unknown: readonly string[];
  /** Whether the roles given are all there are, so that none is looked for in the cells. */
  readonly complete: boolean;
  /** The header of limits whose level is not stated, or null. */
  readonly assumedLevel: string | null;
}

/** Known spellings by role, best first. */
const SPELLINGS: Readonly<Record<SingleRole, string>> = {
  areaCode:
    'areacode areacd code gsscode onscode geographycode lacode ladcode ladcd utlacode utlacd regioncode authoritycode localauthoritycode',
  area: 'area areaname areanm name place placename geographyname localauthority localauthorityname authority council district county utla utlaname region regionname country ward geography',
  period: 'period timeperiod year years date time quarter month financialyear reportingperiod dateperiod',
  value: 'value observation obsvalue rate percentage percent % estimate',
  count: 'count numerator number deaths cases events',
  denominator: 'denominator population',
  status: 'observationstatus status flag flags',
  note: 'valuenote note notes',
  indicator: 'indicatorname indicator variablename variable',
  unit: 'unit units',
  measure: 'measure',
  polarity: 'polarity',
  // Only in files that the package wrote: elsewhere the words may mean anything.
  missing: '',
  printed: '',
  // Found by the cells too, in `outcomes.ts`.
  outcome: '',
  type: '',
  parent: '',
};
const GROUPS =
  'sex gender=sex age agegroup=age ageband=age cause causeofdeath=cause group category categorytype ethnicity ethnicgroup decile deprivationdecile quintile deprivationquintile';
/** The level of limits that do not state one. */
export const ASSUMED_LEVEL = 0.95;
/** The levels that a heading states, by their digits. */
export const LEVELS: ReadonlyMap<string, number> = new Map([
  ['95', 0.95],
  ['950', 0.95],
  ['998', 0.998],
  ['99', 0.99],
  ['990', 0.99],
  ['90', 0.9],
  ['900', 0.9],
]);
/** What a role given by a layout begins with when it is a group, whatever its name. */
export const GROUP_ROLE = 'group:';
/** What a role given by a layout begins with when its column is kept and has no role. */
export const EXTRA_ROLE = 'extra:';
const LIMIT_WORDS = /lower|upper|lcl|ucl|lci|uci|confidence|interval|limit|bound|level|ci|cl|%|\d/g;
const OFFICIAL_NAME = /^(?:lad|ctyua|utla|ltla|rgn|ctry|itl\d?|msoa|lsoa)\d\d(cd|nm)$/;

interface Limit {
  readonly side: 'lower' | 'upper';
  readonly level: number;
  readonly stated: boolean;
}

function limitOf(key: string): Limit | null {
  if (key.length > 40 || key.replace(LIMIT_WORDS, '') !== '') return null;
  const lower = /lower|lci|lcl/.test(key);
  if (lower === /upper|uci|ucl/.test(key)) return null;
  const digits = key.replace(/\D/g, '');
  const level = digits === '' ? ASSUMED_LEVEL : LEVELS.get(digits);
  return level === undefined ? null : { side: lower ? 'lower' : 'upper', level, stated: digits !== '' };
}

interface Spelling {
  readonly role: SingleRole;
  /** 0 = the best spelling. */
  readonly rank: number;
}

/** What the known spellings mean, looked up rather than searched for each header: a file may have thousands of them. */
class Spellings {
  readonly #roles = new Map<string, Spelling>();
  /** The dimension by spelling; empty where it is called as its header is. */
  readonly #groups = new Map(
    GROUPS.split(' ').map((entry): [string, string] => {
      const [spelling = '', dimension = ''] = entry.split('=');
      return [spelling, dimension];
    }),
  );

  constructor() {
    for (const role of SINGLE_ROLES) {
      for (const [rank, spelling] of SPELLINGS[role].split(' ').entries()) {
        // A role without a spelling is for a name of signs alone no more than for any other.
        if (spelling !== '' && !this.#roles.has(spelling)) this.#roles.set(spelling, { role, rank });
      }
    }
  }

  /** Role and rank of a header, given with its key, and the unit that stands in it. */
  roleOf(header: string, key: string): (Spelling & { readonly unit: string }) | null {
    const bracket = header.indexOf('(');
    const official = OFFICIAL_NAME.exec(key)?.[1];
    if (official !== undefined) return { role: official === 'cd' ? 'areaCode' : 'area', rank: 0.5, unit: '' };
    const whole = this.#roles.get(key);
    if (whole !== undefined) return { ...whole, unit: '' };
    const short = bracket > 0 ? this.#roles.get(columnKey(header.slice(0, bracket))) : undefined;
    if (short !== undefined) {
      const inside = header
        .slice(bracket + 1)
        .replace(/\)\s*$/, '')
        .trim();
      return { role: short.role, rank: short.rank + 0.1, unit: short.role === 'value' ? inside : '' };
    }
    if (key.startsWith('rateper')) return { role: 'value', rank: 3.2, unit: header.trim().slice(5).trim() };
    return null;
  }

  /** The dimension a header names: its own name in lower case, or the usual one for a known spelling; null for none. */
  groupOf(header: string, key: string): string | null {
    const dimension = this.#groups.get(key);
    return dimension === '' ? header.trim().toLowerCase() : (dimension ?? null);
  }
}

function singleRoleByName(name: string): SingleRole | null {
  const key = columnKey(name);
  if (key === 'flags') return 'status';
  return SINGLE_ROLES.find((role) => role.toLowerCase() === key) ?? (key === 'code' ? 'areaCode' : null);
}

function findHeader(header: readonly string[], wanted: string): number {
  // Headings stand without blanks around them, and most are named as they stand.
  const exact = header.indexOf(wanted.trim());
  return exact === -1 ? header.findIndex((name) => columnKey(name) === columnKey(wanted)) : exact;
}

/**
 * Which column is what: by hand first (`given`, role → header), then, unless `given` is all, by known spellings of the header.
 *
 * @example
 * recogniseColumns(['AREACD', 'AREANM', 'Observation'], new Map()).single.get('value'); // 2
 */
export function recogniseColumns(
  header: readonly string[],
  given: ReadonlyMap<string, string>,
  all = false,
): RecognisedColumns {
  const single = new Map<SingleRole, number>();
  const ranks = new Map<SingleRole, number>();
  const limits = new Map<number, { level: number; lower: number | null; upper: number | null }>();
  const groups: [string, number][] = [];
  const extra: number[] = [];
  const unknown: string[] = [];
  const taken = new Set<number>();
  const spellings = new Spellings();
  let assumedLevel: string | null = null;
  let headerUnit = '';

  const setLimit = ({ side, level, stated }: Limit, index: number): void => {
    const pair = limits.get(level) ?? { level, lower: null, upper: null };
    pair[side] ??= index;
    limits.set(level, pair);
    if (!stated) assumedLevel ??= header[index] ?? '';
  };

  for (const [name, wanted] of given) {
    const index = findHeader(header, wanted);
    if (index === -1) {
      unknown.push(wanted);
      continue;
    }
    taken.add(index);
    if (name.startsWith(EXTRA_ROLE)) {
      extra.push(index);
      continue;
    }
    const group = name.startsWith(GROUP_ROLE) ? name.slice(GROUP_ROLE.length) : null;
    const role = group === null ? singleRoleByName(name) : null;
    const limit = group === null ? limitOf(columnKey(name)) : null;
    if (role !== null) {
      single.set(role, index);
      ranks.set(role, -1);
    } else if (limit !== null) setLimit(limit, index);
    else groups.push([(group ?? name).trim(), index]);
  }

  const dimensions = new Set(groups.map(([dimension]) => dimension));
  header.forEach((name, index) => {
    if (all || taken.has(index)) return;
    const key = columnKey(name);
    const limit = limitOf(key);
    const found = limit === null ? spellings.roleOf(name, key) : null;
    if (limit !== null) setLimit(limit, index);
    else if (found !== null) {
      if (found.rank >= (ranks.get(found.role) ?? Infinity)) return;
      single.set(found.role, index);
      ranks.set(found.role, found.rank);
      if (found.role === 'value') headerUnit = found.unit;
    } else {
      const dimension = spellings.groupOf(name, key);
      if (dimension === null) return;
      // Where the name is taken too (a group given by hand, `gender` beside `sex`), the heading of its own column tells them apart.
      const called =
        [dimension, name.trim()].find((free) => !dimensions.has(free)) ?? `${name.trim()} (as given)`;
      groups.push([called, index]);
      dimensions.add(called);
    }
  });
  return {
    single,
    limits: [...limits.values()],
    groups,
    extra,
    headerUnit,
    unknown,
    assumedLevel,
    complete: all,
  };
}
