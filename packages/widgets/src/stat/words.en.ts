import { en } from '@commonweal/charts/language/en.js';
import { dated } from '@commonweal/charts/language/en/change.js';
import { enNoChange } from '@commonweal/charts/language/en/no-change.js';
import { enDifferences } from '@commonweal/charts/language/en/difference.js';
import { enFigurePhrases } from '@commonweal/charts/language/en/figure.js';
import { startWas } from '@commonweal/charts/language/en/phrases.js';
import { inPlace, it } from '@commonweal/charts/language/en/prose.js';
import { figureFinding } from '@commonweal/charts/language/figure.js';
import { provisionalClause } from '@commonweal/charts/language/provisional.js';
import { sentence } from '@commonweal/charts/language/sentence.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { statHeadline, type StatPhrases } from './headline.js';
import type { StatWords } from './words.js';

const say: StatPhrases = {
  ...enFigurePhrases,
  comparedIn(about, side, isTested, name, reference) {
    const [here, there] = [inPlace(name), inPlace(reference)];
    if (side === 'same') return `${startWas(about)} the same in ${here} as in ${there}`;
    if (side === 'similar') return `${startWas(about)} not significantly different in ${here} and ${there}`;
    return `${startWas(about)} ${isTested ? 'significantly ' : ''}${side} in ${here} than in ${there}`;
  },
};

/** English for a stat. */
export const enStat: StatWords = /* @__PURE__ */ withWords<Omit<StatWords, keyof Words>>(en, {
  finding: (facts) => figureFinding(say, facts),
  headline: (facts) => statHeadline(say, facts),
  difference: enDifferences.inCell,
  changed: (subject, change) =>
    sentence([`${it(subject)} ${say.changed(change)}`, provisionalClause(say, change.provisional)]),
  noChange: enNoChange,
  overTime: (from, to, isBroken) =>
    `From ${dated(from)} to ${dated(to)}${isBroken ? '. The line breaks where figures are missing or cannot be compared' : ''}`,
  noLine: 'No line is drawn, because the data has no earlier figure.',
  rest: (figure) => `The rest: ${figure}`,
  noShare: 'The figure is not a percentage from 0 to 100, so it is not drawn as a share.',
  relative: (reference) => `The percentage is of the ${reference} value.`,
  beforeRounding: 'The difference is worked out before rounding.',
});
