import type { Example, Examples } from '../support/example.js';

const men = { indicator: 'healthy-life-expectancy', where: 'sex=Men', benchmark: 'E92000001' };
const sickness = { indicator: 'sickness-absence', area: 'E12000003', benchmark: 'K02000001' };

/** Figures of an invented place, with limits, over six years. */
const YEARS = `Area,Period,Value,Lower CI,Upper CI
All districts,2018,10.2,10.0,10.4
Alderby,2018,14.1,12.8,15.4
Alderby,2019,13.6,12.4,14.8
Alderby,2020,12.9,11.7,14.1
Alderby,2021,12.2,11.0,13.4
Alderby,2022,11.5,10.3,12.7
All districts,2022,9.8,9.6,10.0
Alderby,2023,10.9,9.8,12.0
All districts,2023,9.6,9.4,9.8
Beckcombe,2023,[c],,
`;
const invented = {
  measure: 'smoking rate',
  unit: '%',
  polarity: 'lower-is-better',
  benchmark: 'All districts',
};
const own = (text: string): Example['args'] => ({ children: [{ csv: YEARS }, { text }] });

export const examples = {
  value: {
    args: { ...men, area: 'Kingston upon Hull', children: [{ text: '56.4 years' }] },
    within: ['Healthy life expectancy of men in Kingston upon Hull was ', ' in 2015 to 2017.'],
    says: 'The number with its unit. Without script, or if the data fail, the text between the tags stays.',
  },
  period: {
    args: { ...men, area: 'Leeds', say: 'period', children: [{ text: '2015 to 2017' }] },
    within: ['The latest figures are for ', '.'],
    says: 'The period of the figure.',
  },
  difference: {
    args: { ...men, area: 'Kingston upon Hull', say: 'difference', children: [{ text: '7.0 years lower' }] },
    within: ['A boy born in Hull can expect a healthy life ', ' than one born in England as a whole.'],
    says: 'How far the figure is from the benchmark, and on which side.',
  },
  worse: {
    args: {
      ...men,
      area: 'Kingston upon Hull',
      say: 'outcome',
      children: [{ text: 'was shorter than England' }],
    },
    within: ['Healthy life expectancy of men in Hull ', '.'],
    says: 'The outcome of the comparison. Better and worse are only said where the confidence limits show it.',
  },
  notSignificant: {
    args: { ...men, area: 'Leeds', say: 'outcome', children: [{ text: 'was close to England' }] },
    within: ['Healthy life expectancy of men in Leeds ', '.'],
    says: 'The limits hold the benchmark, so the difference is not significant, and the phrase says so.',
  },
  noLimits: {
    args: { ...sickness, say: 'outcome', children: [{ text: 'was above the UK' }] },
    within: ['The share of hours lost to sickness in Yorkshire and The Humber ', '.'],
    says: 'Without confidence limits there is no test: the phrase says neither significant nor worse.',
  },
  rank: {
    args: { ...men, area: 'Kingston upon Hull', say: 'rank', children: [{ text: 'among the lowest' }] },
    within: ['Healthy life expectancy of men in Hull was ', '.'],
    says: 'A rank with the places that the confidence limits of all areas allow.',
  },
  rankWithoutLimits: {
    args: { ...sickness, say: 'rank', children: [{ text: 'among the highest' }] },
    within: ['Sickness absence in Yorkshire and The Humber was ', '.'],
    says: 'Without limits, the rank by value; equal areas share it.',
  },
  change: {
    args: { ...invented, area: 'Alderby', say: 'change', ...own('fell') },
    within: ['The share of adults who smoke in Alderby, an invented place, ', '.'],
    says: 'The change from the earliest period that shares no time with the latest, with both named.',
  },
  changeSince: {
    args: { ...invented, area: 'Alderby', say: 'change', since: '2022', ...own('fell a little') },
    within: ['The share of adults who smoke in Alderby, an invented place, ', '.'],
    says: 'A change that the limits do not show to be one.',
  },
  sentence: {
    args: { ...invented, area: 'Alderby', say: 'sentence', ...own('In Alderby 10.9% of adults smoke.') },
    within: ['', ' Alderby is invented.'],
    says: 'A whole sentence: the figure, and how it compares.',
  },
  suppressed: {
    args: { ...invented, area: 'Beckcombe', ...own('not known (too few cases)') },
    within: ['The smoking rate in Beckcombe, an invented place, is ', '.'],
    says: 'The figure is suppressed: the author’s own text stays, and only the editor gets an issue.',
  },
  nothingToCompare: {
    args: {
      ...men,
      benchmark: '',
      comparators: '',
      area: 'York',
      say: 'difference',
      children: [{ text: 'longer' }],
    },
    within: ['Healthy lives are ', ' in York.'],
    says: 'There is nothing to compare with, so the author’s own text stays.',
  },
  darkPage: {
    args: {
      ...men,
      area: 'Kingston upon Hull',
      say: 'outcome',
      children: [{ text: 'was shorter than England' }],
    },
    within: ['Healthy life expectancy of men in Hull ', '.'],
    on: 'dark',
  },
  rightToLeft: {
    args: { ...men, area: 'Kingston upon Hull', children: [{ text: '56.4 years' }] },
    within: ['كان متوسط العمر الصحي ', '.'],
    on: 'right-to-left',
  },
} satisfies Examples;
