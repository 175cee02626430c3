import type { Area } from '@commonweal/data';
import { writeList, writePairs } from '../read/pairs.js';
import { areaName, type DataFacts } from './facts.js';

/** Attributes as an author writes them. */
export type Attributes = Readonly<Record<string, string>>;

/** What stands for everybody in a column of groups. */
const EVERYBODY = /^(?:all|all (?:ages|persons|people)|persons?|people|total|both|everyone|overall)\b/i;

/** The value of a group that an editor most likely means: everybody, or else the first. */
const wholeGroup = (values: readonly string[]): string =>
  values.find((value) => EVERYBODY.test(value.trim())) ?? values[0] ?? '';

const isIn =
  (start: string) =>
  ({ code }: Area): boolean =>
    code?.startsWith(start) === true;

/**
 * The area that an editor most likely compares the others with: the country that all the others are in, or the United
 * Kingdom. Null where the data name none.
 */
export function likelyBenchmark({ areas, national }: DataFacts): Area | null {
  const others = areas.filter((area) => !national.includes(area));
  const named = (name: RegExp): Area | undefined => national.find((area) => name.test(area.name));
  const isWelsh = others.length > 0 && others.every(isIn('W'));
  const isScottish = others.length > 0 && others.every(isIn('S'));
  const home = isWelsh ? /^wales|^cymru/i : isScottish ? /^scotland/i : /^england(?! and)/i;
  const isMixed = others.some(isIn('E')) && others.some((area) => isIn('W')(area) || isIn('S')(area));
  const kingdom = named(/^(?:united kingdom|uk|great britain)$/i);
  return (isMixed ? kingdom : (named(home) ?? kingdom)) ?? kingdom ?? null;
}

/** The first area that is no country: an editor then picks their own. */
function likelyArea(facts: DataFacts): Area | null {
  const benchmark = likelyBenchmark(facts);
  const locals = facts.areas.filter((area) => !facts.national.includes(area));
  return locals[0] ?? facts.areas.find((area) => area !== benchmark) ?? null;
}

/** The `where` that leaves one group, and one indicator, of several. Empty if there is but one. */
export function oneGroup({ groups, indicators, indicatorName }: DataFacts): Attributes {
  const pairs = [
    ...(indicatorName !== null && indicators.length > 1
      ? [[indicatorName, indicators[0] ?? ''] as const]
      : []),
    ...groups.map(({ dimension, values }) => [dimension, wholeGroup(values)] as const),
  ];
  return pairs.length === 0 ? {} : { where: writePairs(pairs) };
}

/** The `where` that leaves one indicator of several, with all its groups. */
export const oneIndicator = (facts: DataFacts): Attributes => oneGroup({ ...facts, groups: [] });

/** The benchmark as an attribute, if there is a likely one. */
export function benchmarkOf(facts: DataFacts): Attributes {
  const benchmark = likelyBenchmark(facts);
  return benchmark === null ? {} : { benchmark: areaName(benchmark) };
}

/** An area as an attribute, if there is a likely one. */
export function areaOf(facts: DataFacts): Attributes {
  const area = likelyArea(facts);
  return area === null ? {} : { area: areaName(area) };
}

/** Two areas side by side: one and the benchmark, or the first two. */
export function pairOf(facts: DataFacts): Attributes {
  const benchmark = likelyBenchmark(facts);
  const area = likelyArea(facts);
  if (benchmark !== null && area !== null) return { areas: areaName(area), benchmark: areaName(benchmark) };
  return { areas: writeList(facts.areas.slice(0, 2).map(areaName)) };
}
