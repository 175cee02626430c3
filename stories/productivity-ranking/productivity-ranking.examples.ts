import type { Examples } from '../support/example.js';
import { ALCOHOL, ALCOHOL_PERSONS, alcoholCsv } from '../support/published.js';
import { AREAS } from '../support/shapes.js';
import { states } from '../support/states.js';

export const examples = {
  ...states(AREAS),
  asInTheReport: {
    says: 'Gross value added per hour worked in 2017, UK = 100. Ranked by pounds per hour, so that rounding does not cause ties.',
  },
  ownData: {
    args: { ...ALCOHOL, area: 'Torbay', children: alcoholCsv(ALCOHOL_PERSONS) },
    says: 'CSV data between the tags replaces the built-in figures.',
  },
  limits: {
    args: { ...ALCOHOL, area: 'Bristol', children: alcoholCsv(ALCOHOL_PERSONS) },
    says: 'The built-in figures have no confidence limits. If a file has them, each bar shows them.',
  },
  anotherArea: {
    args: { area: 'Wales' },
    says: '`area` highlights an area other than Yorkshire and The Humber.',
  },
  fromTheBenchmark: {
    args: { baseline: 'benchmark' },
    says: 'Bars start at the UK value of 100.',
  },
  selectable: {
    args: { selectable: true },
    says: 'Each row has a button that selects it.',
  },
  narrowAsInTheReport: { on: 'narrow' },
  rightToLeftAsInTheReport: { on: 'right-to-left' },
  darkPageAsInTheReport: { on: 'dark' },
} satisfies Examples;
