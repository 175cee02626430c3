import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/choropleth-table.js';
import '@commonweal/widgets/define/dashboard.js';
import '@commonweal/widgets/define/life-expectancy-table.js';
import '@commonweal/widgets/define/paired-comparison.js';
import '@commonweal/widgets/define/trend.js';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../packages/widgets/themes/boxed.css';
import '../../packages/widgets/themes/govuk.css';
import '../../packages/widgets/themes/nhs.css';
import '../../packages/widgets/themes/ons.css';
import '../../packages/widgets/themes/plain.css';
import { children } from '../support/children.js';
import type { Args } from '../support/example.js';
import { settings } from '../support/settings.js';
import { argTypes, story, type Story } from '../support/story.js';
import { examples, report } from './dashboard.examples.js';

/**
 * Four widgets with the same data: the two rankings differ only in `where`, and the comparison shows the area `beside`
 * until the reader selects another.
 */
const widgets = ({
  children: inside = [],
  dimension = 'sex',
  beside = 'Alderby',
  ...own
}: Args): TemplateResult => {
  // One level under the heading of the dashboard.
  const args = { 'heading-level': 3, ...own };
  const ranking = (group: string): TemplateResult =>
    html`<cw-bar-ranking ${settings({ ...args, heading: group, mark: 'dot', where: `${String(dimension)}=${group}` })}>${children(inside)}</cw-bar-ranking>`;
  return html`
    ${ranking('Men')} ${ranking('Women')}
    <cw-choropleth-table ${settings({ ...args, heading: 'Men and women' })}>${children(inside)}</cw-choropleth-table>
    <cw-paired-comparison ${settings({ ...args, heading: 'Compared with the benchmark', areas: beside, comparators: '' })}
      >${children(inside)}</cw-paired-comparison>
  `;
};

const meta: Meta<Args> = {
  title: 'Composing a page/Dashboard',
  component: 'cw-dashboard',
  argTypes,
  render: (args) => html`<h2>The figures by area</h2>
    <cw-dashboard>${widgets(args)}</cw-dashboard>`,
};
export default meta;

const THEMES = ['none', 'plain', 'boxed', 'govuk', 'nhs', 'ons'];
const SPANS = ['third', 'half', 'two-thirds', 'full'];

/** What a page chooses for all its figures, and how they are laid out. */
export const Controls: Story = {
  args: {
    area: 'Leeds',
    comparators: 'Yorkshire and The Humber',
    period: '2015–17',
    span: 'half',
    theme: 'none',
    heading: 'Healthy life expectancy',
  },
  argTypes: {
    span: { control: 'select', options: SPANS, description: '`data-span` of the rankings' },
    theme: { control: 'select', options: THEMES },
  },
  render: ({ span, theme, ...args }) => html`
    <div class=${`themed cw-theme-${String(theme)}`}>
      <cw-dashboard ${settings(args)}>
        <cw-life-expectancy-table data-span="half"></cw-life-expectancy-table>
        <cw-trend data-span="half" indicator="healthy-life-expectancy-2024" where="sex=Men" benchmark="England"></cw-trend>
        ${['Men', 'Women'].map(
          (sex) =>
            html`<cw-bar-ranking data-span=${String(span)} mark="dot" indicator="healthy-life-expectancy" where=${`sex=${sex}`} benchmark="England"></cw-bar-ranking>`,
        )}
      </cw-dashboard>
    </div>
  `,
  parameters: {
    docs: {
      description: {
        story:
          'The controls change the area, the comparators and the period of the page, how much of a row the rankings have, and the theme.',
      },
    },
  },
};

export const AsInTheReport: Story = story(examples.asInTheReport);
export const OwnData: Story = story(examples.ownData);
export const PinnedArea: Story = story(examples.pinnedArea);
export const Limits: Story = story(examples.limits);
export const ShadedByOutcome: Story = story(examples.shadedByOutcome);

/** Creates a widget as a script on the page would. */
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
  ...story({
    says: 'A script adds two rankings after the dashboard has loaded. They are linked like the others.',
  }),
};

export const MovedAndRemovedChildren: Story = {
  ...story(examples.movedAndRemovedChildren),
  play: ({ canvasElement }) => {
    const dashboard = canvasElement.querySelector('cw-dashboard');
    const first = dashboard?.querySelector('cw-bar-ranking');
    if (first) dashboard?.append(first);
    dashboard?.querySelector('cw-paired-comparison')?.remove();
  },
};

export const ChildrenInBoxes: Story = {
  render: () => html`
    <cw-dashboard>
      <section aria-label="In the table"><cw-life-expectancy-table></cw-life-expectancy-table></section>
      <section aria-label="In a ranking">${lateRanking('Men')}</section>
    </cw-dashboard>
  `,
  ...story({ says: 'Widgets inside other elements are linked too.' }),
};

export const MissingAndSuppressed: Story = story(examples.missingAndSuppressed);
export const AllMissing: Story = story(examples.allMissing);
export const OneRow: Story = story(examples.oneRow);
export const ManyRows: Story = story(examples.manyRows);
export const LongNames: Story = story(examples.longNames);
export const NoNumbers: Story = story(examples.noNumbers);
export const Narrow: Story = story(examples.narrow);
export const NarrowAsInTheReport: Story = story(examples.narrowAsInTheReport);
export const RightToLeft: Story = story(examples.rightToLeft);
export const DarkPage: Story = story(examples.darkPage);
export const DarkPageAsInTheReport: Story = story(examples.darkPageAsInTheReport);
export const RightToLeftAsInTheReport: Story = story(examples.rightToLeftAsInTheReport);
export const TableInThePage: Story = story(examples.tableInThePage);
