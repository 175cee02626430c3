import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMissing, type Observation, readDataset, type ReadResult } from '@commonweal/data';

const lines = (...rows: string[]): ReadResult => readDataset(rows.join('\n'));
const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
const brief = ({ area, period, group, value }: Observation): unknown[] => [
  area.code ?? area.name,
  period?.label ?? null,
  Object.fromEntries(group),
  isMissing(value) ? value.missing : value,
];
const briefs = ({ dataset }: ReadResult): unknown[] => dataset.observations.map(brief);

test('ONS download: a row whose only number is absent is a row of data, not a section', () => {
  const result = lines('"Figure 1: T, England, 2015",""', '"Decile","HLE"', '"1","5"', '"2",""', '"3","[c]"', '"4","x"', '"Notes","x"'); // prettier-ignore
  assert.deepEqual(briefs(result), [
    ['England', '2015', { decile: '1', measure: 'HLE' }, 5],
    ['England', '2015', { decile: '2', measure: 'HLE' }, 'notSupplied'],
    ['England', '2015', { decile: '3', measure: 'HLE' }, 'suppressed'],
    ['England', '2015', { decile: '4', measure: 'HLE' }, 'notAvailable'],
  ]);
  assert.equal(result.rowsKept + result.setAside.length, result.cells?.rows);
});

test('ONS download: a number absent in one section, and in all, leaves the sections as they are', () => {
  const result = lines('Table 1: T,', ',LE', 'Males,', 'At birth,1', 'At 65,', 'At 85,2', 'Females,', 'At birth,3', 'At 65,', 'At 85,4', 'Notes,'); // prettier-ignore
  assert.deepEqual(
    result.dataset.observations.map(({ group, value }) => [
      group.get('section'),
      group.get('row'),
      isMissing(value) ? value.missing : value,
    ]),
    [
      ['Males', 'At birth', 1],
      ['Males', 'At 65', 'notSupplied'],
      ['Males', 'At 85', 2],
      ['Females', 'At birth', 3],
      ['Females', 'At 65', 'notSupplied'],
      ['Females', 'At 85', 4],
    ],
  );
});

test('ONS download: what is no data is listed in the order of the file', () => {
  const result = lines('Table 1: T,', ',LE', 'Males,', 'At birth,1', ',', 'At 65,2', 'Females,', 'At birth,3', 'At 65,4', 'Notes,'); // prettier-ignore
  const reasons = result.setAside.map(({ row, reason }) => `${String(row)} ${reason}`);
  assert.deepEqual(reasons, ['0 title', '1 header', '2 section', '4 blank', '6 section', '9 note']);
});

test('ONS download: texts after the last row of data are notes', () => {
  const result = lines('"Figure 1: T, England, 2015",', 'Unit,Years', 'Decile,HLE', '1,5', '2,', ',', '* is a mark,', '1. A note,'); // prettier-ignore
  assert.deepEqual(briefs(result), [
    ['England', '2015', { decile: '1', measure: 'HLE' }, 5],
    ['England', '2015', { decile: '2', measure: 'HLE' }, 'notSupplied'],
  ]);
  assert.deepEqual(result.setAside.slice(-2).map(({ reason }) => reason), ['note', 'note']); // prettier-ignore
  assert.match(result.issues.find(({ code }) => code === 'rows-set-aside')?.message ?? '', /1\. A note/);
});

test('ONS download: the header of one series with nothing over the labels is a header', () => {
  const result = lines('"Figure 1: Thing, England, 2015",""', '"",""', '"Notes","x"', '"","y"', '"Unit","Years"', '"",""', '"","Value"', '"Decile 1","5"', '"Decile 2","6"'); // prettier-ignore
  assert.deepEqual(briefs(result), [
    ['England', '2015', { row: 'Decile 1', measure: 'Value' }, 5],
    ['England', '2015', { row: 'Decile 2', measure: 'Value' }, 6],
  ]);
  assert.deepEqual(codes(result), ['format-recognised', 'rows-set-aside']);
});

test('ONS download: a heading spans the empty cells to its right if the same labels are under each', () => {
  const notes = ['Source:,ONS'];
  const sexes = lines('"Table 2: Life expectancy, England, 2015 to 2017",,,,', ',Males,,Females,', ',LE,HLE,LE,HLE', 'North,79.1,63.0,83.0,64.0', ...notes); // prettier-ignore
  const of = (measure: string, value: number): unknown[] => ['England', '2015–17', { row: 'North', measure }, value]; // prettier-ignore
  assert.deepEqual(briefs(sexes), [of('Males, LE', 79.1), of('Males, HLE', 63), of('Females, LE', 83), of('Females, HLE', 64)]); // prettier-ignore
  const periods = lines('"Table 2: Life expectancy, England"', ',2015 to 2017,,2018 to 2020,', ',LE,HLE,LE,HLE', 'North,79.1,63.0,83.0,64.0', ...notes); // prettier-ignore
  assert.deepEqual(
    periods.dataset.observations.map(({ period, group }) => [period?.label, group.get('measure')]),
    [['2015–17', 'LE'], ['2015–17', 'HLE'], ['2018–20', 'LE'], ['2018–20', 'HLE']], // prettier-ignore
  );
});

test('ONS download: headings with an uncertain span are refused', () => {
  for (const under of [',LE,HLE,LE,DFLE', ',LE,HLE,DFLE,LE', ',LE,HLE,HLE,']) {
    const result = lines('"Table 2: T, England, 2015"', ',Males,,Females,', under, 'North,1,2,3,4', 'Notes'); // prettier-ignore
    assert.deepEqual(codes(result), ['format-recognised', 'spanned-header'], under);
    assert.match(result.issues[1]?.message ?? '', /‘Males’/);
  }
});

test('ONS download: confidence limits beside the one value under a heading are its limits', () => {
  const one = lines('"Table 1: T, England, 2015"', 'Decile,Rate,Lower CI,Upper CI', '1,5,4,6', 'Notes');
  assert.deepEqual(briefs(one), [['England', '2015', { decile: '1', measure: 'Rate' }, 5]]);
  assert.deepEqual(one.dataset.observations[0]?.limits, [{ level: 0.95, lower: 4, upper: 6 }]);
  assert.deepEqual(codes(one), ['format-recognised', 'rows-set-aside', 'confidence-level-assumed']);
  const two = lines('"Table 1: T, England, 2015"', ',Males,,,Females,,', ',Rate,95% lower confidence limit,95% upper confidence limit,Rate,95% lower confidence limit,95% upper confidence limit', 'York,5,4,6,8,7,9', 'Notes'); // prettier-ignore
  assert.deepEqual(
    two.dataset.observations.map(({ group, value, limits }) => [group.get('measure'), value, limits]),
    [
      ['Males, Rate', 5, [{ level: 0.95, lower: 4, upper: 6 }]],
      ['Females, Rate', 8, [{ level: 0.95, lower: 7, upper: 9 }]],
    ],
  );
  assert.deepEqual(codes(two), ['format-recognised', 'rows-set-aside']);
});

test('ONS download: the periods and places of rows and headings override those of the title', () => {
  const title = '"Figure 2: Rate by year, England and Wales, 2001 to 2003"';
  const expected = [['England', '2001', {}, 5.5], ['Wales', '2001', {}, 6], ['England', '2002', {}, 7], ['Wales', '2002', {}, 8]]; // prettier-ignore
  for (const head of ['"Year","England","Wales"', '"","England","Wales"'])
    assert.deepEqual(briefs(lines(title, head, '"2001","5.5","6"', '"2002","7","8"', '"Notes"')), expected);
  assert.deepEqual(briefs(lines(title, ',Rate,Number', 'North East,5,6', 'England,7,8', 'Notes')), [
    ['North East', '2001–03', { measure: 'Rate' }, 5],
    ['North East', '2001–03', { measure: 'Number' }, 6],
    ['England', '2001–03', { measure: 'Rate' }, 7],
    ['England', '2001–03', { measure: 'Number' }, 8],
  ]);
  assert.deepEqual(briefs(lines(title, 'Area code,Area name,Rate', 'E06000014,York,5', 'Notes')), [
    ['E06000014', '2001–03', { measure: 'Rate' }, 5],
  ]);
});

test('ONS download: one heading that may be over two columns, or over the first only, is refused', () => {
  const result = lines('"Figure 1: T, England, 2015","",""', '"","2019",""', '"","Men","Women"', '"Decile 1","5","6"', '"Decile 2","6","7"', '"Notes","x",""'); // prettier-ignore
  assert.deepEqual([briefs(result), codes(result)], [[], ['format-recognised', 'spanned-header']]);
  assert.match(result.issues[1]?.message ?? '', /‘2019’/);
});

test('ONS download: only a title that begins with its figure or table is one of its titles', () => {
  for (const kind of ['Figure', 'Table', 'Chart', 'Map'])
    for (const [before, code] of [
      ['', 'format-recognised'],
      ['Data for ', 'title-lines'],
    ] as const) /* prettier-ignore */ {
      const result = lines(`"${before}${kind} 1: T, England, 2015",""`, '"Decile","HLE"', '"1","5"', '"2","6"', '"Notes","x"'); // prettier-ignore
      assert.equal(codes(result)[0], code, before + kind);
    }
});
