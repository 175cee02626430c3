import type { StatWords } from '@commonweal/widgets/stat/words.js';
import type { WordSamples } from '../../support/word-samples.js';

const SUBJECT = { noun: 'area', indicator: '', unit: '', period: null, fixed: [] } as const;
const SIZE = {
  labels: [''],
  count: 1,
  absolute: { shown: '1', less: false },
  relative: null,
  direction: 'lower',
  reference: '3',
  other: '2',
  unit: '',
  asShown: false,
} as const;
const CHANGE = {
  name: 'York',
  from: { figure: '3', period: '2015' },
  to: { figure: '2', period: '2018' },
  direction: 'lower',
  isSignificant: true,
  asShown: false,
  size: SIZE,
  provisional: null,
} as const;
const FROM_PROVISIONAL = {
  ...CHANGE,
  provisional: { number: 'one', periods: ['2015'], areas: [] },
} as const;

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = (words: StatWords): WordSamples => ({
  relative: [words.relative('England')],
  changed: [words.changed(SUBJECT, CHANGE), words.changed(SUBJECT, FROM_PROVISIONAL)],
  overTime: [words.overTime(CHANGE.from, CHANGE.to, false), words.overTime(CHANGE.from, CHANGE.to, true)],
  rest: [words.rest('70%')],
  noChange: [
    words.noChange('noFigure', null),
    words.noChange('sharedTime', '2015–17'),
    words.noChange('afterBreak', null),
  ],
});
