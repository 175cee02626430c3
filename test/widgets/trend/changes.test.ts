import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordedIssue } from '@commonweal/data';
import { cyTrend } from '@commonweal/widgets/trend/words.cy.js';
import { messageOf } from '../../support/in-english.js';
import { chartOf, layersOf, LIMITED, modelOf, row } from './charts.js';

test('of several lines the finding counts those between the commonest two periods, and how many it leaves out', () => {
  const csv =
    LIMITED +
    row('Selby', 2019, 30) +
    row('Selby', 2020, 34) +
    ['York', 'Leeds', 'Hull'].map((area) => row(area, 2018, 30) + row(area, 2020, 30.4)).join('') +
    'Ryedale,2018,3,,\nRyedale,2020,4,,\n';
  const { heading, reading, finding, notes } = chartOf(csv);
  assert.equal(
    finding,
    'The figure did not change significantly in any of 3 areas between 2018 and 2020; 2 other areas could not be tested over the same periods.',
  );
  assert.equal(heading, 'The figure did not change significantly in any of 3 areas between 2018 and 2020');
  assert.equal(reading, '2 other areas could not be tested over the same periods.');
  assert.ok(notes.some((note) => note.startsWith('A change is')));
  const plain = chartOf('area,period,value\nYork,2018,1\nYork,2020,2\nHull,2018,1\nHull,2019,2');
  assert.match(plain.finding, /; 1 other area could not be compared over the same periods\.$/);
  assert.match(
    modelOf(csv, {}, cyTrend).chart?.finding ?? '',
    /; ni ellid profi 2 ardal arall dros yr un cyfnodau\.$/,
  );
});

test('of as many lines with two pairs of periods, the pair furthest apart is named, and then the latest', () => {
  const rows = ['York,2018,1', 'York,2019,2', 'Hull,2018,1', 'Hull,2020,2', 'Leeds,2019,1', 'Leeds,2020,2'];
  const reported = (some: readonly string[]): string =>
    chartOf(['area,period,value', ...some].join('\n')).finding;
  assert.match(reported(rows), /rose in Hull between 2018 and 2020; 2 other areas/);
  assert.match(
    reported(rows.filter((line) => !line.startsWith('Hull'))),
    /rose in Leeds between 2019 and 2020;/,
  );
});

const years = (area: string, from: number, values: readonly number[]): string =>
  values.map((value, i) => row(area, from + i, value)).join('');

test('no index is given beyond a break, on either side of its period, and the reason is in its place', () => {
  const csv =
    'area,period,value,break\nYork,2016,40,\nYork,2017,50,Old forms\nYork,2018,60,\nYork,2019,70,New method\nYork,2020,80,';
  const chart = chartOf(csv, { index: '2018' });
  assert.deepEqual(
    chart.rows.map(({ cells }) => [cells[1]?.text, cells[1]?.detail]),
    [
      ['Not applicable', 'Break in the series: Old forms'],
      ['83.3', null],
      ['100.0', null],
      ['Not applicable', 'Break in the series: New method'],
      ['Not applicable', 'Break in the series: New method'],
    ],
  );
  assert.equal(layersOf(chart, 'line')[0]?.runs.flat().length, 2);
});

test('an index of figures with limits has no recent trend because it has no limits, and says so', () => {
  const { notes, finding } = chartOf(LIMITED + years('York', 2016, [30, 31, 32, 33, 34, 35]), {
    index: '2016',
  });
  assert.doesNotMatch(finding + notes.join(' '), /recent trend|five years/i);
  assert.ok(
    notes.some((note) => note.endsWith('Nothing is tested, because an index has no confidence limits.')),
  );
});

test('a series of five periods since its break is not said to have fewer', () => {
  const rows = [2015, 2016, 2017, 2018, 2019, 2020].map(
    (year) => `York,${year},${year % 7},${year === 2016 ? 'New' : ''}`,
  );
  const chart = chartOf(['area,period,value,break', ...rows].join('\n'));
  assert.doesNotMatch(chart.finding, /fewer than five periods/);
  assert.ok(chart.notes.some((note) => note.includes('five years in a row')));
});

test('a trend says why it tells no change since the period that the author names, and what a change is since one', () => {
  const rolling = (area: string): string =>
    ['2014-16', '2015-17', '2016-18']
      .map((period, i) => `${area},${period},${i + 5},${i + 4},${i + 6}\n`)
      .join('');
  const notesOf = (csv: string, since: string | null): string => chartOf(csv, { since }).notes.join(' ');
  const overlapping = /No change since 2015 to 2017 is stated, because the periods overlap or/;
  assert.match(notesOf(LIMITED + rolling('York'), '2015-17'), overlapping);
  assert.match(notesOf(LIMITED + rolling('York') + rolling('Hull'), '2015-17'), overlapping);
  assert.match(notesOf(LIMITED + rolling('York'), null), /No change is stated, because the periods overlap/);
  const broken = 'area,period,value,break\nYork,2015,9,\nYork,2016,8,New method\nYork,2017,7,';
  assert.match(notesOf(broken, '2015'), /No change since 2015 is stated, because figures .* across a break/);
  assert.match(notesOf(broken, null), /^$/);
  const single = LIMITED + years('York', 2016, [30, 31, 34]);
  assert.match(notesOf(single, '2017'), /A change is the latest figure against that of 2017\./);
  assert.match(notesOf(single, null), /against the earliest whose period shares no year with it\./);
  assert.doesNotMatch(notesOf('area,period,value\nYork,2018,5', null), /No change/);
});

test('a ninth highlighted line is in grey, and an issue names it to the author', () => {
  const areas = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((letter) => `${letter}ton`);
  const csv = LIMITED + areas.map((area, i) => years(area, 2018, [i, i + 1])).join('');
  const said = (area: readonly string[]): string[] =>
    modelOf(csv, { area }).issues.map((issue) => messageOf(issue as WordedIssue));
  assert.deepEqual(said(areas.slice(0, 8)), []);
  assert.deepEqual(said(areas.slice(0, 9)), [
    'No more than 8 lines can be told apart by colour, so ‘Iton’ is drawn in grey.',
  ]);
  assert.equal(said([]).length, 0);
});
