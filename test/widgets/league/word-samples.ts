import type { LeagueWords } from '@commonweal/widgets/league/words.js';
import type { WordSamples } from '../../support/word-samples.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = ({ possibleRanks, rankNotes, ...words }: LeagueWords): WordSamples => {
  const example = { name: 'Leeds', rank: 6, tied: false, range: { best: 3, worst: 12 } };
  return {
    more: [words.more(0), words.more(1), words.more(1200)],
    'rankNotes.countedFrom': [rankNotes.countedFrom('highest'), rankNotes.countedFrom('lowest')],
    'possibleRanks.ends': [possibleRanks.ends(1, 3, 'area'), possibleRanks.ends(2, 2, 'decile')],
    'possibleRanks.uncertain': [
      possibleRanks.uncertain(example),
      possibleRanks.uncertain({ ...example, tied: true }),
    ],
    'possibleRanks.rule': [possibleRanks.rule('highest', 0.95), possibleRanks.rule('lowest', 0.998)],
    'possibleRanks.untested': [possibleRanks.untested(1, 'area'), possibleRanks.untested(3, 'group')],
    'possibleRanks.limits': [possibleRanks.limits(0.95)],
    'possibleRanks.band': [possibleRanks.band('England', 0.95)],
  };
};
