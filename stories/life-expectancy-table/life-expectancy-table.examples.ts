import type { Examples } from '../support/example.js';
import { ALCOHOL, ALCOHOL_BY_SEX, alcoholCsv } from '../support/published.js';
import { AREAS_BY_SEX } from '../support/shapes.js';
import { states } from '../support/states.js';

export const examples = {
  ...states(AREAS_BY_SEX),
  asInTheReport: {
    says: 'Healthy life expectancy at birth, 2015 to 2017, in Yorkshire and The Humber. You do not need to set any attributes.',
  },
  ownData: {
    args: { ...ALCOHOL, children: alcoholCsv(ALCOHOL_BY_SEX) },
    says: 'CSV data between the tags replaces the built-in figures.',
  },
  limits: {
    args: { 'show-limits': true },
    says: '`show-limits` shows the 95% confidence limits under each value.',
  },
  shadedByOutcome: {
    args: { 'shade-by': 'outcome' },
    says: 'Better, similar or worse than England. A sign in each cell and its word in the legend back up the colour.',
  },
  selectable: {
    args: { selectable: true, area: 'York' },
    says: 'Each row has a button that selects it.',
  },
  narrowAsInTheReport: { on: 'narrow' },
  rightToLeftAsInTheReport: { on: 'right-to-left' },
  darkPageAsInTheReport: { on: 'dark' },
} satisfies Examples;
