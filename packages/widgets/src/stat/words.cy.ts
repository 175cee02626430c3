// Not yet read by a translator.
import { cy } from '@commonweal/charts/language/cy.js';
import { cyDifferences } from '@commonweal/charts/language/cy/difference.js';
import { cyPhrases, sameAs, THAN } from '@commonweal/charts/language/cy/phrases.js';
import { ofArea } from '@commonweal/charts/language/cy/prose.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { statFinding, type StatPhrases } from './finding.js';
import { statHeadline } from './headline.js';
import type { StatWords } from './words.js';

const say: StatPhrases = {
  common: cyPhrases,
  differences: cyDifferences,
  place: (name) => name,
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
