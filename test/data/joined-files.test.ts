import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset, type ReadResult } from '@commonweal/data';

const numbers = ({ dataset }: ReadResult): unknown[] =>
  dataset.observations.map(({ area, value, line }) => [area.name, value, line]);
const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
/** Every row of the source is kept or set aside. */
const isWhole = ({ cells, rowsKept, setAside }: ReadResult): boolean =>
  rowsKept + setAside.length === cells?.rows;

test('a first line for spreadsheets states the delimiter, and is not a row', () => {
  for (const end of ['\n', '\r\n'])
    for (const [mark, options] of [[';', {}], [',', {}], ['\t', {}], ['|', {}], [';', { skipRows: 1 }]] as const) {
      const rows = [`sep=${mark}`, `Area${mark}Rate`, `York${mark}5`, `Leeds${mark}6`, ''];
      const result = readDataset(rows.join(end), options);
      assert.deepEqual(numbers(result), [['York', 5, 3], ['Leeds', 6, 4]]);
      assert.deepEqual(codes(result), []);
      assert.ok(isWhole(result));
    }
  assert.equal(readDataset('sep=;').dataset.observations.length, 0);
}); // prettier-ignore

test('one record of JSON a line is a list of records', () => {
  const lines = '{"area":"York","value":5}\n{"area":"Leeds","value":6}\n';
  assert.deepEqual(numbers(readDataset(lines)).map((one) => (one as readonly unknown[])[0]), ['York', 'Leeds']);
  assert.deepEqual(codes(readDataset(lines)), []);
  for (const broken of ['{"area":"York","value":5}{"area":"Leeds","value":6}', `${lines}[`, `${lines}{"area":`, '[1]\n[2]'])
    assert.equal(readDataset(broken).dataset.observations.length, 0, broken);
}); // prettier-ignore

test('headings repeated among the rows are set aside and reported', () => {
  const result = readDataset('Area,Rate\nYork,5\nArea,Rate\nLeeds,6\n Area , Rate \nHull,7\n');
  assert.deepEqual(numbers(result), [['York', 5, 2], ['Leeds', 6, 4], ['Hull', 7, 6]]);
  assert.deepEqual(codes(result), ['repeated-headings']);
  assert.match(result.issues[0]?.message ?? '', /lines 3 and 5/);
  assert.ok(isWhole(result));
  const ended = readDataset('Area,Rate\nYork,5\nSource: made up\nArea,Rate\n');
  assert.deepEqual([numbers(ended), codes(ended)], [[['York', 5, 2]], ['repeated-headings', 'footnote-lines']]);
  // A row that says a heading in one cell is a row.
  assert.equal(readDataset('Area,Rate\nYork,5\nArea,6\n').dataset.observations.length, 2);
}); // prettier-ignore

test('headings in other capitals are the same headings', () => {
  const result = readDataset('Area,Rate\nYork,5\narea,rate\nLeeds,6\nAREA,RATE,\n');
  assert.deepEqual(numbers(result), [['York', 5, 2], ['Leeds', 6, 4]]);
  assert.deepEqual(codes(result), ['repeated-headings']);
}); // prettier-ignore

test('other headings among the rows are refused, because one heading cannot name both', () => {
  for (const csv of [
    'Area,2019\nLeeds,5\nYork,6\nArea,2020\nHull,50\nBath,60',
    'Area,2019\nLeeds,1950\nYork,1960\nArea,2020\nHull,50\nBath,60',
    'Area,Rate,Count\nLeeds,5,50\nYork,6,60\nArea,Count,Rate\nYork,60,6',
    'Area,Rate\nLeeds,5\nYork,6\nAREA,Deaths 2020\nYork,60',
    'Area,Sex,Rate\nLeeds,Men,5\nYork,Men,6\narea,Gender,Rate\nYork,Women,60',
    'Area,Rate\nLeeds,5\nYork,6\nArea,Rate,Count\nYork,60,6',
    'Area,Year,Rate\nLeeds,2019,5\nYork,2019,6\nArea,Period,Count\nYork,2019,60',
  ]) {
    const { dataset, issues } = readDataset(csv);
    assert.equal(dataset.observations.length, 0, csv);
    assert.deepEqual(issues.map(({ code, severity, where }) => [code, severity, where.line]), [['headings-change', 'fatal', 4]], csv);
  }
  const spanning = 'Area,Men,\n,Rate,Count\nYork,5,6\nArea,Women,\nHull,7,8';
  const byHand = readDataset(spanning, { columns: new Map([['value', 'Men']]) });
  assert.deepEqual(codes(byHand), ['headings-change'], 'a number of women is none of men');
  assert.equal(
    readDataset('Area,2019\nLeeds,5\nYork,6\nArea,2020\nHull,50').issues[0]?.message,
    'The headings change on line 4 (‘Area’, ‘2020’), so one heading cannot name the columns of the whole file. Split it into a file for each heading.',
  );
}); // prettier-ignore

test('an area named like the first heading is an area', () => {
  for (const row of ['Area,2020,6', 'Area,2020,*', 'Area,2020,', 'area,2021,6.5', 'Area,2020,2019.5']) {
    const result = readDataset(`Area,Year,Rate\nYork,2020,5\nLeeds,2020,7\n${row}\nHull,2020,8`);
    assert.equal(result.dataset.observations.length, 4, row);
    assert.ok(!codes(result).some((code) => code.includes('heading')), row);
  }
  const sexes = readDataset('Ward,Sex,Rate\nYork,Men,5\nLeeds,Men,7\nWard,Men,c\nWard,Women,6');
  assert.equal(sexes.dataset.observations.length, 4);
  const counts = readDataset('Area,Rate,Count\nYork,5,50\nLeeds,6,60\nArea,7,2020');
  assert.deepEqual(numbers(counts).at(-1), ['Area', 7, 4]);
  const blank = readDataset(',2019,2020\nYork,5,6\n,7,8\nLeeds,5,6');
  assert.ok(!codes(blank).includes('headings-change'));
}); // prettier-ignore

test('headings in the middle of a file are reported even if their first cell is another word for areas', () => {
  const reported = (csv: string): (readonly [string, number | null])[] =>
    readDataset(csv).issues.flatMap(({ code, where }) =>
      code === 'headings-change' ? [[code, where.line] as const] : [],
    );
  for (const csv of [
    'Area,2019\nLeeds,5\nYork,6\nName,2020\nLeeds,7\nYork,8',
    'Area,Rate\nLeeds,5\nYork,6\nLocal authority,Percent\nLeeds,7\nYork,8',
    'Area,Code,2019,2018\nLeeds,a,5,4\nYork,b,6,5\nPlace,Code,2020,2019\nLeeds,a,7,1',
  ])
    assert.deepEqual(reported(csv), [['headings-change', 4]], csv);
  for (const csv of [
    'Area,2019\nLeeds,2020\nYork,2021\nRegion,2030\nHull,2002',
    'Area,Type,Rate\nLeeds,Region,5\nRegion,Total,6\nHull,City,7',
    'Area,Rate\nLeeds,5\nRegion,x\nHull,2',
    'Area,Rate,Note\nLeeds,5,a\nNation,*,b\nHull,4,c',
  ])
    assert.deepEqual(reported(csv), [], csv);
});
