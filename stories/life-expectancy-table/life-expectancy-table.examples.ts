import type { Examples } from '../support/example.js';
import { ALCOHOL, ALCOHOL_BY_SEX, alcoholCsv } from '../support/published.js';
import { AREAS_BY_SEX } from '../support/shapes.js';
import { states } from '../support/states.js';

export const examples = {
  ...states(AREAS_BY_SEX),
  asInTheReport: {
    says: 'Healthy life expectancy at birth, 2015 to 2017, in Yorkshire and The Humber. No attribute is needed.',
  },
  ownData: {
    args: { ...ALCOHOL, children: alcoholCsv(ALCOHOL_BY_SEX) },
    says: 'A CSV file between the tags takes the place of the built-in figures.',
  },
  limits: {
    args: { 'show-limits': true },
    says: '`show-limits` writes the 95% confidence limits under each value.',
  },
  shadedByOutcome: {
    args: { 'shade-by': 'outcome' },
    says: 'Better, similar or worse than England, with a sign and a word beside the colour.',
  },
  selectable: {
    args: { selectable: true, area: 'York' },
    says: 'Each row has a button that picks it out.',
  },
  narrowAsInTheReport: { on: 'narrow' },
  rightToLeftAsInTheReport: { on: 'right-to-left' },
  darkPageAsInTheReport: { on: 'dark' },
} satisfies Examples;
