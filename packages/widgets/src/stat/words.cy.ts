// Not yet read by a translator.
import { cy } from '@commonweal/charts/language/cy.js';
import { list } from '@commonweal/charts/language/cy/count.js';
import { cyDifferences, DIRECTIONS } from '@commonweal/charts/language/cy/difference.js';
import { adverb, cyPhrases, sameAs, THAN } from '@commonweal/charts/language/cy/phrases.js';
import { noun, ofArea } from '@commonweal/charts/language/cy/prose.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { statFinding, type StatPhrases } from './finding.js';
import { statHeadline } from './headline.js';
import type { StatWords } from './words.js';

const say: StatPhrases = {
  common: cyPhrases,
  differences: cyDifferences,
  place: (name) => name,
  comparedIn(about, side, isTested, name, reference) {
    const both = `ar gyfer ${list([name, reference])}`;
    if (side === 'same') return `roedd ${noun(about)} yr un fath ${both}`;
    if (side === 'similar') return `nid oedd ${noun(about)} yn arwyddocaol wahanol ${both}`;
    return `roedd ${noun(about)} yn ${adverb(isTested)}${DIRECTIONS[side]} ar gyfer ${name} nag ar gyfer ${reference}`;
  },
  sameAs: (reference) => `roedd hyn ${sameAs(reference, true)}`,
  sizeAgainst: (size, direction, reference) =>
    `roedd hyn ${size} yn ${THAN[direction]} ${ofArea(reference, true)}`,
  by: (size) => `, gwahaniaeth o ${size}`,
  limitsOverlap: ', ac mae eu terfynau hyder yn gorgyffwrdd',
};

/** Welsh for a stat. */
export const cyStat: StatWords = /* @__PURE__ */ withWords<Omit<StatWords, keyof Words>>(cy, {
  finding: (facts) => statFinding(say, facts),
  headline: (facts) => statHeadline(say, facts),
  difference: cyDifferences.inCell,
  relative: (reference) => `Canran o’r gwerth ar gyfer ${reference} yw’r ganran.`,
  beforeRounding: 'Cyfrifir y gwahaniaeth cyn talgrynnu.',
});
