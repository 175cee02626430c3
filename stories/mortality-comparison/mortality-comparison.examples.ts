import type { Examples } from '../support/example.js';
import { ALCOHOL_BY_SEX, ALCOHOL_REGION, alcoholCsv } from '../support/published.js';
import { ACTIVITIES } from '../support/shapes.js';
import { states } from '../support/states.js';

export const examples = {
  ...states(ACTIVITIES),
  asInTheReport: {
    says: 'Deaths per 100,000, 2015 to 2017, England beside Yorkshire and The Humber. There are no confidence limits, so no difference is called significant.',
  },
  ownData: {
    args: { ...ALCOHOL_REGION, children: alcoholCsv(ALCOHOL_BY_SEX) },
    says: 'A CSV file between the tags takes the place of the built-in figures.',
  },
  limits: {
    args: { ...ALCOHOL_REGION, mark: 'dot', children: alcoholCsv(ALCOHOL_BY_SEX) },
    says: 'The built-in figures have no confidence limits. Where a file has them, an outcome is stated.',
  },
  dots: {
    args: { mark: 'dot' },
    says: 'Two dots on one scale.',
  },
  bars: {
    args: { mark: 'bar' },
    says: 'Two bars on one scale.',
  },
  circles: {
    args: { mark: 'circle' },
    says: 'Circles with an area in proportion to the rate.',
  },
  selectable: {
    args: { selectable: true },
    says: 'Each row has a button that picks it out.',
  },
  narrowAsInTheReport: { on: 'narrow' },
  rightToLeftAsInTheReport: { on: 'right-to-left' },
  darkPageAsInTheReport: { on: 'dark' },
} satisfies Examples;
