// Not yet read by a translator.
import { cy } from '@commonweal/charts/language/cy.js';
import { ordinal, placesBetween } from '@commonweal/charts/language/cy/count.js';
import { DIRECTIONS } from '@commonweal/charts/language/cy/difference.js';
import { cyFigurePhrases } from '@commonweal/charts/language/cy/figure.js';
import { adverb } from '@commonweal/charts/language/cy/phrases.js';
import { rowCount } from '@commonweal/charts/language/cy/prose.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { type Certainty, valuePhrase, type ValuePhrases } from './phrase.js';
import type { ValueWords } from './words.js';

/** In brackets, because the author's sentence goes on after it. */
const AFTER: Readonly<Record<Certainty, string>> = {
  significant: '',
  notSignificant: ' (ond nid yn arwyddocaol)',
  overlapping: ' (mae’r terfynau hyder yn gorgyffwrdd)',
  untested: '',
};

/** After `yn`. */
const SIDES = { ...DIRECTIONS, better: 'well', worse: 'waeth' };
const ENDS = { highest: 'uchaf', lowest: 'isaf' };

const say: ValuePhrases = {
  ...cyFigurePhrases,
  sized: (size, direction, certainty) => `${size} yn ${DIRECTIONS[direction]}${AFTER[certainty]}`,
  noDifference: 'dim gwahaniaeth',
  compared(_about, { side, certainty, reference, isPast }) {
    const verb = isPast ? 'roedd' : 'mae';
    if (side === 'same') return `${verb} yr un fath â’r ffigur ar gyfer ${reference}`;
    const how = `${adverb(certainty === 'significant')}${SIDES[side]}`;
    return `${verb} yn ${how} na’r ffigur ar gyfer ${reference}${AFTER[certainty]}`;
  },
  placed({ position, tied, end, range, ranked, isSome, noun }) {
    const of = `o ${isSome ? 'blith ' : ''}${rowCount(ranked, { noun })}${isSome ? ' sydd â ffigur' : ''}`;
    const last = ENDS[end];
    if (range !== null && range[0] !== range[1]) return `${placesBetween(range[0], range[1])} ${last} ${of}`;
    const place = position === 1 ? last : `${ordinal(position)} ${last}`;
    return `${tied ? 'cydradd ' : position === 1 ? 'yr ' : ''}${place} ${of}`;
  },
};

/** Welsh for a number in prose. */
export const cyValue: ValueWords = /* @__PURE__ */ withWords<Omit<ValueWords, keyof Words>>(cy, {
  finding: (facts) => valuePhrase(say, facts),
  headline: () => null,
});
