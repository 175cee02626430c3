import type { Examples } from '../support/example.js';
import { ALCOHOL, ALCOHOL_BY_SEX, alcoholCsv } from '../support/published.js';
import { AREAS_BY_SEX } from '../support/shapes.js';
import { states } from '../support/states.js';

const state = states(AREAS_BY_SEX);

/** The report’s figures in each widget, and the area `beside` in the comparison. */
export const report = {
  indicator: 'healthy-life-expectancy',
  benchmark: 'E92000001',
  comparators: 'E12000003',
  darker: 'low',
  beside: 'E12000003',
};

/** Settings of the widgets in a dashboard, all the same but for `beside` and `dimension`: see the stories. */
export const examples = {
  ...state,
  asInTheReport: {
    args: report,
    says: 'Four linked widgets over the same areas. Choose an area in one to pick it out in all of them; the comparison takes it in.',
  },
  ownData: {
    args: { ...ALCOHOL, beside: 'South West', children: alcoholCsv(ALCOHOL_BY_SEX) },
    says: 'The same file between the tags of each widget.',
  },
  pinnedArea: {
    args: { ...report, area: 'York', beside: 'York' },
    says: 'York is pinned by the attribute `area` and stays picked out whatever is chosen.',
  },
  limits: {
    args: { ...ALCOHOL, beside: 'South West', 'show-limits': true, children: alcoholCsv(ALCOHOL_BY_SEX) },
    says: 'Confidence limits in each of the widgets.',
  },
  shadedByOutcome: {
    args: { ...report, 'shade-by': 'outcome' },
    says: 'The table shaded by the comparison with England, beside the rankings.',
  },
  movedAndRemovedChildren: {
    args: report,
    says: 'The ranking of men is moved to the end, and the comparison is taken away.',
  },
  narrowAsInTheReport: { args: report, on: 'narrow' },
  darkPageAsInTheReport: { args: report, on: 'dark' },
  rightToLeftAsInTheReport: { args: report, on: 'right-to-left' },
  longNames: { ...state.longNames, args: { ...state.longNames.args, beside: 'Ely' } },
  rightToLeft: { ...state.rightToLeft, args: { ...state.rightToLeft.args, beside: 'York' } },
  // The columns of a table in the page are groups without a name of their own.
  tableInThePage: { ...state.tableInThePage, args: { ...state.tableInThePage.args, dimension: 'group' } },
} satisfies Examples;
