import type { Examples } from '../support/example.js';
import { ALCOHOL, ALCOHOL_PERSONS, alcoholCsv } from '../support/published.js';
import { AREAS } from '../support/shapes.js';
import { states } from '../support/states.js';

export const examples = {
  ...states(AREAS),
  asInTheReport: {
    says: 'Gross value added for each hour worked in 2017, UK = 100. Ranks are by pounds an hour, so that rounding makes no ties.',
  },
  ownData: {
    args: { ...ALCOHOL, area: 'Torbay', children: alcoholCsv(ALCOHOL_PERSONS) },
    says: 'A CSV file between the tags takes the place of the built-in figures.',
  },
  limits: {
    args: { ...ALCOHOL, area: 'Bristol', children: alcoholCsv(ALCOHOL_PERSONS) },
    says: 'The built-in figures have no confidence limits. Where a file has them, each bar shows them.',
  },
  anotherArea: {
    args: { area: 'Wales' },
    says: '`area` picks out another area than Yorkshire and The Humber.',
  },
  fromTheBenchmark: {
    args: { baseline: 'benchmark' },
    says: 'Bars grow from the UK, at 100.',
  },
  selectable: {
    args: { selectable: true },
    says: 'Each row has a button that picks it out.',
  },
  narrowAsInTheReport: { on: 'narrow' },
  rightToLeftAsInTheReport: { on: 'right-to-left' },
  darkPageAsInTheReport: { on: 'dark' },
} satisfies Examples;
