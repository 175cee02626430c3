import type { TrendWords } from '@commonweal/widgets/trend/words.js';
import type { WordSamples } from '../../support/word-samples.js';

const facts = {
  name: 'York',
  from: { figure: '8.9', period: '2011–13' },
  to: { figure: '11', period: 'November 2020' },
  direction: 'lower',
  isSignificant: true,
  asShown: true,
} as const;
const about = {
  subject: { noun: 'area', indicator: '', unit: '', period: null, fixed: [] },
  group: null,
  isFirst: true,
} as const;

/** Each text of the words that takes arguments, as a reader may see it: the words are the function's parameter. */
export const wordSamples = ({ changes, trendNotes, ...words }: TrendWords): WordSamples => ({
  'changes.period': [changes.period('2015–17')],
  'changes.changedIn': [
    changes.changedIn(about, facts),
    changes.changedIn(about, { ...facts, isSignificant: false, asShown: false }),
    changes.changedIn(about, { ...facts, direction: 'same' }),
  ],
  'changes.trend': [
    changes.trend('increasing', 'gettingBetter'),
    changes.trend('decreasing', 'gettingWorse'),
    changes.trend('noSignificantChange', null),
    changes.trend('cannotBeCalculated', null),
  ],
  'changes.noTrend': [changes.noTrend('sharedTime'), changes.noTrend('fewerThanFivePoints')],
  noChange: [words.noChange('noFigure', '2015–17'), words.noChange('sharedTime', null)],
  'changes.trendBasis': [changes.trendBasis('2018', '2022')],
  shortPeriod: [words.shortPeriod('January 2016')],
  periodInFull: [words.periodInFull('2015–17')],
  morePanels: [words.morePanels(3)],
  // Nothing but names and numbers, the same in both languages.
  panelArea: [words.panelArea('York')],
  panelNote: [words.panelNote(['April 2015', 'November 2018'], ['50', '70'], true)],
  indexUnit: [words.indexUnit('2016')],
  'trendNotes.gaps': [trendNotes.gaps([['March 2019', 'April 2021']])],
  'trendNotes.breaks': [trendNotes.breaks([['March 2019', '']])],
  'trendNotes.noBase': [trendNotes.noBase(['Leeds', 'York'], '2016')],
  'trendNotes.change': [trendNotes.change('2015–17')],
  'trendNotes.band': [trendNotes.band(0.95)],
});
