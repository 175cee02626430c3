import fc from 'fast-check';

/** Words that readers look for, beside texts that are hard to read. */
const WORDS = [
  'Area', 'area_code', 'value', 'Rate', 'Rate (%)', 'period', 'sex', 'age', 'note', 'status', 'count', 'lower95', 'upper95', 'E06000014', 'York', '5',
  '5.5', '1,234', '-0', '007', '1e3', '[c]', 'x', '', ' ', '"', 'a"b', 'a\nb', '\n', '2015-17', 'Source: ONS', 'Figure 1: x', 'Notes', 'Unit', 'areacd',
  'areanm', 'observation', '# note: x', '# format: Commonweal CSV 1', '# group: sex', "'=1", '=1', '\u0000', '\ufeff', 'Indicator ID', 'Indicator Name', 'Parent Code',
  'Area Name', 'Time period', '; measures: Value', 'a: b; measures: Value', 'geography code', 'OBS_VALUE', 'GEOGRAPHY_CODE', '__proto__', 'missing',
]; // prettier-ignore

/** Texts that numbers are written as, or nearly. */
export const number = fc.oneof(
  fc.integer().map(String),
  fc.double({ noDefaultInfinity: true, noNaN: true }).map(String),
  fc.tuple(fc.integer({ min: -999, max: 999 }), fc.nat(9999)).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom('', '0', '-0', '+5', '5.', '.5', '1e400', '5e-324', '1e21', '0x1F', '1_000', '007', '1,234', '1 234', '5%', '£5', '−5', '(5)', '<5', '5-9', '5 [r]', '5*', '5p', '5kg', '6 kg', '7 lb [r]', '8 per 1,000', '[c]', 'c', '*', ':', '-', 'NaN', 'Infinity', 'null', '٣', '9007199254740993', '12345678901234567890'),
); // prettier-ignore

/** A cell of any kind. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: number },
  { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** Rows of cells, not all of one width. */
export const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

const needsQuotes = /["\r\n\ufeff]|^\s|\s$/;

/** A table as it is, and as text by RFC 4180. */
export interface Written {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly text: string;
}

/** Writes rows by RFC 4180; `quoted` says of each cell in turn whether it is in quotation marks where it need not. */
function write(
  table: readonly (readonly string[])[],
  delimiter: string,
  end: string,
  isEnded: boolean,
  quoted: readonly boolean[],
): Written {
  let count = 0;
  const line = (cells: readonly string[]): string =>
    cells
      .map((text) => {
        count += 1;
        const isBlankLine = cells.length === 1 && text === '';
        const needs = needsQuotes.test(text) || text.includes(delimiter) || isBlankLine;
        return needs || quoted[count % quoted.length] === true ? `"${text.replaceAll('"', '""')}"` : text;
      })
      .join(delimiter);
  // A row without a cell is a blank line, which is a row of one empty cell.
  const written = table.map((cells) => (cells.length === 0 ? [''] : [...cells]));
  return { rows: written, delimiter, text: written.map(line).join(end) + (isEnded ? end : '') };
}

const shape = [
  fc.constantFrom(',', ';', '\t', '|'),
  fc.constantFrom('\n', '\r\n', '\r'),
  fc.boolean(),
  fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
] as const;
/** Byte order marks are taken off wherever they are, so that such a cell does not come back as it was. */
const withoutMarks = (table: string[][]): string[][] =>
  table.map((cells) => cells.map((text) => text.replaceAll('\ufeff', '')));

/** Text by RFC 4180 of any table. */
export const written: fc.Arbitrary<Written> = fc
  .tuple(rows.map(withoutMarks), ...shape)
  .map((parts) => write(...parts));

/** Names of areas and groups: mostly few and plain, so that rows have something in common. */
const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('York', 'Leeds', 'York ', 'a', 'b', 'a\nb', 'b\na', '\nb', 'a\n') },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
/** The header of `tidy`. */
const TIDY = ['area_code', 'area', 'sex', 'age', 'value', 'lower95', 'upper95', 'remark'] as const;
/** Text by RFC 4180 of a table whose columns are known. */
export const tidy: fc.Arbitrary<Written> = fc
  .tuple(
    fc
      .array(fc.tuple(name, name, name, name, number, number, number, cell), { minLength: 1, maxLength: 8 })
      .map((body) => withoutMarks([[...TIDY], ...body])),
    ...shape,
  )
  .map((parts) => write(...parts));

/** Pieces of CSV in any order: quotation marks, breaks and delimiters where none belong. */
export const brokenCsv = fc
  .array(fc.oneof(cell, fc.constantFrom(',', ';', '\t', '"', '""', '\n', '\r\n', '\r')), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

const key = fc.oneof(fc.constantFrom('area', 'value', 'sex', '__proto__', 'constructor', '1', '0'), fc.string({ maxLength: 4 })); // prettier-ignore
const scalar = fc.oneof(
  cell,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
/** A list of flat records, such as a page's script or a file has. */
export const records = fc.array(
  fc
    .array(fc.tuple(key, scalar), { minLength: 1, maxLength: 5 })
    // Not by Object.fromEntries alone: `__proto__` is a key like any other.
    .map((pairs) => Object.fromEntries(new Map(pairs))),
  { minLength: 1, maxLength: 6 },
);

const space = fc.constantFrom('', '', ' ', '\n', '\t ', '\r\n');
/** JSON, some of it with a character too many, too few or another one. */
export const jsonText = fc
  .tuple(
    fc.oneof(fc.json(), records.map((value) => JSON.stringify(value))),
    space,
    fc.option(fc.tuple(fc.nat(200), fc.constantFrom('', ',', '"', '\\', '\\u00', '[', '}', '1', '.', 'e', '-', 'null', ' ', '\u0000', '\u2028')), { freq: 2 }),
    fc.nat(1),
  )
  .map(([text, blank, change, taken]) => {
    if (change === null) return blank + text + blank;
    const at = change[0] % (text.length + 1);
    return text.slice(0, at) + change[1] + text.slice(at + taken);
  }); // prettier-ignore

/** JSON-stat of a few dimensions, with the number that is at each place; null for none. */
export interface Cube {
  readonly text: string;
  readonly categories: readonly (readonly string[])[];
  readonly values: readonly (number | null)[];
}
export const cube: fc.Arbitrary<Cube> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
    fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), {
      minLength: 27,
      maxLength: 27,
    }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([sizes, numbers, isSparse, isIndexed]) => {
    const cells = sizes.reduce((product, size) => product * size, 1);
    const values = numbers.slice(0, cells);
    const ids = sizes.map((_, at) => `d${at}`);
    const categories = sizes.map((size, at) => Array.from({ length: size }, (_, place) => `c${at}${place}`));
    const dimension = Object.fromEntries(
      ids.map((id, at) => {
        const codes = categories[at] ?? [];
        const index = isIndexed ? codes : Object.fromEntries(codes.map((code, place) => [code, place]));
        return [id, { category: { index } }];
      }),
    );
    const value = isSparse
      ? Object.fromEntries(values.flatMap((number, place) => (number === null ? [] : [[place, number]])))
      : values;
    const text = JSON.stringify({ version: '2.0', class: 'dataset', id: ids, size: sizes, dimension, value });
    return { text, categories, values };
  });

/** JSON that looks like a layout that has a name, and is filled with anything. */
export const namedJson = fc
  .oneof(
    fc.record(
      { id: fc.jsonValue(), size: fc.jsonValue(), dimension: fc.jsonValue(), value: fc.jsonValue(), role: fc.jsonValue() },
      { requiredKeys: ['id', 'size', 'dimension'] },
    ),
    fc.record({ areaHealthData: fc.jsonValue(), polarity: fc.jsonValue() }),
    fc.record({ columns: fc.array(fc.oneof(cell, fc.jsonValue()), { maxLength: 4 }), rows: fc.oneof(records, fc.array(fc.array(scalar, { maxLength: 4 }))) }),
    fc.dictionary(fc.constantFrom('areacd', 'value', 'lci', 'code', 'xDomainNumb'), fc.oneof(fc.jsonValue(), fc.array(scalar, { maxLength: 3 }))),
  )
  .map((value) => JSON.stringify(value)); // prettier-ignore

/** The cells of a table in a page. */
export const pageTable = fc.array(
  fc.array(
    fc.record({
      text: cell,
      colspan: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(2) }),
      rowspan: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(2) }),
      isHeader: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  { maxLength: 6 },
);
