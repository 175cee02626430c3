import type { Examples } from '../support/example.js';
import { ALCOHOL, ALCOHOL_PERSONS, alcoholCsv } from '../support/published.js';
import { AREAS } from '../support/shapes.js';
import { states } from '../support/states.js';

export const examples = {
  ...states(AREAS),
  asInTheReport: {
    says: 'Working hours lost to sickness absence in 2018, highest first. The report printed only the ranking for October 2015 to September 2016, which has a column of its own.',
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
  topAndBottom: {
    args: { show: 'top 4, bottom 4' },
    says: 'Four at each end. The button between them shows the rest.',
  },
  selectable: {
    args: { selectable: true },
    says: 'Each row has a button that selects it.',
  },
  narrowAsInTheReport: { on: 'narrow' },
  rightToLeftAsInTheReport: { on: 'right-to-left' },
  darkPageAsInTheReport: { on: 'dark' },
} satisfies Examples;
