import { attributeText } from '../../issues/attribute-text.js';
import type { MarkerMeaning, UnusualNumbers, ValuesDetails } from '../../issues/details/values.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { grouped, onLines, places } from './lists.js';

const MEANINGS: Readonly<Record<MarkerMeaning, string>> = {
  negligible: 'too small to show',
  noneRecorded: 'none recorded',
  notApplicable: 'not applicable',
  notAvailable: 'not available',
  spreadsheetError: 'a spreadsheet error',
  suppressed: 'suppressed',
  unreliable: 'too unreliable to publish',
};

const UNUSUAL: Readonly<Record<UnusualNumbers, string>> = {
  countsBelow0: 'counts below 0',
  countsNotWhole: 'counts that are not whole numbers',
  denominatorsTooSmall: 'denominators that are 0 or smaller than the count',
  percentagesAbove100: 'percentages above 100',
  ratesBelow0: 'rates below 0',
};

export const values: MessagesOf<ValuesDetails> = {
  unreadableNumber: ({ column, cells }) => {
    const one = cells.length === 1;
    const cure = cells.some(({ raw }) => /\d,\d/.test(raw))
      ? 'If the numbers have a decimal comma, set decimal=",".'
      : 'Write a number, or a marker such as [x] for not available.';
    return `In column ${quoted(column)} ${one ? 'a cell is not a number' : 'some cells are not numbers'}: ${places(cells)}. ${one ? 'It is' : 'They are'} shown as written and not drawn. ${cure}`;
  },
  mixedUnits: ({ column, unit, cells }) => {
    const one = cells.length === 1;
    return `In column ${quoted(column)} the numbers have different units. The first has ${unit === '' ? 'none' : quoted(unit)}; ${places(cells)} ${one ? 'has' : 'have'} another and ${one ? 'is' : 'are'} not drawn. Use one unit.`;
  },
  letterUncertain: ({ column, letter, isUnit, example }) => {
    const read = isUnit ? 'their unit, and not as a mark' : 'a mark, and not as their unit';
    const cure = isUnit
      ? `If it is a mark, write [${letter}] in its place. To settle it as it is, write the unit in the heading, as ${quoted(`${column} (${letter})`)}.`
      : `If it is their unit, write unit="${letter}". To settle it as it is, write [${letter}] in its place.`;
    return `In column ${quoted(column)} numbers end in the letter ${letter}, as in ${quoted(example)}. It is read as ${read}. ${cure}`;
  },
  unreadablePeriod: ({ column, cells }) =>
    `In column ${quoted(column)} ${cells.length === 1 ? 'a period' : 'some periods'} could not be read as dates: ${places(cells)}. Write dates as 2024-01-31 and periods as 2024, 2022-24, 2023/24 or 2024 Q1.`,
  markerUnexplained: ({ column, marker, meaning, lines }) =>
    `In column ${quoted(column)} ${quoted(marker)} was read as ‘${MEANINGS[meaning]}’${onLines(lines)}. Use a marker with one meaning, such as [c] for confidential or [x] for not available.`,
  invalidLimits: ({ lines }) =>
    `Some confidence limits do not fit their values${onLines(lines)}: one is missing, they are in the wrong order, or the value is outside them. They are not drawn or used. Check the limits.`,
  limitsAsText: ({ column, cell }) =>
    `Column ${quoted(column)} looks like confidence limits, but was not read as such: ${places([cell])}. Its cells must all be like 4.0 to 6.2, with the value between. It is kept and not shown. Write the limits in two columns, lower95 and upper95; to settle it as it is, write ${attributeText('columns', [['extra', column]])}.`,
  confidenceLevelAssumed: ({ column }) =>
    `The confidence level of column ${quoted(column)} is not stated. It was read as 95%. Name the columns lower95 and upper95 if that is right.`,
  encodingRead: ({ encoding }) =>
    `The file was read as ${encoding}. Save it as UTF-8 if any letters look wrong.`,
  encodingInvalid: ({ encoding, offset }) =>
    `Some characters could not be read as ${encoding} (the first is byte ${String(offset + 1)} of the file) and are shown as �. Save the file as UTF-8.`,
  encodingUnknown: ({ encoding }) =>
    `The encoding ${quoted(encoding)} is not known. Use utf-8, utf-16le, utf-16be or windows-1252.`,
  byteOrderMarkInside: () =>
    'A byte order mark inside the data was removed. The file may be two files joined together.',
  controlCharacters: ({ line }) =>
    `There are control characters in the data (the first is on line ${String(line)}). They are shown as �. Remove them.`,
  directionMarks: ({ names }) => {
    const one = names.length === 1;
    return `Hidden marks change the reading direction of ${places(names)}, so what is seen may not be what is written. ${one ? 'The name is' : 'The names are'} shown as given. Check ${one ? 'it' : 'them'}, and take the marks out.`;
  },
  truncatedData: ({ stated, found }) =>
    `The data says it has ${grouped(stated)} rows, and ${grouped(found)} were found. It may be cut off. Download it again.`,
  periodAssumed: ({ column, raw, read }) =>
    `Column ${quoted(column)} gives the first year of each period only. This series is of three years, so ${quoted(raw)} was read as ${quoted(read)}.`,
  outsideUsualRange: ({ what, cells }) =>
    `The data has ${UNUSUAL[what]}: ${places(cells)}. They are shown as given. Check that they are right.`,
  garbledText: ({ line, letters }) =>
    `Some letters in the data are garbled: the first are ${quoted(letters)} on line ${String(line)}. They are shown as they stand. Save the file again from its source as UTF-8.`,
};
