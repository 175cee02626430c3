import { areaKey, type Area } from './area.js';
import type { Observation } from './observation.js';
import { parsePeriod } from './parse-period.js';
import { periodKey, type Period } from './period.js';

export { distinctPeriods, latestPeriod } from './latest-period.js';

/**
 * A column name normalised for comparison: lower case, letters and digits only.
 *
 * @example
 * columnKey('Area Name'); // 'areaname'
 */
export function columnKey(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z\d%]*$/.test(lower)) return lower;
  // Most names are plain ASCII, where looking for letters of all alphabets would only take longer.
  return lower.replace(/^[ -~]*$/.test(lower) ? /[^a-z\d%]+/g : /[^\p{L}\p{N}%]+/gu, '');
}

/** A text normalised for comparison, ignoring case and outer spaces. */
export const textKey = (text: string): string => text.trim().toLowerCase();

/**
 * The column names of an observation that `where` and messages can use.
 *
 * @example
 * columnsOf(sicknessAbsence().observations[0]); // ['area_code', 'area', 'period', 'place_in_report_2015_16']
 */
export function columnsOf(observation: Observation): string[] {
  return ['area_code', 'area', 'period', ...observation.group.keys(), ...observation.extra.keys()];
}

/** The text of a group or of another column of the source, or null if it has none of that name. */
function sourceText(observation: Observation, column: string): string | null {
  const wanted = columnKey(column);
  for (const texts of [observation.group, observation.extra]) {
    const exact = texts.get(column);
    if (exact !== undefined) return exact;
    for (const name of texts.keys()) if (columnKey(name) === wanted) return texts.get(name) ?? null;
  }
  return null;
}

const isAreaColumn = (key: string): boolean => key === 'area' || key === 'areaname';

/** The text in one of an observation's columns, or null if it does not have that column. */
export function columnText(observation: Observation, column: string): string | null {
  const text = sourceText(observation, column);
  if (text !== null) return text;
  const wanted = columnKey(column);
  if (isAreaColumn(wanted)) return observation.area.name;
  if (wanted === 'areacode') return observation.area.code ?? '';
  if (wanted === 'period' || wanted === 'timeperiod') return observation.period?.label ?? '';
  return null;
}

/** The matching observations, and the requested columns that none of them has. */
export interface Filtered {
  readonly observations: readonly Observation[];
  readonly unknown: readonly string[];
}

/**
 * Keeps the observations whose columns match the wanted texts, ignoring case and outer spaces.
 *
 * @example
 * const { observations } = healthyLifeExpectancy();
 * filterWhere(observations, new Map([['sex', 'Men']])).observations.length; // 17
 */
export function filterWhere(
  observations: readonly Observation[],
  where: ReadonlyMap<string, string>,
): Filtered {
  const unknown = [...where.keys()].filter(
    (column) => !observations.some((observation) => columnText(observation, column) !== null),
  );
  const known = [...where].filter(([column]) => !unknown.includes(column));
  const matches = (observation: Observation): boolean =>
    known.every(([column, wanted]) => {
      const isPeriod = columnKey(column) === 'period' && !observation.group.has(column);
      if (isPeriod && observation.period !== null) return matchesPeriod(observation.period, wanted);
      if (isAreaColumn(columnKey(column)) && sourceText(observation, column) === null)
        return isCalled(observation.area, wanted);
      const text = columnText(observation, column);
      return text !== null && textKey(text) === textKey(wanted);
    });
  return { observations: known.length === 0 ? observations : observations.filter(matches), unknown };
}

/**
 * Whether a text names a period, in any of its spellings.
 *
 * @example
 * matchesPeriod(parsePeriod('2015 - 17'), '2015-17'); // true
 */
export function matchesPeriod(period: Period, wanted: string): boolean {
  const texts = [period.raw, period.label].map(textKey);
  return texts.includes(textKey(wanted)) || periodKey(period) === periodKey(parsePeriod(wanted));
}

/** A name normalised for matching without a code. Ignores case, spaces, `and`, `City of` and `County of`. */
function nameKey(name: string): string {
  return columnKey(
    name
      .replace(/&/g, ' and ')
      .replace(/,?\s*(?:city|county) of$/i, '')
      .replace(/^the /i, ''),
  );
}

/**
/**
 * Every name by which an author may call an area: the one shown first.
 *
 * @example
 * namesOfArea({ code: null, name: 'Cymru', otherNames: ['Wales'] }); // ['Cymru', 'Wales']
 */
export const namesOfArea = ({ name, otherNames = [] }: Area): readonly string[] => [name, ...otherNames];

/**
 * Whether a code or name given by an author means this area. Codes only match codes.
 *
 * @example
 * matchesArea({ code: 'E06000010', name: 'Kingston upon Hull' }, 'kingston upon hull, City of'); // true
 */
export function matchesArea(area: Area, wanted: string): boolean {
  const text = textKey(wanted);
  if (textKey(area.code ?? area.name) === text || isCalled(area, text)) return text !== '';
  const name = nameKey(wanted);
  return name !== '' && namesOfArea(area).some((each) => nameKey(each) === name);
}

/** Whether a text is a name of an area, in any language. */
const isCalled = (area: Area, wanted: string): boolean =>
  namesOfArea(area).some((name) => textKey(name) === textKey(wanted));

/** The distinct areas of the observations, in the order they first appear. */
export function distinctAreas(observations: readonly Observation[]): Area[] {
  const areas = new Map<string, Area>();
  for (const { area } of observations) {
    const key = areaKey(area);
    if (!areas.has(key)) areas.set(key, area);
  }
  return [...areas.values()];
}

/** The distinct values of one group dimension, in the source's order. */
export function distinctGroups(observations: readonly Observation[], dimension: string): string[] {
  const values = new Set<string>();
  for (const { group } of observations) {
    const value = group.get(dimension);
    if (value !== undefined) values.add(value);
  }
  return [...values];
}

/**
 * The dimensions in which the observations differ, in the order they first appear.
 *
 * @example
 * varyingDimensions(healthyLifeExpectancy().observations); // ['sex']
 */
export function varyingDimensions(observations: readonly Observation[]): string[] {
  const [first] = observations;
  return groupDimensions(observations).filter((dimension) => {
    const text = first?.group.get(dimension);
    return observations.some(({ group }) => group.get(dimension) !== text);
  });
}

/**
 * The dimensions of the observations, in the order they first appear.
 *
 * @example
 * groupDimensions(healthyLifeExpectancy().observations); // ['sex']
 */
export function groupDimensions(observations: readonly Observation[]): string[] {
  const dimensions = new Set<string>();
  for (const { group } of observations) for (const dimension of group.keys()) dimensions.add(dimension);
  return [...dimensions];
}
