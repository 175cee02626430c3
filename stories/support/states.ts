import type { Args, Child, Example } from './example.js';
import { figures, hide, INVENTED, type Figure } from './invented.js';
import type { Shape } from './shapes.js';
import { pageTable, tidyCsv } from './written.js';

/** Shorthand from the Government Analysis Function, and an empty cell. */
const MARKERS = ['[c]', '[x]', '[z]', '[u]', '[low]', '[w]', ''];

const suppressed = (figure: Figure): Figure => ({ ...figure, value: '[c]', lower: '', upper: '' });

/**
 * The states that every element must handle, using the same figures for all elements with the same shape. `own` holds
 * the element's own attributes.
 */
export function states(shape: Shape, own: Omit<Args, 'children'> = {}) {
  const { heading, benchmark, benchmarkRow, columns } = shape;
  const args = { heading, benchmark, polarity: 'higher-is-better', ...own };
  const first = benchmarkRow === null ? [] : [benchmarkRow];
  const rows = (names: readonly string[]): Figure[] => figures([...first, ...names], columns, benchmark);
  const file = (figuresOfFile: readonly Figure[]): readonly Child[] => [
    { csv: tidyCsv(shape, figuresOfFile) },
    { note: INVENTED },
  ];
  const of = (says: string, children: readonly Child[], on?: Example['on']): Example => ({
    says,
    args: { ...args, children },
    ...(on === undefined ? {} : { on }),
  });
  const usual = file(rows(shape.names(12)));
  return {
    missingAndSuppressed: of(
      'Each reason for a missing value has its own wording. A missing value is not zero, and is not ranked, classed or counted.',
      file(hide(rows(shape.names(14)), MARKERS, columns.length, columns.length + 1)),
    ),
    allMissing: of(
      'Every value is suppressed. The table gives the reasons, and a sentence says that there is nothing to compare.',
      file(rows(shape.names(6)).map(suppressed)),
    ),
    oneRow: of('One row and the benchmark.', file(rows(shape.names(1)))),
    manyRows: of('150 rows.', file(rows(shape.names(150)))),
    longNames: of('Long names wrap, even those without spaces.', file(rows(shape.longNames))),
    noNumbers: of(
      'The file has no column of numbers. The widget says so, and the page’s own paragraph stays visible.',
      [
        { csv: 'area,notes\nAlderby,To follow\nBeckcombe,To follow\n' },
        { paragraph: 'Ask the council’s public health team for these figures.' },
      ],
    ),
    narrow: of('In a column 20rem wide.', usual, 'narrow'),
    rightToLeft: of(
      'On a right-to-left page, the scale starts on the right.',
      file(rows(shape.namesOfTwoDirections)),
      'right-to-left',
    ),
    darkPage: of('On a dark page.', usual, 'dark'),
    tableInThePage: of(
      'The widget reads the table between its tags. Without scripts, the table itself is shown.',
      [
        { table: pageTable(shape, hide(rows(shape.names(8)), ['[c]'], 3 * columns.length)) },
        { note: INVENTED },
      ],
    ),
  };
}
