import type { Examples } from '../support/example.js';
import { ALCOHOL, ALCOHOL_PERSONS, alcoholCsv } from '../support/published.js';
import { AREAS } from '../support/shapes.js';
import { states } from '../support/states.js';

export const examples = {
  ...states(AREAS),
  asInTheReport: {
    says: 'Working hours lost to sickness absence in 2018, the lowest first. The report printed only the order for October 2015 to September 2016: it stands in a column of its own.',
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
  topAndBottom: {
    args: { show: 'top 4, bottom 4' },
    says: 'Four at either end. The button between them opens the middle.',
  },
  selectable: {
    args: { selectable: true },
    says: 'Each row has a button that picks it out.',
  },
  narrowAsInTheReport: { on: 'narrow' },
  rightToLeftAsInTheReport: { on: 'right-to-left' },
  darkPageAsInTheReport: { on: 'dark' },
} satisfies Examples;
