import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isMissing, type Observation, readDataset, type ReadResult } from '@commonweal/data';

const read = (file: string): ReadResult =>
  readDataset(readFileSync(new URL(`../fixtures/layouts/published/${file}`, import.meta.url)));
const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
const number = ({ value }: Observation): unknown => (isMissing(value) ? value.missing : value);
/** Code, name, first day, groups and number of each observation. */
const brief = (one: Observation): unknown[] => [
  one.area.code,
  one.area.name,
  one.period?.start ?? one.period?.label ?? null,
  [...one.group.values()].join(' | '),
  number(one),
];
const briefs = ({ dataset }: ReadResult): unknown[] => dataset.observations.map(brief);
const limits = ({ dataset }: ReadResult): unknown[] =>
  dataset.observations.map((one) => one.limits.map(({ lower, upper }) => [lower, upper]));
const flags = ({ dataset }: ReadResult): unknown[] => dataset.observations.map((one) => one.flags);
const notes = ({ dataset }: ReadResult): unknown[] =>
  dataset.observations.map(({ value }) => (isMissing(value) ? (value.note ?? null) : null));
function assertNothingLost({ cells, rowsKept, setAside }: ReadResult): void {
  assert.equal(rowsKept + setAside.length, cells?.rows);
}

test('Public Health Scotland: a qualifier gives the reason for a blank rate, and a board’s qualifier does not affect its rate', () => {
  const result = readDataset(
    'HB,HBQF,Quarter,QuarterQF,Rate,RateQF\nS08000015,,2023Q1,,3.2,\nS08000016,,2023Q1,,,c\nS92000003,d,2023Q1,,2.9,',
  );
  assert.deepEqual(briefs(result).map((one) => (one as unknown[]).filter((_, at) => at !== 1)), [
    ['S08000015', '2023-01-01', '', 3.2],
    ['S08000016', '2023-01-01', '', 'suppressed'],
    ['S92000003', '2023-01-01', '', 2.9],
  ]); // prettier-ignore
  assert.deepEqual([flags(result), codes(result)], [[[], [], []], ['format-recognised']]);
  assert.equal(result.dataset.observations[2]?.extra.get('HBQF'), 'd');
});

test('a QF column beside one without a name is not a file of Public Health Scotland', () => {
  const result = readDataset('area,QF,\nYork,,5\nLeeds,,6');
  assert.deepEqual(briefs(result), [
    [null, 'York', null, '', 5],
    [null, 'Leeds', null, '', 6],
  ]);
  assert.ok(!codes(result).includes('format-recognised'));
});

test('Public Health Scotland: of several value columns each has its own qualifier; the hospital is the area', () => {
  const result = read('phs-hospitals.csv');
  assert.deepEqual(briefs(result).map((one) => (one as unknown[]).filter((_, at) => at !== 1 && at !== 2)), [
    ['A111H', 'General Medicine | Attendances', 1020],
    ['A111H', 'General Medicine | DNA', 85],
    ['A111H', 'General Medicine | DNARate', 7.7],
    ['A210H', 'General Medicine | Attendances', 'suppressed'],
    ['A210H', 'General Medicine | DNA', 'suppressed'],
    ['A210H', 'General Medicine | DNARate', 'suppressed'],
    ['S92000003', 'General Medicine | Attendances', 50200],
    ['S92000003', 'General Medicine | DNA', 4100],
    ['S92000003', 'General Medicine | DNARate', 7.5],
  ]); // prettier-ignore
  assertNothingLost(result);
});

test('Public Health Scotland: limits belong to the rate they are named after', () => {
  const result = read('phs-cancer.csv');
  assert.deepEqual(result.dataset.observations.map((one) => [one.area.name, one.group.get('group'), number(one)]), [
    ['NHS Ayrshire and Arran', 'IncidencesAllAges', 210],
    ['NHS Ayrshire and Arran', 'EASR', 55.1],
    ['NHS Borders', 'IncidencesAllAges', 90],
    ['NHS Borders', 'EASR', 48],
  ]); // prettier-ignore
  assert.deepEqual(limits(result), [[], [[50.2, 60]], [], [[40.2, 56]]]);
});

test('Public Health Scotland: codes and names of boards, a fifth by number, days of eight digits', () => {
  const result = read('phs-boards.csv');
  assert.deepEqual(briefs(result), [
    ['S08000015', 'NHS Ayrshire and Arran', '2023-03-31', 'All | 1 | Stays', 120],
    ['S08000015', 'NHS Ayrshire and Arran', '2023-03-31', 'All | 1 | CrudeRate', 3.4],
    ['S08000016', 'NHS Borders', '2023-03-31', 'All | 1 | Stays', 'suppressed'],
    ['S08000016', 'NHS Borders', '2023-03-31', 'All | 1 | CrudeRate', 'suppressed'],
  ]);
});

test('ArcGIS: identifiers and the shape of a feature are neither values nor names', () => {
  const result = read('arcgis.csv');
  assert.deepEqual(briefs(result), [
    ['E06000001', 'Hartlepool', null, '', 5.1],
    ['E06000002', 'Middlesbrough', null, '', 6.1],
  ]);
  const features =
    '{"objectIdFieldName":"FID","fields":[{"name":"FID"}],"features":[{"attributes":{"FID":1,"LAD23CD":"E06000001","LAD23NM":"Hartlepool","Rate":5.1,"Shape__Area":98441686.7}},{"attributes":{"FID":2,"LAD23CD":"E06000002","LAD23NM":"Middlesbrough","Rate":6.1,"Shape__Area":54553581.0}}]}';
  assert.deepEqual(briefs(readDataset(features)), briefs(result));
});

test('Public Health Scotland: months of six digits, provisional by the qualifier of the month', () => {
  const result = read('phs-months.csv');
  assert.deepEqual(
    result.dataset.observations.map((one) => [one.period?.start, one.period?.raw, number(one), one.flags]),
    [
      ['2023-01-01', '202301', 1200, ['p']],
      ['2023-01-01', '202301', 'notAvailable', []],
      ['2023-02-01', '202302', 30200, ['e', 'p']],
    ],
  );
});

test('NISRA PxStat: areas, indicator and unit; a constant is not an area', () => {
  const result = readDataset(
    'STATISTIC,Statistic Label,TLIST(A1),Year,LGD2014,Local Government District,UNIT,VALUE\nLE,Life expectancy,2021,2021,N09000003,Belfast,Years,77.6\nLE,Life expectancy,2021,2021,N92000002,Northern Ireland,Years,79.9',
  );
  assert.deepEqual(briefs(result), [
    ['N09000003', 'Belfast', '2021-01-01', '', 77.6],
    ['N92000002', 'Northern Ireland', '2021-01-01', '', 79.9],
  ]);
  assert.deepEqual([result.dataset.indicator.name, result.dataset.indicator.unit], ['life expectancy', 'Years']); // prettier-ignore
});

test('NISRA PxStat: quarters, a group, and two statistics distinguished', () => {
  const result = read('pxstat-nisra-quarters.csv');
  const [first, second, third, fourth] = result.dataset.observations;
  assert.deepEqual(first?.period?.start, '2023-01-01');
  assert.deepEqual([...first.group].sort(), [
    ['indicator', 'Unemployment rate'],
    ['sex', 'Male'],
  ]);
  assert.deepEqual([second, third, fourth].map((one) => one && number(one)), ['notSupplied', 2.8, 72.8]); // prettier-ignore
  assert.equal(result.dataset.indicator.unit, '%');
});

test('PxStat: areas are recognised by their codes, whatever the headings', () => {
  const text =
    'STATISTIC,Statistic Label,TLIST(A1),Year,C1,Breakdown,P2025,Place,UNIT,VALUE\nP,Population,2021,2021,1,All,N09000003,Belfast,Number,5\nP,Population,2021,2021,1,All,N09000011,Ards,Number,6';
  assert.deepEqual(briefs(readDataset(text)), [
    ['N09000003', 'Belfast', '2021-01-01', 'All', 5],
    ['N09000011', 'Ards', '2021-01-01', 'All', 6],
  ]);
});

test('PxStat of Ireland: its own codes, and a table with labels only', () => {
  assert.deepEqual(briefs(read('pxstat-cso.csv')), [
    ['IE0', 'State', '2022-01-01', '', 5149139],
    ['2ae', 'Dublin', '2022-01-01', '', 1458154],
  ]);
  assert.deepEqual(briefs(read('pxstat-labels-alone.csv')).map((one) => (one as unknown[]).slice(1)), [
    ['Carlow', '2022-01-01', 'Both sexes', 61968],
    ['Dublin', '2022-01-01', 'Both sexes', 1458154],
  ]); // prettier-ignore
});

test('PxStat without areas does not turn a constant into one', () => {
  const result = read('pxstat-nisra-no-area.csv');
  assert.deepEqual(result.dataset.observations.map(({ period }) => period?.start), ['2024-01-01', '2024-02-01']); // prettier-ignore
  assert.ok(
    result.dataset.observations.every(({ area }) => area.code === null && !area.name.includes('CLAIM')),
  );
});

test('explore education statistics: the level of a row determines which columns name its area', () => {
  const result = read('education-absence.csv');
  const areas = new Map(result.dataset.observations.map(({ area }) => [area.code, area.name]));
  assert.deepEqual([...areas], [
    ['E92000001', 'England'],
    ['E12000003', 'Yorkshire and The Humber'],
    ['E06000014', 'York'],
    ['E08000035', 'Leeds'],
  ]); // prettier-ignore
  assert.deepEqual(result.dataset.observations.slice(6).map((one) => [[...one.group.values()].join(' | '), number(one)]), [
    ['Total | absence_rate', 6.5],
    ['Total | persistent_absence_percent', 17],
    ['Total | enrolments', 23000],
    ['Total | absence_rate', 'suppressed'],
    ['Total | persistent_absence_percent', 'notApplicable'],
    ['Total | enrolments', 'notAvailable'],
    ['Total | absence_rate', 'notAvailable'],
    ['Total | persistent_absence_percent', 'negligible'],
    ['Total | enrolments', 110000],
  ]); // prettier-ignore
  const [first] = result.dataset.observations;
  assert.deepEqual([first?.period?.start, first?.period?.end, first?.period?.raw], ['2023-09-01', '2024-08-31', '202324']); // prettier-ignore
  assert.deepEqual(codes(result), ['format-recognised']);
  assertNothingLost(result);
});

test('explore education statistics: years of more than one kind in one file', () => {
  const result = read('education-districts.csv');
  assert.deepEqual(briefs(result), [
    ['E07000008', 'Cambridge', '2023-01-01', 'Starts', 310],
    ['E07000009', 'East Cambridgeshire', '2023-01-01', 'Starts', 'suppressed'],
    ['E92000001', 'England', '2023-04-01', 'Starts', 99000],
  ]);
  assert.deepEqual(result.dataset.observations[2]?.period?.raw, '202324');
});

test('explore education statistics: each level of area has the code of the area above', () => {
  const codesAt: Readonly<Record<string, string>> = {
    country_code: 'E92000001', region_code: 'E12000003', new_la_code: 'E06000014', lad_code: 'E07000165', pcon_code: 'E14001100', ward_code: 'E05001000', school_urn: '100100',
  }; // prettier-ignore
  const names = Object.keys(codesAt).map((key) => key.replace(/^new_|_(?:code|urn)$/g, '') + '_name');
  for (const [level, code, parent] of [
    ['Local authority', 'E06000014', 'E12000003'],
    ['Local authority district', 'E07000165', 'E12000003'],
    ['Parliamentary constituency', 'E14001100', 'E12000003'],
    ['Ward', 'E05001000', 'E07000165'],
    ['School', '100100', 'E06000014'],
  ] as const) {
    const header = [
      'time_period,time_identifier,geographic_level',
      ...Object.keys(codesAt),
      ...names,
      'rate',
    ];
    const cells = ['202324,Academic year', level, ...Object.values(codesAt), ...names.map(() => 'York'), '5'];
    const [found] = readDataset(`${header.join()}\n${cells.join()}`).dataset.observations;
    assert.deepEqual([found?.area.code, found?.area.parent], [code, parent], level);
  }
});

test('StatsWales: a name explains a code; the GSS code is the area, and its companions are ignored', () => {
  const result = read('statswales.csv');
  assert.deepEqual(result.dataset.observations.map((one) => [one.area.code, one.area.name, Object.fromEntries(one.group), number(one)]), [
    ['W06000001', 'Isle of Anglesey', { 'age group': 'Aged 16+' }, 71.2],
    ['W06000002', 'Gwynedd', { 'age group': 'Aged 16+' }, 'notSupplied'],
  ]); // prettier-ignore
  assert.equal(result.dataset.observations[0]?.extra.get('Area_SortOrder'), '1');
});

test('StatsWales: the response of its OData service, and a download with typed columns', () => {
  const odata =
    '{"odata.metadata":"x","value":[{"Data":12.5,"Area_Code":"W06000015","Area_ItemName_ENG":"Cardiff","Year_Code":"2019"},{"Data":10.1,"Area_Code":"W06000011","Area_ItemName_ENG":"Swansea","Year_Code":"2019"}]}';
  assert.deepEqual(briefs(readDataset(odata)), [
    ['W06000015', 'Cardiff', '2019-01-01', '', 12.5],
    ['W06000011', 'Swansea', '2019-01-01', '', 10.1],
  ]);
  assert.deepEqual(briefs(read('statswales-typed.csv')), [
    ['W06000015', 'Cardiff', '2023-12-01', '', 5.5],
    ['W06000011', 'Swansea', '2023-12-01', '', 6.5],
  ]);
});

test('StatsWales: only a whole year of six digits, or of two parts, is of the kind that its heading names', () => {
  for (const [raw, start] of [
    ['201920', '2019-04-01'],
    ['2019-20', '2019-04-01'],
    ['2019/20', '2019-04-01'],
    ['20190501', '2019-05-01'],
    ['201920r', null],
    ['2019-2020', null],
  ] as const) {
    const rows = `5,W06000015,Cardiff,${raw}\n6,W06000011,Swansea,${raw}`;
    const { dataset } = readDataset(`Data,Area_Code,Area_ItemName_ENG,FinancialYear_Code\n${rows}`);
    assert.equal(dataset.observations[0]?.period?.start, start, raw);
  }
});

test('StatsWales: rows without an area are numbered, and the reader is told', () => {
  const result = readDataset('Data,Service_Code,Service_ItemName_ENG,Year_Code\n5,1,Bins,2019\n6,2,Roads,2019'); // prettier-ignore
  assert.deepEqual(briefs(result)[0], [null, 'Unnamed (row 2)', '2019-01-01', 'Bins', 5]);
  assert.deepEqual(codes(result), ['format-recognised', 'no-area-column']);
});

test('CDC PLACES: limits, and the footnote as the reason for suppression', () => {
  const result = readDataset(
    'Year,StateAbbr,LocationName,Measure,Data_Value_Unit,Data_Value,Data_Value_Footnote_Symbol,Data_Value_Footnote,Low_Confidence_Limit,High_Confidence_Limit\n2020,AL,First,Asthma,%,9.8,,,9.2,10.4\n2020,AL,Second,Asthma,%,,*,Estimates suppressed for population less than 50,,',
  );
  assert.deepEqual(briefs(result).map((one) => (one as unknown[]).slice(1)), [
    ['First', '2020-01-01', '', 9.8],
    ['Second', '2020-01-01', '', 'suppressed'],
  ]); // prettier-ignore
  assert.deepEqual(limits(result), [[[9.2, 10.4]], []]);
  assert.deepEqual(notes(result), [null, 'Estimates suppressed for population less than 50']);
  assert.deepEqual([result.dataset.indicator.name, result.dataset.indicator.unit], ['asthma', '%']);
});

test('CDC: all columns of PLACES, the records of its service, and sets of years from and to', () => {
  for (const file of ['cdc-places.csv', 'cdc-socrata.json']) {
    const result = read(file);
    assert.deepEqual(result.dataset.observations.map((one) => [one.area.code, one.area.name, number(one)]), [
      ['01001', 'Autauga', 9.9],
      ['01003', 'Baldwin', 'suppressed'],
    ]); // prettier-ignore
    assert.deepEqual(limits(result), [[[9.2, 10.7]], []], file);
  }
  const [oregon] = read('cdc-indicators.csv').dataset.observations;
  assert.deepEqual([oregon?.area.name, oregon?.period?.start, oregon?.period?.end, oregon?.value], ['Oregon', '2019-01-01', '2020-12-31', 11.2]); // prettier-ignore
});

test('explore education statistics: a count of constituencies of which half are too few to publish', () => {
  const result = read('education-constituencies.csv');
  assert.deepEqual(briefs(result), [
    ['E14001063', 'Aldershot', '2024-03-01', '', 50],
    ['E14001064', 'Aldridge-Brownhills', '2024-03-01', '', 'suppressed'],
  ]);
});

test('WHO: the export of the observatory and the response of its service', () => {
  const file = read('who-export.csv');
  assert.deepEqual(briefs(file), [
    ['GBR', 'United Kingdom of Great Britain and Northern Ireland', '2021-01-01', 'Both sexes', 80.13],
    ['IRL', 'Ireland', '2021-01-01', 'Both sexes', 81.7],
  ]);
  assert.deepEqual(limits(file), [[[79.9, 80.4]], [[81.2, 82.1]]]);
  assert.equal(file.dataset.indicator.name, 'life expectancy at birth (years)');
  const answer = read('who-odata.json');
  assert.deepEqual(answer.dataset.observations.map((one) => [one.area.code, one.group.get('sex'), number(one)]), [
    ['GBR', 'SEX_BTSX', 80.13],
    ['IRL', 'SEX_BTSX', 'notAvailable'],
  ]); // prettier-ignore
  assert.deepEqual(limits(answer), [[[79.9, 80.4]], []]);
});

test('WHO: an export with the codes of countries alone', () => {
  const result = readDataset('SpatialDimValueCode,Period,FactValueNumeric\nGBR,2021,5\nIRL,2021,6');
  assert.deepEqual(codes(result), ['format-recognised']);
  assert.deepEqual(briefs(result), [
    ['GBR', 'GBR', '2021-01-01', '', 5],
    ['IRL', 'IRL', '2021-01-01', '', 6],
  ]);
});

test('WHO: a sign before a number qualifies it', () => {
  const [kenya, malta] = read('who-short.csv').dataset.observations;
  assert.deepEqual([kenya?.area.name, kenya?.value], ['Kenya', 12]);
  assert.deepEqual([malta?.raw, typeof malta?.value], ['<1', 'object']);
});

test('Eurostat: flags of one letter each, and a separate column of confidentiality', () => {
  const result = read('sdmx-eurostat.csv');
  assert.deepEqual(result.dataset.observations.map((one) => [one.area.code, one.period?.start, number(one), one.flags]), [
    ['FR', '2021-01-01', 66.5, ['b', 'd']],
    ['DE', '2021-01-01', 71.5, []],
    ['ITI3', '2021-01-01', 'unreliable', []],
    ['MT', '2021-01-01', 'suppressed', []],
    ['EU27_2020', '2021-01-01', 'notApplicable', []],
  ]); // prettier-ignore
  assert.deepEqual([...(result.dataset.observations[0]?.group ?? [])], [['sex', 'T'], ['age', 'Y15-64']]); // prettier-ignore
  assert.equal(result.dataset.indicator.unit, '%');
  assert.equal(result.dataset.provenance.vintage, 'updated 11/06/26 23:00:00');
  assert.deepEqual(codes(result), ['format-recognised']);
});

test('Eurostat with labels: names beside codes, and months that are not spans of years', () => {
  const result = read('sdmx-eurostat-labels.csv');
  assert.deepEqual(briefs(result), [
    ['DE', 'Germany', '2024-01-01', '', 3.1],
    ['FR', 'France', '2024-02-01', '', 3.2],
  ]);
  assert.deepEqual([result.dataset.indicator.unit, flags(result)], ['Annual rate of change', [['p'], []]]);
  assert.deepEqual(briefs(read('sdmx-eurostat-names.csv')), [
    [null, 'Austria', '2015-01-01', '', 34.4],
    [null, 'Belgium', '2015-01-01', '', 36.7],
  ]);
});

/** What is read of a file, whatever the order of its columns and the case of its headings. */
function contents(text: string): readonly string[] {
  return readDataset(text)
    .dataset.observations.map((one) => {
      const groups = [...one.group].map(([dimension, group]) => `${dimension}=${group}`).sort();
      const around = one.limits.map(({ lower, upper }) => [lower, upper]);
      const place = [one.area.code, one.area.name, one.area.type, one.area.parent, one.period?.start];
      return JSON.stringify([place, groups, number(one), around, one.flags]).toLowerCase();
    })
    .sort();
}

for (const file of [
  'cdc-places.csv',
  'education-absence.csv',
  'education-districts.csv',
  'phs-boards.csv',
  'phs-cancer.csv',
  'phs-hospitals.csv',
  'phs-months.csv',
  'sdmx-eurostat.csv',
  'statistics-gov-scot-two-measures.csv',
  'statswales.csv',
  'who-export.csv',
  'who-short.csv',
]) {
  test(`${file} reads the same with its columns in another order, in lower case and in upper case`, () => {
    const text = readFileSync(new URL(`../fixtures/layouts/published/${file}`, import.meta.url), 'utf8');
    const rows = text.trim().split('\n').map((line) => line.split(',')); // prettier-ignore
    const write = (cells: readonly (readonly string[])[]): string => cells.map((row) => row.join(',')).join('\n'); // prettier-ignore
    const [header = [], ...others] = rows;
    const turned = rows.map((row) => [...row.slice(1), ...row.slice(0, 1)]);
    // Words that differ only in capitals are no longer distinct.
    const isSplit = file === 'statswales.csv' || file === 'phs-cancer.csv';
    const cased = [
      [header.map((name) => name.toLowerCase()), ...others],
      [header.map((name) => name.toUpperCase()), ...others],
    ];
    for (const variant of [turned, ...(isSplit ? [] : cased)])
      assert.deepEqual(contents(write(variant)), contents(text), variant[0]?.join());
  });
}
