import { LEVELS } from './columns.js';

/** A heading that says a limit: of which side and level, and of what. */
export interface LimitHeading {
  readonly side: 'lower' | 'upper';
  /** As a fraction, or null where it is not stated. */
  readonly level: number | null;
  /** The words that are not about limits. */
  readonly of: string;
  /** Whether it says so by more than `lower` or `upper`. */
  readonly isPlain: boolean;
}

const SIDES = new Map<string, 'lower' | 'upper'>([
  ...['lower', 'lcl', 'lci'].map((word) => [word, 'lower'] as const),
  ...['upper', 'ucl', 'uci'].map((word) => [word, 'upper'] as const),
]);
const LIMIT_WORDS = new Set('lcl lci ucl uci ci cl confidence interval limit bound'.split(' '));

const wordsOf = (heading: string): string[] => heading.split(/[\s()[\]%_,:;]+/).filter((word) => word !== '');
/** Words as one text, without a dash that stood between it and others. */
const joined = (words: readonly string[]): string => words.join(' ').replace(/^[-–\s]+|[-–\s]+$/g, '');

/**
 * What a heading says of a limit, or null where it says none or both sides.
 *
 * @example
 * limitHeading('Lower 95% CI 2019'); // { side: 'lower', level: 0.95, of: '2019', isPlain: true }
 */
export function limitHeading(heading: string): LimitHeading | null {
  const sides = new Set<'lower' | 'upper'>();
  const others: string[] = [];
  let level: number | null = null;
  let isPlain = false;
  for (const word of wordsOf(heading)) {
    const key = word.toLowerCase();
    const side = SIDES.get(key);
    const stated = /^\d\d(?:\.\d)?$/.test(key) ? LEVELS.get(key.replace('.', '')) : undefined;
    if (side !== undefined) sides.add(side);
    if (LIMIT_WORDS.has(key)) isPlain = true;
    if (stated !== undefined) level = stated;
    if (side === undefined && stated === undefined && !LIMIT_WORDS.has(key)) others.push(word);
  }
  const [side] = sides;
  return side === undefined || sides.size > 1 ? null : { side, level, of: joined(others), isPlain };
}

/**
 * What a heading of values is of: its words without `value` and the like, or all where there are no others.
 *
 * @example
 * valueHeading('Value 2019'); // '2019'
 */
export function valueHeading(heading: string): string {
  const words = wordsOf(heading);
  const others = words.filter((word) => !/^(?:values?|estimates?|rates?|percentages?)$/i.test(word));
  return joined(others.length === 0 ? words : others);
}
