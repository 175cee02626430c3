import type { OfferedArea } from './places.js';

/** What the data of one widget can be asked for. */
export interface Offered {
  readonly areas: readonly OfferedArea[];
  /** The latest first. */
  readonly periods: readonly { readonly text: string; readonly order: number | null }[];
  readonly groups: readonly { readonly dimension: string; readonly values: readonly string[] }[];
  readonly indicators: readonly string[];
}

/** A period, and how many of the widgets that have periods have it. */
interface PeriodChoice {
  readonly text: string;
  readonly figures: number;
}

/** The periods to choose from. */
export interface PeriodChoices {
  /** The latest first. */
  readonly periods: readonly PeriodChoice[];
  /** How many widgets have periods. */
  readonly figures: number;
  /** The latest period that all of them have; null if there is none. */
  readonly common: string | null;
}

const keyOf = (text: string): string => text.trim().toLowerCase();

/**
 * The periods of several widgets, the latest first, each with the number of widgets that have it.
 *
 * @example
 * const periods = (...texts: string[]) => ({ areas: [], groups: [], indicators: [], periods: texts.map((text) => ({ text, order: Number(text) })) });
 * periodChoices([periods('2020', '2019'), periods('2019', '2018')]).common; // '2019'
 */
export function periodChoices(offers: readonly Offered[]): PeriodChoices {
  const found = new Map<string, { text: string; order: number | null; figures: number }>();
  const having = offers.filter(({ periods }) => periods.length > 0);
  for (const { periods } of having) {
    const own = new Map(periods.map((each) => [keyOf(each.text), each]));
    for (const [key, { text, order }] of own) {
      const known = found.get(key) ?? { text, order, figures: 0 };
      found.set(key, { ...known, figures: known.figures + 1 });
    }
  }
  const late = (order: number | null): number => order ?? -Infinity;
  const periods = [...found.values()].sort((a, b) =>
    late(a.order) === late(b.order) ? 0 : late(b.order) - late(a.order),
  );
  const common = periods.find(({ figures }) => figures === having.length)?.text ?? null;
  return { periods: periods.map(({ text, figures }) => ({ text, figures })), figures: having.length, common };
}

/** A dimension and its values. */
export interface Dimension {
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * The dimensions of several widgets, with every value of each. One with a single value offers no choice.
 *
 * @param only The dimension to keep; null for all.
 */
export function dimensions(offers: readonly Offered[], only: string | null): readonly Dimension[] {
  const found = new Map<string, { name: string; values: Map<string, string> }>();
  for (const { groups } of offers) {
    for (const { dimension, values } of groups) {
      const known = found.get(keyOf(dimension)) ?? { name: dimension, values: new Map<string, string>() };
      for (const value of values) if (!known.values.has(keyOf(value))) known.values.set(keyOf(value), value);
      found.set(keyOf(dimension), known);
    }
  }
  return [...found]
    .filter(([key, { values }]) => values.size > 1 && (only === null || key === keyOf(only)))
    .map(([, { name, values }]) => ({ name, values: [...values.values()] }));
}

/** The indicators of several widgets, each once. */
export function indicatorChoices(offers: readonly Offered[]): readonly string[] {
  const found = new Map(offers.flatMap(({ indicators }) => indicators.map((each) => [keyOf(each), each])));
  return [...found.values()];
}
