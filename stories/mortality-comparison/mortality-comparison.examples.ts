import type { Examples } from '../support/example.js';
import { ALCOHOL_BY_SEX, ALCOHOL_REGION, alcoholCsv } from '../support/published.js';
import { ACTIVITIES } from '../support/shapes.js';
import { states } from '../support/states.js';

export const examples = {
  ...states(ACTIVITIES),
  asInTheReport: {
    says: 'Deaths per 100,000, 2015 to 2017, in England and in Yorkshire and The Humber. There are no confidence limits, so no difference is called significant.',
  },
  ownData: {
    args: { ...ALCOHOL_REGION, children: alcoholCsv(ALCOHOL_BY_SEX) },
    says: 'CSV data between the tags replaces the built-in figures.',
  },
  limits: {
    args: { ...ALCOHOL_REGION, mark: 'dot', children: alcoholCsv(ALCOHOL_BY_SEX) },
    says: 'The built-in figures have no confidence limits. If a file has them, the widget shows outcomes.',
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
    says: 'The area of each circle is proportional to the rate.',
  },
  selectable: {
    args: { selectable: true },
    says: 'Each row has a button that selects it.',
  },
  narrowAsInTheReport: { on: 'narrow' },
  rightToLeftAsInTheReport: { on: 'right-to-left' },
  darkPageAsInTheReport: { on: 'dark' },
} satisfies Examples;
