import type { InequalityWords } from '@commonweal/widgets/inequality/words.js';
import type { WordSamples } from '../../support/word-samples.js';

/** Each text of the words that takes arguments, as a reader may see it: the words are the function's parameter. */
export const wordSamples = ({ inequalityNotes: notes, ...words }: InequalityWords): WordSamples => ({
  end: [words.end('most', 'tenth'), words.end('least', 'fifth')],
  partLabel: [words.partLabel('tenth'), words.partLabel('group')],
  onePart: [words.onePart('tenth'), words.onePart('group')],
  groupName: [words.groupName('3', 'tenth'), words.groupName('', 'group')],
  totalName: [words.totalName('York'), words.totalName('')],
  periodInFull: [words.periodInFull('2015–17')],
  shortPeriod: [words.shortPeriod('January 2016')],
  noLine: (['missing', 'tooFew', 'tooMany', 'order', 'range', 'limits'] as const).flatMap((reason) => [
    words.noLine({ reason, groups: ['Hull'], of: 5 }),
    words.noLine({ reason, groups: ['Hull', 'Leeds', 'York', 'Selby'], of: 10 }),
  ]),
  'inequalityNotes.even': [
    notes.even('tenth', 'none'),
    notes.even('fifth', 'notForAll'),
    notes.even('group', 'notInAll'),
  ],
  'inequalityNotes.gaps': [notes.gaps([['2017', '2019']])],
  'inequalityNotes.breaks': [
    notes.breaks([
      ['2018', ''],
      ['2020', 'New survey.'],
    ]),
  ],
  'inequalityNotes.without': [notes.without(['2019', '2020'])],
});
