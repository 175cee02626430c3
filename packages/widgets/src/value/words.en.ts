import { en } from '@commonweal/charts/language/en.js';
import { enFigurePhrases } from '@commonweal/charts/language/en/figure.js';
import { place, placesBetween } from '@commonweal/charts/language/en/list.js';
import { inPlace, is, rowCount, was } from '@commonweal/charts/language/en/prose.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { type Certainty, valuePhrase, type ValuePhrases } from './phrase.js';
import type { ValueWords } from './words.js';

/** In brackets, because the author's sentence goes on after it: `lower (not significantly) than in England`. */
const AFTER: Readonly<Record<Certainty, string>> = {
  significant: '',
  notSignificant: ' (not significantly)',
  overlapping: ' (the confidence limits overlap)',
  untested: '',
};

const say: ValuePhrases = {
  ...enFigurePhrases,
  sized: (size, direction, certainty) => `${size} ${direction}${AFTER[certainty]}`,
  noDifference: 'no difference',
  compared(about, { side, certainty, reference, isPast }) {
    const verb = (isPast ? was : is)(about);
    if (side === 'same') return `${verb} the same as ${inPlace(reference)}`;
    const how = certainty === 'significant' ? 'significantly ' : '';
    return `${verb} ${how}${side} than ${inPlace(reference)}${AFTER[certainty]}`;
  },
  placed({ position, tied, end, range, ranked, isSome, noun }) {
    const of = isSome
      ? `of the ${rowCount(ranked, { noun })} with a figure`
      : `of ${rowCount(ranked, { noun })}`;
    if (range === null || range[0] === range[1]) return `${place(position, tied, end)} ${of}`;
    const [best, worst] = range;
    return `${placesBetween(best, worst)} ${end} ${of}`;
  },
};

/** English for a number in prose. */
export const enValue: ValueWords = /* @__PURE__ */ withWords<Omit<ValueWords, keyof Words>>(en, {
  finding: (facts) => valuePhrase(say, facts),
  headline: () => null,
});
