import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { inDarkPage, inNarrowBox, inRightToLeftPage } from './boxes.js';
import { csv, inventedCsv, pageTable } from './children.js';
import { ALL_DISTRICTS, districts, figures, hide, tidyCsv } from './invented.js';

/** A story's arguments: attributes and properties of the element, and what stands between its tags. */
export interface Args {
  readonly children?: TemplateResult;
  readonly [setting: string]: unknown;
}
export type Story = StoryObj<Args>;

/** The markers of the Government Analysis Function, and an empty cell. */
const MARKERS = ['[c]', '[x]', '[z]', '[u]', '[low]', '[w]', ''];

const LONG_NAMES = [
  'Bournemouth, Christchurch and Poole',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'Armagh City, Banbridge and Craigavon',
  'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
  'The part of the county that lies north of the river and east of the old railway line',
  'Ely',
];

const NAMES_OF_TWO_DIRECTIONS = [
  'القاهرة',
  'الإسكندرية',
  'بيروت',
  'עמאן',
  'חיפה',
  'באר שבע',
  'York',
  'Ely (North)',
];

const HEADING = 'Adults who walk every day';

/** `children` is no attribute: the table of controls leaves it out. */
export const argTypes = { children: { table: { disable: true } } };

/** The paragraph above a story. */
export const says = (story: string): { docs: { description: { story: string } } } => ({
  docs: { description: { story } },
});

/**
 * The states that every element must bear, with the same figures for each element: only the groups (the columns
 * of the choropleth table, the two sides of a comparison) and the attributes differ.
 */
export function states(groups: readonly (string | null)[], own: Omit<Args, 'children'> = {}) {
  const args = {
    heading: HEADING,
    benchmark: ALL_DISTRICTS,
    polarity: 'higher-is-better',
    ...own,
  };
  const rows = (areas: readonly string[]) => figures([ALL_DISTRICTS, ...areas], groups);
  const file = (areas: readonly string[]) => inventedCsv(tidyCsv(rows(areas)));
  const of = (
    text: string,
    children: TemplateResult,
    more: Omit<Story, 'args' | 'parameters'> = {},
  ): Story => ({
    ...more,
    args: { ...args, children },
    parameters: says(text),
  });
  const usual = file(districts(12));
  return {
    missing: of(
      'Each reason for a missing value has words of its own. A missing value is not zero, and it is not ranked, classed or counted.',
      inventedCsv(tidyCsv(hide(rows(districts(12)), MARKERS, groups.length, groups.length + 1))),
    ),
    allMissing: of(
      'Every value is withheld. The table gives the reasons, and a sentence says that there is nothing to compare.',
      inventedCsv(tidyCsv(rows(districts(6)).map((row) => ({ ...row, value: '[c]', lower: '', upper: '' })))),
    ),
    oneRow: of('One district beside the benchmark.', file(districts(1))),
    manyRows: of('150 districts.', file(districts(150))),
    longNames: of('Names break where they must, also names without a space.', file(LONG_NAMES)),
    failed: of(
      'The file has no column of numbers. The widget says so, and the page’s own paragraph stays.',
      html`${csv('area,notes\nAlderby,To follow\nBeckcombe,To follow\n')}
        <p>Ask the council’s public health team for these figures.</p>`,
    ),
    narrow: of('In a column 20rem wide.', usual, { decorators: [inNarrowBox] }),
    rightToLeft: of(
      'On a page written from right to left, the scale starts at the right.',
      file(NAMES_OF_TWO_DIRECTIONS),
      { decorators: [inRightToLeftPage] },
    ),
    dark: of('On a dark page.', usual, { decorators: [inDarkPage] }),
    tableInThePage: of(
      'The widget reads the table that stands between its tags. Where scripts do not run, the table stands.',
      pageTable(HEADING, hide(rows(districts(8)), ['[c]'], 3 * groups.length)),
    ),
    /** The figures of the other states, for stories of an element's own. */
    usual,
  };
}
