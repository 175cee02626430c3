import type { Examples } from '../support/example.js';
import { ALCOHOL, ALCOHOL_BY_SEX, alcoholCsv } from '../support/published.js';
import { AREAS_BY_SEX } from '../support/shapes.js';
import { states } from '../support/states.js';

const state = states(AREAS_BY_SEX);

/** The report’s figures in each widget; `beside` is the area in the comparison. */
export const report = {
  indicator: 'healthy-life-expectancy',
  benchmark: 'E92000001',
  comparators: 'E12000003',
  emphasis: 'low',
  beside: 'E12000003',
};

/** Settings shared by all widgets in a dashboard, except `beside` and `dimension`: see the stories. */
export const examples = {
  ...state,
  asInTheReport: {
    args: report,
    says: 'Four linked widgets for the same areas. Select an area in one to select it in all of them; the comparison then shows it.',
  },
  ownData: {
    args: { ...ALCOHOL, beside: 'South West', children: alcoholCsv(ALCOHOL_BY_SEX) },
    says: 'The same data between the tags of each widget.',
  },
  pinnedArea: {
    args: { ...report, area: 'York', beside: 'York' },
    says: 'The attribute `area` highlights York, which stays highlighted whatever the reader selects.',
  },
  limits: {
    args: { ...ALCOHOL, beside: 'South West', 'show-limits': true, children: alcoholCsv(ALCOHOL_BY_SEX) },
    says: 'Confidence limits in every widget.',
  },
  shadedByOutcome: {
    args: { ...report, 'shade-by': 'outcome' },
    says: 'The table shaded by comparison with England, next to the rankings.',
  },
  movedAndRemovedChildren: {
    args: report,
    says: 'A script moved the ranking of men to the end and removed the comparison.',
  },
  narrowAsInTheReport: { args: report, on: 'narrow' },
  darkPageAsInTheReport: { args: report, on: 'dark' },
  rightToLeftAsInTheReport: { args: report, on: 'right-to-left' },
  longNames: { ...state.longNames, args: { ...state.longNames.args, beside: 'Ely' } },
  rightToLeft: { ...state.rightToLeft, args: { ...state.rightToLeft.args, beside: 'York' } },
  // The columns of a table in the page are groups whose dimension has no name.
  tableInThePage: { ...state.tableInThePage, args: { ...state.tableInThePage.args, dimension: 'group' } },
} satisfies Examples;
