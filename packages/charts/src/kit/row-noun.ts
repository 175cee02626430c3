import { type Area, isNationalName, namesOfArea } from '@commonweal/data';
import type { RowNoun } from './facts.js';

/** Names and types of parts that are no areas, in English and in Welsh with its first letters as they change. After `by` comes what areas are parted by. */
const PARTS: readonly (readonly [words: RegExp, noun: RowNoun])[] = [
  [
    /\bdeciles?\b|\bdd?egradd(?:au)?\b|\b(?:most|least|[2-9](?:nd|rd|th)|second|third|fourth) deprived tenth\b/i,
    'decile',
  ],
  [
    /\bquintiles?\b|\b(?:c|g|ch)wintel(?:au)?\b|\b(?:most|least|[2-4](?:nd|rd|th)|second|third|fourth) deprived fifth\b/i,
    'quintile',
  ],
  [
    /\bquartiles?\b|\bchwartel(?:au|i)?\b|\b(?:most|least|2nd|3rd|second|third) deprived quarter\b/i,
    'quartile',
  ],
];

function partOf({ code, name, type = '' }: Area): RowNoun | null {
  const found = PARTS.find(([words]) => words.test(name)) ?? PARTS.find(([words]) => words.test(type));
  // A place with a code may be called after anything.
  return found === undefined || /^[EWSNK]\d{8}$/.test(code ?? '') ? null : found[1];
}

/**
 * What rows are, by their names and types: deciles where all are deciles, groups where all are parts of several kinds, else areas.
 *
 * @example
 * rowNoun([{ code: null, name: 'Most deprived decile (IMD2019)' }]); // 'decile'
 */
export function rowNoun(areas: Iterable<Area>): RowNoun {
  const nouns = new Set<RowNoun>();
  let isPlaced = false;
  for (const area of areas) {
    const noun = partOf(area);
    if (noun !== null) nouns.add(noun);
    // England beside its deciles is one more group.
    else if (namesOfArea(area).some(isNationalName)) isPlaced = true;
    else return 'area';
  }
  const [only] = nouns;
  if (only === undefined) return 'area';
  return nouns.size === 1 && !isPlaced ? only : 'group';
}
