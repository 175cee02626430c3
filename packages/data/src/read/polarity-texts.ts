import { type Polarity, POLARITIES } from '../dataset/polarity.js';
import { columnKey } from '../dataset/filter.js';
import { attributeForm } from '../statistics/keyword.js';

const NUMBERS: readonly (readonly [text: string, polarity: Polarity])[] = [
  ['1', 'highIsGood'],
  ['-1', 'lowIsGood'],
  ['0', 'noJudgement'],
];
/** Fingertips puts the colours of its outcomes around the words: `RAG - High is good`, `BOB - Blue orange blue`. */
const COLOURS = /^rag(?=highisgood|lowisgood)|blueorangeblue$/g;

const WORDS: ReadonlyMap<string, Polarity> = /* @__PURE__ */ new Map([
  ...POLARITIES.flatMap((polarity) =>
    [polarity, attributeForm(polarity)].map((text) => [columnKey(text), polarity] as const),
  ),
  ['bob', 'noJudgement'] as const,
  ['notapplicable', 'noJudgement'] as const,
]);

/**
 * The polarity that a cell states: 1, -1 or 0, or words in the spelling of code, attributes or Fingertips. Null for any
 * other text.
 *
 * @example
 * polarityIn('RAG - Low is good'); // 'lowIsGood'
 */
export function polarityIn(text: string): Polarity | null {
  const written = text.trim();
  const number = NUMBERS.find(([known]) => known === written);
  return number?.[1] ?? WORDS.get(columnKey(written).replace(COLOURS, '')) ?? null;
}
