import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/choropleth-table.js';
import '@commonweal/widgets/define/dashboard.js';
import '@commonweal/widgets/define/life-expectancy-table.js';
import '@commonweal/widgets/define/paired-comparison.js';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { inDarkPage, inNarrowBox, inRightToLeftPage } from '../support/boxes.js';
import { ALCOHOL, ALCOHOL_BY_SEX, alcoholCsv } from '../support/published.js';
import { settings } from '../support/settings.js';
import { AREAS_BY_SEX } from '../support/shapes.js';
import { argTypes, says, states, type Args, type Story } from '../support/states.js';

/**
 * Four widgets over the same data: the rankings of the two sexes are one `where` apart, and the comparison shows
 * the area `beside` until another one is chosen.
 */
const widgets = ({ children, dimension = 'sex', beside = 'Alderby', ...args }: Args): TemplateResult => {
  const ranking = (group: string): TemplateResult =>
    html`<cw-bar-ranking ${settings({ ...args, heading: group, where: `${String(dimension)}=${group}` })}>${children}</cw-bar-ranking>`;
  return html`
    ${ranking('Men')} ${ranking('Women')}
    <cw-choropleth-table ${settings({ ...args, heading: 'Men and women' })}>${children}</cw-choropleth-table>
    <cw-paired-comparison ${settings({ ...args, heading: 'Beside the benchmark', areas: beside, comparators: '' })}
      >${children}</cw-paired-comparison>
  `;
};

const meta: Meta<Args> = {
  title: 'Composing a page/Dashboard',
  component: 'cw-dashboard',
  argTypes,
  render: (args) => html`<cw-dashboard>${widgets(args)}</cw-dashboard>`,
};
export default meta;

const report = {
  indicator: 'healthy-life-expectancy',
  benchmark: 'E92000001',
  comparators: 'E12000003',
  darker: 'low',
  beside: 'E12000003',
};
const state = states(AREAS_BY_SEX);

export const AsInTheReport: Story = {
  args: report,
  parameters: says(
    'Four linked widgets over the same areas. Choose an area in one to pick it out in all of them; the comparison takes it in.',
  ),
};

export const OwnData: Story = {
  args: { ...ALCOHOL, beside: 'South West', children: alcoholCsv(ALCOHOL_BY_SEX) },
  parameters: says('The same file between the tags of each widget.'),
};

export const PinnedArea: Story = {
  args: { ...report, area: 'York', beside: 'York' },
  parameters: says('York is pinned by the attribute `area` and stays picked out whatever is chosen.'),
};

export const Limits: Story = {
  args: { ...ALCOHOL, beside: 'South West', 'show-limits': true, children: alcoholCsv(ALCOHOL_BY_SEX) },
  parameters: says('Confidence limits in each of the widgets.'),
};

export const ShadedByOutcome: Story = {
  args: { ...report, 'shade-by': 'outcome' },
  parameters: says('The table shaded by the comparison with England, beside the rankings.'),
};

/** A widget as a page’s script adds it. */
function lateRanking(sex: string): HTMLElement {
  const element = document.createElement('cw-bar-ranking');
  const { indicator, benchmark, comparators } = report;
  const values = { indicator, benchmark, comparators, where: `sex=${sex}`, heading: sex };
  for (const [name, value] of Object.entries(values)) {
    element.setAttribute(name, value);
  }
  return element;
}

export const LateChildren: Story = {
  render: () => html`<cw-dashboard><cw-life-expectancy-table></cw-life-expectancy-table></cw-dashboard>`,
  play: ({ canvasElement }) => {
    canvasElement.querySelector('cw-dashboard')?.append(lateRanking('Men'), lateRanking('Women'));
  },
  parameters: says(
    'Two rankings that a script adds after the dashboard is there. They are linked like the first.',
  ),
};

export const MovedAndRemovedChildren: Story = {
  render: (args) => html`<cw-dashboard>${widgets(args)}</cw-dashboard>`,
  args: report,
  play: ({ canvasElement }) => {
    const dashboard = canvasElement.querySelector('cw-dashboard');
    const first = dashboard?.querySelector('cw-bar-ranking');
    if (first) dashboard?.append(first);
    dashboard?.querySelector('cw-paired-comparison')?.remove();
  },
  parameters: says('The ranking of men is moved to the end, and the comparison is taken away.'),
};

export const ChildrenInBoxes: Story = {
  render: () => html`
    <cw-dashboard>
      <section aria-label="In the table"><cw-life-expectancy-table></cw-life-expectancy-table></section>
      <section aria-label="In a ranking">${lateRanking('Men')}</section>
    </cw-dashboard>
  `,
  parameters: says('Widgets inside other elements of the page are linked too.'),
};

export const MissingAndSuppressed: Story = state.missing;
export const AllMissing: Story = state.allMissing;
export const OneRow: Story = state.oneRow;
export const ManyRows: Story = state.manyRows;
export const LongNames: Story = { ...state.longNames, args: { ...state.longNames.args, beside: 'Ely' } };
export const NoNumbers: Story = state.failed;
export const Narrow: Story = state.narrow;
export const NarrowAsInTheReport: Story = { args: report, decorators: [inNarrowBox] };
export const RightToLeft: Story = {
  ...state.rightToLeft,
  args: { ...state.rightToLeft.args, beside: 'York' },
};
export const DarkPage: Story = state.dark;
export const DarkPageAsInTheReport: Story = { args: report, decorators: [inDarkPage] };
export const RightToLeftAsInTheReport: Story = { args: report, decorators: [inRightToLeftPage] };
export const TableInThePage: Story = {
  ...state.tableInThePage,
  // The columns of a table in the page are groups without a name of their own.
  args: { ...state.tableInThePage.args, dimension: 'group' },
};
