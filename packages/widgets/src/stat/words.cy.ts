// Not yet read by a translator.
import { cy } from '@commonweal/charts/language/cy.js';
import { dated } from '@commonweal/charts/language/cy/change.js';
import { cyNoChange } from '@commonweal/charts/language/cy/no-change.js';
import { list } from '@commonweal/charts/language/cy/count.js';
import { cyDifferences, DIRECTIONS } from '@commonweal/charts/language/cy/difference.js';
import { cyFigurePhrases } from '@commonweal/charts/language/cy/figure.js';
import { adverb } from '@commonweal/charts/language/cy/phrases.js';
import { noun } from '@commonweal/charts/language/cy/prose.js';
import { figureFinding } from '@commonweal/charts/language/figure.js';
import { provisionalClause } from '@commonweal/charts/language/provisional.js';
import { sentence } from '@commonweal/charts/language/sentence.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { statHeadline, type StatPhrases } from './headline.js';
import type { StatWords } from './words.js';

const say: StatPhrases = {
  ...cyFigurePhrases,
  comparedIn(about, side, isTested, name, reference) {
    const both = `ar gyfer ${list([name, reference])}`;
    if (side === 'same') return `roedd ${noun(about)} yr un fath ${both}`;
    if (side === 'similar') return `nid oedd ${noun(about)} yn arwyddocaol wahanol ${both}`;
    return `roedd ${noun(about)} yn ${adverb(isTested)}${DIRECTIONS[side]} ar gyfer ${name} nag ar gyfer ${reference}`;
  },
};

/** Welsh for a stat. */
export const cyStat: StatWords = /* @__PURE__ */ withWords<Omit<StatWords, keyof Words>>(cy, {
  finding: (facts) => figureFinding(say, facts),
  headline: (facts) => statHeadline(say, facts),
  difference: cyDifferences.inCell,
  changed: (_subject, change) => sentence([say.changed(change), provisionalClause(say, change.provisional)]),
  noChange: cyNoChange,
  overTime: (from, to, isBroken) =>
    `O ${dated(from)} i ${dated(to)}${isBroken ? '. Mae’r llinell yn torri lle mae ffigurau ar goll neu lle na ellir eu cymharu' : ''}`,
  noLine: 'Ni thynnir llinell, gan nad oes ffigur cynharach yn y data.',
  rest: (figure) => `Y gweddill: ${figure}`,
  noShare: 'Nid yw’r ffigur yn ganran o 0 i 100, felly nid yw wedi’i luniadu fel cyfran.',
  relative: (reference) => `Canran o’r gwerth ar gyfer ${reference} yw’r ganran.`,
  beforeRounding: 'Cyfrifir y gwahaniaeth cyn talgrynnu.',
});
