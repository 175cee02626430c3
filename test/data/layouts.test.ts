import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  distinctGroups,
  isMissing,
  type Observation,
  readDataset,
  type ReadOptions,
  type ReadResult,
} from '@commonweal/data';

function read(file: string, options: ReadOptions = {}): ReadResult {
  return readDataset(readFileSync(new URL(`../fixtures/layouts/${file}`, import.meta.url)), options);
}
const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
const brief = ({ area, period, group, value }: Observation): unknown[] => [
  area.code ?? area.name,
  period?.label ?? null,
  [...group.values()].join(' | '),
  isMissing(value) ? value.missing : value,
];
function assertNothingLost({ cells, rowsKept, setAside }: ReadResult): void {
  assert.equal(rowsKept + setAside.length, cells?.rows);
}

test('Fingertips, 26 columns: values, both limits, counts, and the reason for a blank', () => {
  const result = read('fingertips.csv');
  assert.deepEqual(codes(result), ['format-recognised', 'outside-usual-range']);
  assert.deepEqual(result.dataset.observations.map(brief), [
    ['E92000001', '2015–17', 'Male | All ages |  | ', 14.5],
    ['E92000001', '2015–17', 'Male | All ages | Deprivation deciles | Most deprived decile', 25.6],
    ['E06000010', '2015–17', 'Male | All ages |  | ', 21.3],
    ['E06000017', '2015–17', 'Male | All ages |  | ', 'notAvailable'],
    ['E06000018', '2015–17', 'Male | All ages |  | ', 'suppressed'],
  ]);
  const [, , hull, rutland] = result.dataset.observations;
  assert.deepEqual(hull?.limits.map(({ level, lower, upper }) => [level, lower, upper]), [[0.95, 17.1, 26.2], [0.998, 15, 29]]); // prettier-ignore
  assert.deepEqual([rutland?.count, isMissing(rutland?.value ?? 0)], [3.034, true]);
  assert.equal(result.dataset.indicator.name, 'alcohol-specific mortality');
  assertNothingLost(result);
});

test('newer Fingertips (written from its description): tabs, _id, Column not used; an area under two parents appears once', () => {
  const result = read('fingertips-newer.tsv');
  assert.deepEqual(codes(result), ['delimiter-recognised', 'format-recognised']);
  assert.deepEqual(result.dataset.observations.map(brief), [
    ['E06000014', '2023', 'Female | All ages |  | ', 64.66],
  ]);
  assert.deepEqual(result.setAside.map(({ row, reason }) => [row, reason]), [[0, 'header'], [2, 'repeated']]); // prettier-ignore
  assertNothingLost(result);
});

test('the Fingertips API: segments and points become observations, null is not available', () => {
  const result = read('fingertips-api.json');
  assert.deepEqual(
    result.dataset.observations.map(({ value, raw, period }) => [
      isMissing(value) ? value.missing : value,
      raw,
      period?.label,
    ]),
    [
      [12.5, '12.50', '2013/14'],
      ['notAvailable', '', '2014/15'],
    ],
  );
  assert.deepEqual(result.dataset.observations[0]?.limits, [{ level: 0.95, lower: 12.3, upper: 12.6 }]);
  assert.equal(result.dataset.indicator.polarity, 'lowIsGood');
  const [{ extra }] = result.dataset.observations;
  assert.deepEqual([...extra].filter(([name]) => name.startsWith('benchmark')), [['benchmark code', 'E92000001'], ['benchmark', 'England'], ['benchmark value', '12.1']]); // prettier-ignore
});

test('the Fingertips API: sexes and ages of one area are groups', () => {
  const segment = (sex: string, age: string, value: number): object => ({
    sex: { value: sex },
    age: { value: age },
    healthData: [{ year: 2019, value, count: 9, lowerCi: value - 1, upperCi: value + 1 }],
  });
  const indicatorSegments = [segment('Female', '65+ yrs', 5), segment('Female', '75+ yrs', 6), segment('Male', '65+ yrs', 7)]; // prettier-ignore
  const areas = [{ areaCode: 'E06000014', areaName: 'York', indicatorSegments }];
  const { dataset } = readDataset(JSON.stringify({ name: 'Falls', indicatorId: 1, areaHealthData: areas }));
  assert.deepEqual(
    dataset.observations.map(({ group, value }) => [group.get('sex'), group.get('age'), value]),
    [
      ['Female', '65+ yrs', 5],
      ['Female', '75+ yrs', 6],
      ['Male', '65+ yrs', 7],
    ],
  );
});

test('ONS, lower case: ISO durations, the status of a blank, two indicators distinguished', () => {
  const result = read('ons-lower-case.csv');
  assert.deepEqual(result.dataset.observations.map(brief), [
    ['E06000010', '2015–17', 'Male healthy life expectancy', 56.43],
    ['E06000053', '2015–17', 'Male healthy life expectancy', 'notAvailable'],
    ['E06000010', '2015–17', 'Female healthy life expectancy', 56.94],
  ]);
  assert.deepEqual(
    result.dataset.observations.map(({ flags }) => flags),
    [[], [], ['p']],
  );
  assert.equal(result.dataset.observations[1]?.area.name, 'Isles of Scilly');
  assert.equal(result.dataset.indicator.unit, 'years');
  assert.equal(result.cells?.at(2, 2), 'Isles of Scilly ');
});

test('ONS, upper case: raw digits are kept, polarity and unit are read', () => {
  const { dataset, columns } = read('ons-upper-case.csv');
  assert.deepEqual(dataset.indicator, {
    name: 'GVA per hour worked',
    unit: '£',
    polarity: 'highIsGood',
    decimals: null,
  });
  assert.deepEqual(
    [dataset.observations[0]?.raw, dataset.observations[0]?.value],
    ['28.860329999999998', 28.860329999999998],
  );
  assert.equal(columns[0], 'AREACD');
  assert.match(dataset.observations[1]?.extra.get('Notes') ?? '', /^Obsolete code/);
});

test('an ONS table download: two header rows, sections as a group, marks as flags, the rest listed', () => {
  const result = read('ons-download-table.csv');
  assert.deepEqual(result.dataset.observations.map(brief), [
    ['England', '2015–17', 'Males at birth | LE | SII (Years)', 9.4],
    ['England', '2018–20', 'Males at birth | LE | SII (Years)', 9.7],
    ['England', null, 'Males at birth | LE | SII Difference', 0.3],
    ['England', '2015–17', 'Males at birth | HLE | SII (Years)', 19.1],
    ['England', '2018–20', 'Males at birth | HLE | SII (Years)', 18.6],
    ['England', null, 'Males at birth | HLE | SII Difference', -0.5],
    ['England', '2015–17', 'Females at birth | LE | SII (Years)', 7.4],
    ['England', '2018–20', 'Females at birth | LE | SII (Years)', 7.9],
    ['England', null, 'Females at birth | LE | SII Difference', 0.5],
  ]);
  assert.deepEqual(result.dataset.observations[2]?.flags, ['*']);
  assert.deepEqual(codes(result), ['format-recognised', 'rows-set-aside']);
  assert.match(result.issues[1]?.message ?? '', /lines 1, 2, 5, 8, 10, 11 and 12/);
  assert.equal(result.dataset.provenance.title, 'Slope Index of Inequality at birth for males and females');
  assertNothingLost(result);
});

test('an ONS chart download: preamble set aside, place and period from the title', () => {
  const result = read('ons-download-chart.csv');
  assert.deepEqual(result.dataset.observations.map(brief), [
    ['England', '2015–17', '1 | Years lived in poorer health', 22.2553],
    ['England', '2015–17', '1 | Healthy Life Expectancy', 51.7182],
    ['England', '2015–17', '10 | Years lived in poorer health', 12.8712],
    ['England', '2015–17', '10 | Healthy Life Expectancy', 70.4463],
  ]);
  assert.equal(result.dataset.indicator.unit, 'years');
  assertNothingLost(result);
});

test('without a named layout the same title lines are not guessed away', () => {
  assert.deepEqual(codes(read('ons-download-table.csv', { format: 'csv' })), ['title-lines']);
});

test('column-oriented JSON: 2015 is read as 2015 to 2017 where the series is known to be of three years, and that is reported', () => {
  const result = read('ons-columns.json');
  assert.deepEqual(result.dataset.observations.map(brief), [['E06000010', '2015–17', '', 56.43], ['E09000001', '2015–17', '', 'notAvailable']]); // prettier-ignore
  assert.deepEqual(codes(result), ['format-recognised', 'confidence-level-assumed', 'period-assumed']);
});

test('column-oriented JSON of one’s own', () => {
  const { dataset } = readDataset('{"area":["York","Leeds"],"value":[1,2.50]}');
  assert.deepEqual(dataset.observations.map(({ area, raw }) => [area.name, raw]), [['York', '1'], ['Leeds', '2.50']]); // prettier-ignore
});

test('NOMIS, wide: the categories of the headings are a group', () => {
  const result = read('nomis-wide.csv');
  assert.deepEqual(result.dataset.observations.slice(0, 3).map(brief), [
    ['E06000014', '2011', 'All categories: Ethnic group', 198051],
    ['E06000014', '2011', 'White', 186731],
    ['E06000014', '2011', 'White: Irish', 1103],
  ]);
  assert.deepEqual([...(result.dataset.observations[0]?.group.keys() ?? [])], ['ethnic group']);
  assertNothingLost(result);
});

test('NOMIS, long (written from its description): a cut-off file is noticed, a suppressed figure is that', () => {
  const result = read('nomis-long.csv');
  assert.deepEqual(result.dataset.observations.map(brief), [
    ['E06000014', '2018', 'Male | All Ages | Value', 102000],
    ['E06000014', '2018', 'Female | All Ages | Value', 'suppressed'],
  ]);
  assert.deepEqual(
    result.dataset.observations.map(({ area }) => area),
    [
      { code: 'E06000014', name: 'York' },
      { code: 'E06000014', name: 'York' },
    ],
  );
  assert.deepEqual([...(result.dataset.observations[0]?.group.keys() ?? [])], ['sex', 'c age', 'measures']);
  assert.deepEqual(codes(result), ['format-recognised', 'truncated-data']);
  assert.match(result.issues[1]?.message ?? '', /4 rows, and 2 were found/);
});

test('NOMIS: the column of confidentiality gives the reason for a missing number', () => {
  const csv = `DATE_NAME,GEOGRAPHY_NAME,GEOGRAPHY_CODE,OBS_VALUE,OBS_STATUS,OBS_CONF,RECORD_COUNT
2018,York,E06000014,102000,A,F,2
2018,Leeds,E08000035,,A,C,2`;
  assert.deepEqual(readDataset(csv, { format: 'nomis' }).dataset.observations.map(brief), [
    ['E06000014', '2018', '', 102000],
    ['E08000035', '2018', '', 'suppressed'],
  ]);
});

test('JSON-stat 2.0 (written from its specification): order by index, status, one category without index', () => {
  const { dataset, issues } = read('json-stat.json');
  assert.deepEqual(dataset.observations.map(brief), [
    ['E06000014', '2018', 'Population | Men', 102000],
    ['E06000014', '2018', 'Population | Women', 107000],
    ['E08000035', '2018', 'Population | Men', 'suppressed'],
    ['E08000035', '2018', 'Population | Women', 401000.5],
  ]);
  assert.deepEqual([dataset.observations[3]?.raw, dataset.observations[3]?.flags], ['401000.50', ['p']]);
  assert.deepEqual(dataset.observations[3]?.area, { code: 'E08000035', name: 'Leeds' });
  assert.deepEqual(
    [dataset.provenance.title, dataset.provenance.publisher],
    ['Population by sex', 'Office for National Statistics'],
  );
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['format-recognised'],
  );
});

test('a JSON-stat collection with one dataset in it is that dataset; values may be a record of places', () => {
  const { dataset } = read('json-stat-collection.json');
  assert.deepEqual(dataset.observations.map(brief), [['E06000014', null, '', 5]]);
  assert.equal(dataset.provenance.title, 'A collection');
});

test('a JSON-stat collection of two (written from its specification): a group tells the datasets apart', () => {
  const { dataset, issues } = read('json-stat-collection-of-two.json');
  assert.deepEqual(dataset.observations.map(brief), [
    ['E06000014', '2017', 'Births | n | ', 1890],
    ['E06000014', '2018', 'Births | n | ', 1850],
    ['E06000014', '2018', 'Deaths |  | Men', 880],
    ['E06000014', '2018', 'Deaths |  | Women', 'notAvailable'],
  ]);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['format-recognised'],
  );
  assert.deepEqual([dataset.provenance.title, dataset.provenance.publisher], ['Health of York', 'ONS']);
  const deaths = read('json-stat-collection-of-two.json', { where: new Map([['dataset', 'Deaths']]) });
  assert.equal(deaths.dataset.observations.length, 2);
});

const SQUARE = {
  version: '2.0',
  class: 'dataset',
  label: 'Births',
  id: ['geo', 's', 't'],
  size: [1, 2, 2],
  role: { geo: ['geo'] },
  dimension: {
    geo: { category: { index: ['E06000014'], label: { E06000014: 'York' } } },
    s: { label: 'Status', category: { index: ['A', 'B'] } },
    t: { label: 'Sex', category: { index: ['M', 'F'] } },
  },
  value: [1, 2, 3, null],
  status: { 3: 'c' },
};
const groupsOf = (text: string): unknown[] =>
  readDataset(text).dataset.observations.map(({ area, group, value }) => [
    area.name,
    Object.fromEntries(group),
    isMissing(value) ? value.missing : value,
  ]);

test('JSON-stat (written from its specification): a dimension named like a column of the package is renamed', () => {
  for (const name of ['Status', 'Value', 'Area', 'Sex', 'Dataset']) {
    const s = { ...SQUARE.dimension.s, label: name };
    const text = JSON.stringify({ ...SQUARE, dimension: { ...SQUARE.dimension, s } });
    const [own, sex] = name === 'Sex' ? ['sex', 'sex (2)'] : [`${name.toLowerCase()} (2)`, 'sex'];
    assert.deepEqual(groupsOf(text), [
      ['York', { [own]: 'A', [sex]: 'M' }, 1],
      ['York', { [own]: 'A', [sex]: 'F' }, 2],
      ['York', { [own]: 'B', [sex]: 'M' }, 3],
      ['York', { [own]: 'B', [sex]: 'F' }, 'suppressed'],
    ]);
  }
});

test('JSON-stat (written from its specification): datasets of one label, and those of a collection in a collection, are distinguished', () => {
  const inner = { version: '2.0', class: 'collection', link: { item: [SQUARE] } };
  const whole = { version: '2.0', class: 'collection', link: { item: [SQUARE, inner] } };
  const { observations } = readDataset(JSON.stringify(whole)).dataset;
  assert.deepEqual(distinctGroups(observations, 'dataset'), ['Births', 'Births (2)']);
  assert.equal(observations.length, 8);
});

test('JSON-stat: unit and decimals of the one measure, and a second place as a group', () => {
  const text = JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id: ['from', 'to', 'm'],
    size: [1, 1, 1],
    role: { geo: ['from', 'to'], metric: ['m'] },
    dimension: {
      from: { category: { label: { E06000014: 'York' } } },
      to: { category: { label: { E08000035: 'Leeds' } } },
      m: { category: { label: { p: 'People' }, unit: { p: { label: 'commuters', decimals: 0 } } } },
    },
    value: [1200],
  });
  const { dataset } = readDataset(text);
  assert.deepEqual(dataset.observations.map(brief), [['E06000014', null, 'Leeds | People', 1200]]);
  assert.deepEqual([dataset.indicator.unit, dataset.indicator.decimals], ['commuters', 0]);
});

test('JSON-stat whose sizes do not fit, and a size of billions, are refused', () => {
  const stat = (size: string): string =>
    `{"id":["a","b"],"size":${size},"dimension":{"a":{"category":{"index":["x"]}},"b":{"category":{"index":["y"]}}},"value":[1]}`;
  assert.deepEqual(codes(readDataset(stat('[1,2]'))), ['format-recognised', 'json-shape']);
  const wide = Array.from({ length: 2000 }, (_, index) => `"${String(index)}"`).join(',');
  const huge = `{"id":["a","b"],"size":[2000,2000],"dimension":{"a":{"category":{"index":[${wide}]}},"b":{"category":{"index":[${wide}]}}},"value":[1]}`;
  assert.deepEqual(codes(readDataset(huge)), ['format-recognised', 'too-much-data']);
});

test('a spreadsheet saved as CSV: names in two columns, marks, blank rows and notes', () => {
  const result = read('spreadsheet-windows-1252.csv');
  assert.deepEqual(
    result.dataset.observations.map(({ area, value, count, flags }) => [
      area.name,
      isMissing(value) ? value.missing : value,
      count,
      flags.join(),
    ]),
    [
      ['York', 11.6, 65, ''],
      ['North Yorkshire', 6.5, 106, ''],
      ['Craven', 'notAvailable', 6, ''],
      ['Ryedale', 8.7, 11, 'U'],
      ['Yorkshire and The Humber', 8.2, 1272, ''],
      ['Ynys Môn', 9.1, 20, ''],
    ],
  );
  assert.deepEqual(codes(result), [
    'encoding-read',
    'format-recognised',
    'empty-header',
    'blank-lines',
    'footnote-lines',
    'missing-value-marker-unexplained',
  ]);
  assert.equal(
    result.dataset.provenance.notes[2],
    '3 It takes long to complete a coroner’s inquest – months or years.',
  );
  assertNothingLost(result);
});

test('a publisher’s name covers all its layouts', () => {
  for (const [file, format, found] of [
    ['fingertips.csv', 'fingertips', 'fingertips'],
    ['fingertips-api.json', 'fingertips', 'fingertips-api'],
    ['ons-download-table.csv', 'ons', 'ons-download'],
    ['ons-lower-case.csv', 'ons', 'ons'],
  ] as const)
    assert.equal(read(file, { format }).format, found);
  assert.deepEqual(codes(read('fingertips.csv', { format: 'finger' })), ['unknown-keyword']);
});

test('a named format that does not fit is refused', () => {
  assert.deepEqual(codes(read('nomis-wide.csv', { format: 'fingertips' })), ['format-mismatch']);
  assert.deepEqual(codes(read('fingertips.csv', { format: 'json-stat' })), ['format-mismatch']);
});
