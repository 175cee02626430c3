import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset } from '@commonweal/data';

const codes = (csv: string): string[] => readDataset(csv).issues.map(({ code }) => code);

test('a heading split by its own comma is rejoined and named, wherever it is', () => {
  for (const [header, row, heading] of [
    ['Area,Rate per 1,000', 'York,5', 'Rate per 1,000'],
    ['Area,"Rate per 100,000" ', 'York,5', null],
    ['Area,Rate per 100,000 population,Count', 'York,5,3', 'Rate per 100,000 population'],
    ['Area,Count,Rate per 1,000,000', 'York,3,5', 'Rate per 1,000,000'],
    ['Area,Deaths, all ages', 'York,5', 'Deaths, all ages'],
    ['Area, Rate per 1,000', 'York, 5', 'Rate per 1,000'],
  ] as const) {
    const csv = `${header}\n${row}\n${row.replace('York', 'Leeds').replace('5', '6')}\n`;
    const { issues, columns, dataset, cells } = readDataset(csv);
    const found = issues.filter(({ code }) => code !== 'stray-quote');
    assert.deepEqual(found.map(({ code, severity, raw }) => [code, severity, raw]), heading === null ? [] : [['heading-with-comma', 'notice', heading]], csv);
    if (heading !== null) {
      assert.ok(columns.includes(heading));
      assert.ok(found[0]?.message.endsWith(`Put it in quotation marks: "${heading}".`));
      assert.equal(cells?.at(0, 1), header.split(',')[1]);
    }
    assert.ok(dataset.observations.some(({ value }) => value === 5), csv);
  }
}); // prettier-ignore

test('headings are not joined if the rows do not have that many cells', () => {
  const uneven = codes('Area,Rate per 1,000\nYork,5\nLeeds,6,7\n');
  assert.ok(uneven.includes('too-few-fields') && !uneven.includes('heading-with-comma'));
  assert.ok(!codes('Area Code,Area Name,Value,Compared to goal\nE06000014,York,8\nE08000035,Leeds,13\n').includes('heading-with-comma'));
  assert.ok(!codes('Area, Rate, Count\nYork, 5, 3\nLeeds, 6, 4\n').includes('heading-with-comma'));
  assert.deepEqual(readDataset('Area,Sex,Rate, Count\nYork,Men,5,3\n').columns, ['Area', 'Sex', 'Rate', 'Count']);
  assert.deepEqual(readDataset('Area;Rate per 1,000\nYork;5\n').columns, ['Area', 'Rate per 1,000']);
}); // prettier-ignore

test('a file that ends within its last number, without a line break, may be cut off', () => {
  for (const [first, second, last] of [
    ['5.25', '6.75', '7'],
    ['5.25', '6.75', '7.'],
    ['5.2', '6.1', '7.'],
    ['5.2', '6.1', '7'],
    ['512', '634', '7'],
    ['1234', '2345', '34'],
    ['£1.25', '£2.34', '£3.1'],
    ['12%', '15%', '1.'],
  ] as const) {
    const csv = `Area,Rate\nYork,${first}\nHull,${second}\nLeeds,${last}`;
    const issue = readDataset(csv).issues.find(({ code }) => code === 'last-line-cut');
    assert.deepEqual([issue?.severity, issue?.where.line, issue?.raw], ['notice', 4, last], csv);
    assert.match(issue?.message ?? '', /may be cut off in its last line \(line 4\).*download the file again/);
    assert.ok(!codes(`${csv}\n`).includes('last-line-cut'));
    assert.ok(!codes(`${csv}\r`).includes('last-line-cut'));
  }
});

test('a file that lacks only its last line break is not called cut off', () => {
  for (const cells of [
    ['5.25', '6.75', '7.50'], ['5.25', '6.5', '7'], ['5', '6', '7'], ['12', '15', '7'], ['2345', '1234', '34'], ['1234', '2345', '3456'],
    ['5.25', '7'], ['5.25', '[c]', '[x]'], ['high 1.25', '2.34', '3'], ['1.25', '2.34', '"3"'], ['5.25', '6.75', '7.125'],
  ]) {
    const csv = ['Area,Rate', ...cells.map((cell, index) => `Place ${String(index)},${cell}`)].join('\n');
    assert.ok(!codes(csv).includes('last-line-cut'), csv);
  }
  assert.ok(!codes('Rate,Area\n5.25,York\n6.75,Hull\n7.5,Leeds').includes('last-line-cut'));
}); // prettier-ignore

test('a last row that is short and has no line break after it may be cut off, in a text as in a fetched file', () => {
  assert.deepEqual(codes('Area,Sex,Rate\nYork,Men,5\nLeeds,M'), ['too-few-fields', 'last-line-short']);
  assert.deepEqual(codes('Area,Sex,Rate\nYork,Men,5\nLeeds,M\n'), ['too-few-fields']);
  assert.ok(!codes('Area,Sex,Rate\nYork,Men,5\nSource: ONS').includes('last-line-short'));
  // All rows are as short: nothing tells the last one from them.
  assert.ok(!codes('Area Code,Area Name,Value,Compared to goal\nE06000014,York,8\nE08000035,Leeds,13').includes('last-line-short'));
  assert.ok(!codes('area,value\nLeeds,5,extra\nHull,6').includes('last-line-short'));
}); // prettier-ignore

test('names that differ only in invisible characters are reported, with those characters shown', () => {
  for (const [one, other, shown] of [
    ['Leeds', 'Le\u00adeds', 'Le[U+00AD]eds'],
    ['York', 'York\u200b', 'York[U+200B]'],
    ['York', '\u2060York', '[U+2060]York'],
    ['North York', 'North\u00a0York', 'North[U+00A0]York'],
    ['North York', 'North  York', 'North  York'],
    ['North York', 'north   york', 'north   york'],
    ['York', 'Yo\u200drk', 'Yo[U+200D]rk'],
    ['King’s Lynn', "King's Lynn", "King's Lynn"],
    ['Stoke-on-Trent', 'Stoke\u2011on\u2011Trent', 'Stoke‑on‑Trent'],
    ['York', 'Yоrk', 'Yоrk'],
    ['Hull', 'Нull', 'Нull'],
  ] as const) {
    const { issues, dataset } = readDataset(`area,value\n${one},5\n${other},6\n`);
    assert.deepEqual(issues.map(({ code }) => code), ['look-alike-names'], other);
    assert.ok(issues[0]?.message.includes(`‘${shown}’`), issues[0]?.message);
    assert.deepEqual(dataset.observations.map(({ area }) => area.name), [one, other]);
  }
  for (const [one, other] of [['North York', 'Northyork'], ['North  York', 'NorthYork'], ['Hull', 'Hulk']])
    assert.deepEqual(codes(`area,value\n${one},5\n${other},6\n`), [], other);
}); // prettier-ignore

test('a single name with an invisible character is also reported, in areas and groups', () => {
  for (const name of ['York\u200b', 'Yo\u00adrk', 'Yo\u200drk', '\u2060York']) {
    for (const csv of [`area,value\n${name},5\nHull,6\n`, `area,sex,value\nHull,${name},5\nHull,Men,6\n`]) {
      const { issues } = readDataset(csv);
      assert.deepEqual(issues.map(({ code, severity, where }) => [code, severity, where.line]), [['hidden-characters', 'notice', 2]], csv);
      assert.match(issues[0]?.message ?? '', /\[U\+[0-9A-F]{4}\].*Take the characters out\.$/);
    }
  }
  // Joiners that a script or a picture needs.
  for (const name of ['می\u200cخواهم', '👩\u200d🌾', 'Ynys Môn', 'Côte d’Ivoire'])
    assert.deepEqual(codes(`area,value\n${name},5\nHull,6\n`), [], name);
}); // prettier-ignore
