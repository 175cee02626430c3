import { readDataset } from '@commonweal/data';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';

/** A text that is as long as one likes: a part at the start, one that is repeated over and over, and one at the end. */
export interface Shape {
  readonly name: string;
  readonly text: (length: number) => string;
}

/** A part at the start, one over and over, and one at the end. */
export const repeated =
  (start: string, unit: string, end = '') =>
  (length: number): string =>
    start + unit.repeat(Math.ceil(length / unit.length)) + end;
const numbered =
  (start: string, unit: (index: number) => string, end = '') =>
  (length: number): string => {
    let text = start;
    for (let index = 0; text.length < length; index += 1) text += unit(index);
    return text + end;
  };
/** Three parts of one length each. */
const thirds =
  (...units: readonly [start: string, unit: string][]) =>
  (length: number): string =>
    units
      .map(([start, unit]) => start + unit.repeat(Math.ceil(length / units.length / unit.length)))
      .join('\n');

/** Shapes that a careless reader takes quadratic time over. */
export const SHAPES: readonly Shape[] = [
  { name: 'rows', text: numbered('area,value\n', (index) => `Area ${index},${index}\n`) },
  { name: 'rows of one area', text: repeated('area,value\n', 'York,5\n') },
  { name: 'columns', text: (length) => `area,${numbered('', (at) => `c${at},`)(length / 2)}\nYork,${repeated('', '5,')(length / 2)}` }, // prettier-ignore
  { name: 'columns of one name', text: repeated('area,value', ',a') },
  { name: 'columns without a name', text: thirds(['area,value', ','], ['', 'York\n']) },
  { name: 'a wide header over narrow rows', text: thirds(['area,value', ',a1'], ['', 'York\n']) },
  { name: 'a wide header and row over narrow rows', text: thirds(['area', ',2001'], ['York', ',5'], ['', 'York\n']) },
  { name: 'a wide row under narrow rows', text: thirds(['area,value\n', 'York,5\n'], ['York', ',5']) },
  { name: 'notes', text: repeated('area,value\nYork,5\n\n', 'Note 1\n') },
  { name: 'lines of provenance', text: repeated('area,value\nYork,5\n', '# note: x\n', '# format: Commonweal CSV 1\n') },
  { name: 'groups', text: numbered('area,value\nYork,5\n', (at) => `# group: g${at}\n`, '# format: Commonweal CSV 1\n') },
  { name: 'blank lines', text: repeated('area,value\nYork,5', '\n', 'Leeds,6') },
  { name: 'stray quotation marks', text: repeated('area,value\n', 'Yo"rk,5\n') },
  { name: 'numbers that cannot be read', text: repeated('area,value\nLeeds,6\nHull,7\n', 'York,<5\n') },
  { name: 'control characters', text: repeated('area,value\n', 'Yo\u0001rk,5\n') },
  { name: 'garbled letters', text: repeated('area,value\n', 'YÃ´rk,5\n') },
  { name: 'an ONS download with sections', text: repeated('Figure 1: Deaths, England, 2018\n\nAge,Men,Women\n', 'Section\n0,5,6\n', '\nNotes\nx\n') },
  { name: 'an ONS download with header rows', text: repeated('Figure 1: Deaths\n\nx,2018\n', ',2018\n', 'York,5\nNotes\nx\n') },
  { name: 'NOMIS columns', text: (length) => `geography code,${numbered('', (at) => `a: b${at}; measures: Value,`)(length)}\nE06000014${',5'.repeat(length / 25)}` }, // prettier-ignore
  { name: 'JSON records', text: numbered('[', (at) => `{"area":"A${at}","value":${at}},`, '{"area":"York","value":5}]') },
  { name: 'JSON records without a key in common', text: numbered('[', (at) => `{"a${at}":1},`, '{"area":"York","value":5}]') },
  { name: 'JSON with a key over and over', text: repeated('[{"area":"York","value":5', ',"a":1', '}]') },
  { name: 'JSON lists in lists', text: repeated('[', '[1],', '[1]]') },
  { name: 'JSON lists of columns', text: (length) => `{"areacd":[${repeated('', '"a",')(length / 2)}"a"],"value":[${repeated('', '"a",')(length / 2)}"a"]}` }, // prettier-ignore
  { name: 'JSON columns of one cell', text: numbered('{', (at) => `"c${at}":[5],`, '"value":[5]}') },
  { name: 'JSON-stat of many dimensions', text: (length) => { const ids = Array.from({ length: length / 60 }, (_, at) => `d${at}`); return JSON.stringify({ version: '2.0', class: 'dataset', id: ids, size: ids.map(() => 1), dimension: Object.fromEntries(ids.map((id) => [id, { category: { index: ['c'] } }])), value: [5] }); } }, // prettier-ignore
  { name: 'a text in JSON with escapes', text: repeated('[{"area":"', '\\u0041', '","value":5}]') },
]; // prettier-ignore

const piece = fc.oneof(
  fc.constantFrom(',', '\n', '"', '5', 'York', ' ', '[', ']', '{"a":1}', '"a":', '#', '# note: x', 'area', 'value', ';', '(', '%', '-', '\\', '2015-17', '£', '\u00a0', 'Notes', 'Figure 1:'),
  fc.string({ minLength: 1, maxLength: 3 }),
); // prettier-ignore
/** Any text that is repeated over and over. */
export const anyShape: fc.Arbitrary<Shape> = fc
  .tuple(
    fc.constantFrom('', 'area,value\n', 'area,value\nYork,5\n', '[', '[{"area":"', 'area,value\n"', 'Figure 1: x\n\nx,2018\n'),
    fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
    fc.constantFrom('', ']', '"', '\nYork,5', '\n# format: Commonweal CSV 1\n'),
  )
  .map(([start, unit, end]) => ({ name: JSON.stringify([start, unit, end]), text: repeated(start, unit, end) })); // prettier-ignore

/** Characters of the shortest text, and how often it is made four times as long. */
const SHORTEST = 1600;
const STEPS = 3;
/** Milliseconds of the processor's time below which a growth tells nothing. */
const TOO_SHORT = 200;
/** Four times the text may take so many times the time: four would be linear, sixteen quadratic. */
const MOST_GROWTH = 10;

/** What is done with a text. */
type Read = (text: string) => unknown;

/**
 * Milliseconds of the processor, so that what else runs on the machine does not count; the least of three where they are
 * many enough to be looked at.
 */
function timeOf(text: string, read: Read): number {
  let least = Infinity;
  for (let reading = 0; reading < 3 && least > AIM; reading += 1) {
    const before = process.cpuUsage().user;
    read(text);
    least = Math.min(least, (process.cpuUsage().user - before) / 1000);
  }
  return least;
}

/** What reading a shape takes: milliseconds for 100,000 characters, and whether it grows far faster than the text. */
export interface Growth {
  readonly shape: Shape;
  readonly milliseconds: number;
  readonly length: number;
  readonly isSteep: boolean;
}

/**
 * Reads a shape at four times the length, again and again. The two times that are compared are of one run on one machine, so that a
 * slow or busy one fails nothing: only growth far above that of the text does.
 */
export function growthOf(shape: Shape, read: Read = readDataset): Growth {
  let length = SHORTEST;
  let time = timeOf(shape.text(length), read);
  for (let step = 0; step < STEPS; step += 1) {
    length *= 4;
    const longer = timeOf(shape.text(length), read);
    if (longer > TOO_SHORT && longer > time * MOST_GROWTH) {
      return { shape, milliseconds: longer, length, isSteep: true };
    }
    time = longer;
  }
  return { shape, milliseconds: time, length, isSteep: false };
}

/** Characters, and milliseconds in which they should be read. */
const LENGTH = 100_000;
export const AIM = 50;
/** What `csvParse` takes for as many characters of plain rows, in milliseconds, on two cores of 2026 with nothing else to do. */
const BARE = 0.9;
const READINGS = 5;

/**
 * How many milliseconds a shape of 100,000 characters would take on a machine with nothing else to do: `csvParse` reads as many
 * in turn with it, the least of both is taken, and what slowed down that one slowed down this one.
 */
export function calmTimeOf({ text }: Shape): number {
  const [ours, rows] = [text(LENGTH), SHAPES[0]?.text(LENGTH) ?? ''];
  const least = { ours: Infinity, bare: Infinity };
  for (let reading = 0; reading < READINGS; reading += 1) {
    const start = performance.now();
    csvParse(rows);
    const between = performance.now();
    readDataset(ours);
    least.ours = Math.min(least.ours, performance.now() - between);
    least.bare = Math.min(least.bare, between - start);
  }
  return ((least.ours / least.bare) * BARE * LENGTH) / ours.length;
}
