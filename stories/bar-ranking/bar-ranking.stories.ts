import '@commonweal/widgets/define/bar-ranking.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import alcoholUrl from '../data/alcohol-specific-mortality-2016-18.csv?url&no-inline';
import { csv, json, note } from '../support/children.js';
import { INVENTED } from '../support/invented.js';
import { ALCOHOL, ALCOHOL_BY_SEX, ALCOHOL_PERSONS, alcoholCsv, alcoholSource } from '../support/published.js';
import { settings } from '../support/settings.js';
import { AREAS } from '../support/shapes.js';
import { argTypes, says, states, type Args, type Story } from '../support/states.js';

const meta: Meta<Args> = {
  title: 'Generic elements/Bar ranking',
  component: 'cw-bar-ranking',
  argTypes,
  render: ({ children, ...args }) => html`<cw-bar-ranking ${settings(args)}>${children}</cw-bar-ranking>`,
};
export default meta;

const state = states(AREAS);
const men = {
  indicator: 'healthy-life-expectancy',
  where: 'sex=Men',
  benchmark: 'E92000001',
  comparators: 'E12000003',
};
const alcohol = { ...ALCOHOL, children: alcoholCsv(ALCOHOL_PERSONS) };

export const AsInTheReport: Story = {
  args: { ...men, area: 'E06000014' },
  parameters: says('The men of the report’s first figure as a ranking, York picked out.'),
};

export const OwnData: Story = {
  args: alcohol,
  parameters: says(
    'A CSV file written between the tags: a line for each area. The Isles of Scilly have no value of their own and no rank.',
  ),
};

export const OwnDataByAddress: Story = {
  args: { ...ALCOHOL, src: alcoholUrl, area: 'Torbay', children: alcoholSource },
  parameters: says('The same file, fetched from its address by `src`, one area picked out.'),
};

export const OwnDataByProperty: Story = {
  args: {
    heading: 'Places on a course',
    data: [
      { area: 'Alderby', value: 12 },
      { area: 'Beckcombe', value: 0 },
      { area: 'Coldden', value: 21 },
      { area: 'Dunfield', value: 12 },
    ],
    children: note(INVENTED),
  },
  parameters: says(
    'Records that a script sets as the property `data`. Zero is a value. Two areas share a rank.',
  ),
};

export const OwnDataAsJson: Story = {
  args: {
    heading: 'Libraries open on Sundays',
    children: html`${json([
      { area: 'Alderby', value: 5 },
      { area: 'Beckcombe', value: 4 },
      { area: 'Coldden', value: 1 },
    ])}${note(INVENTED)}`,
  },
  parameters: says('Records as JSON between the tags.'),
};

export const ColumnsNamedByHand: Story = {
  args: {
    heading: 'Visits to museums',
    columns: 'area=Borough; value=Visits per head',
    delimiter: ';',
    decimal: ',',
    children: html`${csv('Borough;Staff;Visits per head\nAlderby;12;1,5\nBeckcombe;7;0,75\nColdden;30;2,25\n')}${note(
      INVENTED,
    )}`,
  },
  parameters: says(
    '`columns` says which column is which; `delimiter` and `decimal` say how the file is written.',
  ),
};

export const OneGroupOfMany: Story = {
  args: {
    ...ALCOHOL,
    heading: 'Alcohol-specific mortality, women',
    where: 'sex=Women',
    children: alcoholCsv(ALCOHOL_BY_SEX),
  },
  parameters: says('The file has men and women. `where` keeps the women.'),
};

export const Limits: Story = {
  args: { ...alcohol, area: 'Bristol' },
  parameters: says('Where the file has confidence limits, a line across the end of each bar shows them.'),
};

export const FromTheBenchmark: Story = {
  args: {
    indicator: 'labour-productivity',
    benchmark: 'K99000002',
    baseline: 'benchmark',
    area: 'E12000003',
  },
  parameters: says('`baseline="benchmark"` lets the bars grow from the benchmark. The chart says so.'),
};

export const BelowZero: Story = {
  args: {
    heading: 'Change in the number of visits',
    polarity: 'higher-is-better',
    children: html`${csv('area,value (%)\nAlderby,−4.5\nBeckcombe,2.0\nColdden,0\nDunfield,−0.5\nElmford,7.25\n')}${note(
      INVENTED,
    )}`,
  },
  parameters: says('Bars below zero grow the other way.'),
};

export const AllTheSame: Story = {
  args: {
    heading: 'Buses an hour',
    children: html`${csv('area,value\nAlderby,4\nBeckcombe,4\nColdden,4\n')}${note(INVENTED)}`,
  },
  parameters: says('Equal values share the first rank.'),
};

export const ShowTen: Story = {
  args: { ...men, show: '10' },
  parameters: says('The first ten. A button opens the rest.'),
};

export const ShowTopAndBottom: Story = {
  args: { ...men, show: 'top 5, bottom 5' },
  parameters: says('Five at either end. The button between them opens the middle.'),
};

export const WithoutJudgement: Story = {
  args: { ...alcohol, polarity: 'none' },
  parameters: says('Without a polarity the order is high to low, and the words are higher and lower.'),
};

export const SortedByName: Story = {
  args: { ...men, sort: 'area' },
  parameters: says('`sort` sets the order. The rank stays beside each area.'),
};

export const SomeAreas: Story = {
  args: { ...men, areas: 'Leeds; Bradford; Wakefield; Kirklees; Calderdale', area: 'Leeds; Bradford' },
  parameters: says('`areas` keeps some areas. `area` picks out two of them.'),
};

export const Selectable: Story = {
  args: { ...men, selectable: true, area: 'York' },
  parameters: says(
    'Each row has a button that picks it out. The buttons are one stop of the tab key; arrows move.',
  ),
};

export const HeadingOfLevelFour: Story = {
  args: { ...men, heading: 'Men', 'heading-level': 4, finding: 'Men in York live longest in good health.' },
  parameters: says('The heading’s words and level, and the sentence under it, can be the page’s own.'),
};

export const MissingAndSuppressed: Story = state.missing;
export const AllMissing: Story = state.allMissing;
export const OneRow: Story = state.oneRow;
export const ManyRows: Story = state.manyRows;
export const LongNames: Story = state.longNames;
export const NoNumbers: Story = state.failed;
export const Narrow: Story = state.narrow;
export const RightToLeft: Story = state.rightToLeft;
export const DarkPage: Story = state.dark;
export const TableInThePage: Story = state.tableInThePage;

export const UnknownArea: Story = {
  args: { ...men, area: 'Yorke' },
  parameters: says('An area that is not in the data: the ranking stands, and a message names the area.'),
};

export const MoreThanOneValue: Story = {
  args: { ...men, where: '' },
  parameters: says(
    'Men and women have a value each. The widget does not choose: it names the column to filter by.',
  ),
};

export const WarnFileNotThere: Story = {
  tags: ['missing-file'],
  args: {
    heading: 'Healthy life expectancy',
    src: 'not-there.csv',
    children: html`<p>Ask the council’s public health team for these figures.</p>`,
  },
  parameters: says('The address leads nowhere. The widget says so, and the page’s own paragraph stays.'),
};
