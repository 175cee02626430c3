import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readInput, type ReadInput, type ReadInputOptions } from '@commonweal/data';
import {
  loadPart,
  type PartName,
  type ReaderParts,
  readWith,
  type UnwordedResult,
} from '@commonweal/data/unworded.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** Reads as a page does: with no part at first, and with each once the reader has asked for it. */
async function readAsPage(
  input: ReadInput,
  options: ReadInputOptions = {},
): Promise<{ readonly read: UnwordedResult; readonly needed: readonly PartName[] }> {
  let parts: Partial<ReaderParts> = {};
  const needed: PartName[] = [];
  for (;;) {
    const done = readWith(parts, input, options);
    if ('read' in done) return { read: done.read, needed };
    assert.ok(!needed.includes(done.needs), `${done.needs} is asked for twice`);
    needed.push(done.needs);
    parts = { ...parts, ...(await loadPart(done.needs)) };
  }
}

const cellsOf = ({ cells }: Pick<UnwordedResult, 'cells'>): unknown =>
  cells === null
    ? null
    : Array.from({ length: cells.rows }, (_, row) =>
        Array.from({ length: cells.width(row) }, (_cell, column) => cells.at(row, column)),
      );

/** All that a reading says, in no language. */
const resultOf = (read: UnwordedResult | ReturnType<typeof readInput>): unknown => ({
  ...read,
  cells: cellsOf(read),
  dataset: {
    ...read.dataset,
    observations: read.dataset.observations.map((one) => ({ ...one, extra: [...one.extra] })),
  },
  issues: read.issues.map(({ code, severity, details, where }) => ({ code, severity, details, where })),
  roles: read.roles.map(({ column, role, others }) => ({ column, role, others })),
});

async function assertSame(input: ReadInput, options: ReadInputOptions = {}): Promise<readonly PartName[]> {
  const { read, needed } = await readAsPage(input, options);
  assert.deepEqual(resultOf(read), resultOf(readInput(input, options)));
  return needed;
}

const files = ['layouts', 'layouts/published', 'cases', 'figures'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, FIXTURES))
    .filter((name) => /\.(?:csv|tsv|json)$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const textOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FIXTURES)));

describe('a page reads what the command line reads', () => {
  assert.ok(files.length > 60);
  for (const name of files) {
    it(`of ${name}, asking for each part of the reader once`, async () => {
      const bytes = textOf(name);
      await assertSame({ file: { bytes, type: '', charset: undefined, modified: null } });
      await assertSame({ text: bytes });
    });
  }

  it('of a file whose layout the author names, of one that does not have it, and of a layout that nobody knows', async () => {
    for (const format of ['csv', 'json', 'ons', 'fingertips', 'commonweal', 'no-such-layout'])
      for (const name of [
        'layouts/ons-lower-case.csv',
        'layouts/fingertips-api.json',
        'layouts/nomis-long.csv',
      ])
        await assertSame({ text: textOf(name) }, { format });
  });
});

const CSV = 'area_code,area,sex,value,lower95,upper95\n';
/** Tables as most are: a header, areas, perhaps a period and a dimension, numbers perhaps with limits. */
const COMMON: Readonly<Record<string, string>> = {
  'codes, a dimension and limits': `${CSV}E06000014,York,Male,65.3,64.1,66.5\nE06000014,York,Female,66.3,65.1,67.5\n`,
  'areas and a number': 'Area,Value\nYork,65.3\nLeeds,62\n',
  'years below each other':
    'Local authority,Year,"Rate per 100,000"\nYork,2021,65.3\nYork,2022,66\nLeeds,2021,62\n',
  'years beside each other': 'Area,2019,2020,2021\nYork,65.3,66.3,67\nLeeds,62.1,63.5,64\n',
  'groups beside each other, one suppressed':
    'Area name,Men,Women\nYork,65.3,66.3\nLeeds,62.1,63.5\nHull,56.4,*\n',
  'percentages and limits':
    'Region,Percentage,Lower CI,Upper CI\nLondon,9.3%,8.0%,10.1%\nNorth East,12.3%,11.0%,13.1%\n',
  'financial years, counts and a reason':
    'area_code,area,period,age,value,lower,upper,count,denominator,note\nE06000014,York,2021/22,All ages,"1,065.3",1000.1,1066.5,12,4444,\nE06000010,Hull,2021/22,All ages,[c],,,,,suppressed\n',
  'semicolons and decimal commas': 'Area;Value\nYork;65,3\nLeeds;62,1\n',
  'notes under the data': 'Area,Value\nYork,65.3\nLeeds,62\n\nSource: Office for National Statistics\n',
  'a status column that is empty': 'Area,Rate,Status\nYork,5,\nLeeds,6,\n',
};

describe('a common table needs no part of the reader', () => {
  for (const [what, text] of Object.entries(COMMON)) {
    it(`with ${what}, as a file and in a page`, async () => {
      const options = text.includes(';') ? { decimal: ',' as const } : {};
      assert.deepEqual(await assertSame({ text }, options), []);
      const { read } = await readAsPage({ text }, options);
      assert.ok(read.dataset.observations.length > 0);
      const { cells } = read;
      const cell = (row: number, column: number) => ({ text: cells?.at(row, column) ?? '', colspan: 1, rowspan: 1, isHeader: row === 0 }); // prettier-ignore
      const table = Array.from({ length: cells?.rows ?? 0 }, (_, row) =>
        Array.from({ length: cells?.width(row) ?? 0 }, (_cell, column) => cell(row, column)),
      );
      assert.deepEqual(await assertSame({ cells: table }, options), []);
    });
  }
});

describe('of rarer sources', () => {
  /** What each needs, in the order of asking. */
  const NEEDED: Readonly<Record<string, readonly PartName[]>> = {
    'layouts/ons-lower-case.csv': ['tables'],
    'layouts/ons-download-chart.csv': ['layouts'],
    'layouts/ons-download-table.csv': ['layouts', 'tables'],
    'layouts/fingertips.csv': ['layouts'],
    'layouts/nomis-wide.csv': ['layouts'],
    'layouts/spreadsheet-windows-1252.csv': ['layouts', 'tables'],
    'layouts/published/statswales.csv': ['published'],
    'layouts/published/statistics-gov-scot-two-measures.csv': ['published', 'tables'],
    'layouts/json-stat.json': ['json', 'tables'],
    'layouts/fingertips-api.json': ['json'],
    'cases/04-excel-months.csv': ['tables'],
    'cases/15-odata.json': ['json', 'published'],
    'cases/32-value-with-limits.csv': ['tables'],
  };
  for (const [name, needed] of Object.entries(NEEDED))
    it(`${name} needs ${needed.join(' and ') || 'none'}`, async () => {
      assert.deepEqual((await readAsPage({ text: textOf(name) })).needed, needed);
    });

  /** Forms of tables that few have. */
  const RARE: Readonly<Record<string, string>> = {
    'headings once more in the middle': 'Area,Value\nYork,5\nArea,Value\nLeeds,6\n',
    'headings of other columns in the middle': 'Area,2019\nYork,5\nName,2020\nLeeds,6\n',
    'two rows of headings': 'Area,Men,Men,Women,Women\n,2019,2020,2019,2020\nYork,5,6,7,8\nLeeds,5,6,7,8\n',
    'limits in the cells of values': 'Area,Rate\nYork,5 (4–6)\nLeeds,6 (5–7)\n',
    'both limits in one cell': 'Area,Rate,95% CI\nYork,5,4 to 6\nLeeds,6,5 to 7\n',
    'limits in rows of their own': 'Area,Measure,Value\nYork,Rate,5\nYork,Lower CI,4\nYork,Upper CI,6\n',
    'years and months in columns': 'Area,Year,Month,Value\nYork,2020,March,5\nYork,2020,April,6\n',
    'a status of a number': 'Area,Rate,Status\nYork,5,p\nLeeds,6,\n',
    'ranks that no heading tells': 'Area,Rate,Place\nA,50,1\nB,40,2\nC,30,3\nD,20,4\nE,10,5\n',
    'letters after numbers': 'Area,Price\nYork,10p\nLeeds,12p\n',
  };
  for (const [what, text] of Object.entries(RARE))
    it(`${what} need the part that reads such tables`, async () => {
      assert.deepEqual(await assertSame({ text }), ['tables']);
    });

  it('records and rows from a script need what JSON needs', async () => {
    assert.deepEqual(await assertSame({ records: [{ area: 'Leeds', value: 62 }] }), ['json']);
    assert.deepEqual(await assertSame({ records: [['area', 'value'], ['Leeds', 62]] }), ['json']); // prettier-ignore
  });

  it('an error in the reader is not taken for a part that is missing', () => {
    const cells = new Proxy([], {
      get: () => {
        throw new TypeError('no such cells');
      },
    });
    assert.throws(() => readWith({}, { cells }), TypeError);
  });
});
