import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { inDarkPage, inNarrowBox, inRightToLeftPage } from './boxes.js';
import { csv, inventedCsv, pageTable } from './children.js';
import { figures, hide, type Figure } from './invented.js';
import type { Shape } from './shapes.js';

/** A story's arguments: attributes and properties of the element, and what stands between its tags. */
export interface Args {
  readonly children?: TemplateResult;
  readonly [setting: string]: unknown;
}
export type Story = StoryObj<Args>;

/** The markers of the Government Analysis Function, and an empty cell. */
const MARKERS = ['[c]', '[x]', '[z]', '[u]', '[low]', '[w]', ''];

/** `children` is no attribute: the table of controls leaves it out. */
export const argTypes = { children: { table: { disable: true } } };

/** The paragraph above a story. */
export const says = (story: string): { docs: { description: { story: string } } } => ({
  docs: { description: { story } },
});

const suppressed = (figure: Figure): Figure => ({ ...figure, value: '[c]', lower: '', upper: '' });

/**
 * The states that every element must bear, with the same figures for every element of one shape. `own` are the
 * element's own attributes.
 */
export function states(shape: Shape, own: Omit<Args, 'children'> = {}) {
  const { heading, benchmark, benchmarkRow, columns } = shape;
  const args = { heading, benchmark, polarity: 'higher-is-better', ...own };
  const first = benchmarkRow === null ? [] : [benchmarkRow];
  const rows = (names: readonly string[]): Figure[] => figures([...first, ...names], columns, benchmark);
  const file = (figuresOfFile: readonly Figure[]): TemplateResult => inventedCsv(shape, figuresOfFile);
  const of = (text: string, children: TemplateResult, more: Pick<Story, 'decorators'> = {}): Story => ({
    ...more,
    args: { ...args, children },
    parameters: says(text),
  });
  const usual = file(rows(shape.names(12)));
  return {
    missing: of(
      'Each reason for a missing value has words of its own. A missing value is not zero, and it is not ranked, classed or counted.',
      file(hide(rows(shape.names(14)), MARKERS, columns.length, columns.length + 1)),
    ),
    allMissing: of(
      'Every value is withheld. The table gives the reasons, and a sentence says that there is nothing to compare.',
      file(rows(shape.names(6)).map(suppressed)),
    ),
    oneRow: of('One row, beside the benchmark.', file(rows(shape.names(1)))),
    manyRows: of('150 rows.', file(rows(shape.names(150)))),
    longNames: of('Names break where they must, also names without a space.', file(rows(shape.longNames))),
    failed: of(
      'The file has no column of numbers. The widget says so, and the page’s own paragraph stays.',
      html`${csv('area,notes\nAlderby,To follow\nBeckcombe,To follow\n')}
        <p>Ask the council’s public health team for these figures.</p>`,
    ),
    narrow: of('In a column 20rem wide.', usual, { decorators: [inNarrowBox] }),
    rightToLeft: of(
      'On a page written from right to left, the scale starts at the right.',
      file(rows(shape.namesOfTwoDirections)),
      { decorators: [inRightToLeftPage] },
    ),
    dark: of('On a dark page.', usual, { decorators: [inDarkPage] }),
    tableInThePage: of(
      'The widget reads the table that stands between its tags. Where scripts do not run, the table stands.',
      pageTable(shape, hide(rows(shape.names(8)), ['[c]'], 3 * columns.length)),
    ),
  };
}
