import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset } from '@commonweal/data';
import { statModel } from '@commonweal/widgets/stat/model.js';
import { DEFAULT_STAT_OPTIONS } from '@commonweal/widgets/stat/options.js';
import { enStat } from '@commonweal/widgets/stat/words.en.js';
import { trendModel } from '@commonweal/widgets/trend/model.js';
import { DEFAULT_TREND_OPTIONS } from '@commonweal/widgets/trend/options.js';
import { enTrend } from '@commonweal/widgets/trend/words.en.js';
import { valueModel } from '@commonweal/widgets/value/model.js';
import { DEFAULT_VALUE_OPTIONS } from '@commonweal/widgets/value/options.js';
import { enValue } from '@commonweal/widgets/value/words.en.js';
import { stat } from '../../charts/helpers/charts.js';

const csv = (rows: string) => readDataset(`area,period,value,lower95,upper95\n${rows}`).dataset;
const years = csv(
  'York,2015,14.1,12.8,15.4\nEngland,2015,13,12.9,13.1\nYork,2023,10.9,9.8,12.0\nEngland,2023,9.6,9.4,9.8\n',
);
const options = { area: ['York'], benchmark: 'England', unit: '%', change: true };

test('a stat tells its change with both periods, in percentage points, after the comparison', () => {
  const { finding, reading, heading } = stat(years, options);
  const change = 'It fell significantly by 3.2 percentage points (23%), from 14.1% (2015) to 10.9% (2023).';
  assert.ok(finding.endsWith(change), finding);
  assert.ok(reading.endsWith(change), reading);
  assert.match(heading, /significantly higher in York than in England/);
});

test('a stat whose change is not asked for is as it was, however many periods there are', () => {
  const { finding, notes } = stat(years, { ...options, change: false });
  assert.doesNotMatch(`${finding}${notes.join()}`, /fell|rose|change/);
});

test('a change that the limits do not show is none', () => {
  const small = csv('York,2015,11.1,10.0,12.2\nYork,2023,10.9,9.8,12.0\n');
  assert.match(
    stat(small, { ...options, benchmark: '' }).finding,
    /It did not change significantly, at 11\.1% \(2015\) and 10\.9% \(2023\)\.$/,
  );
});

test('without an earlier period that can be compared a note says so, and nothing is claimed', () => {
  const rolling = csv('York,2015-17,14.1,12.8,15.4\nYork,2016-18,10.9,9.8,12.0\n');
  const overlapping = stat(rolling, { ...options, benchmark: '' });
  assert.doesNotMatch(overlapping.finding, /fell|change/);
  assert.ok(overlapping.notes.some((note) => note.includes('because the periods overlap')));
  const single = stat(csv('York,2023,10.9,9.8,12.0\n'), { ...options, benchmark: '' });
  assert.ok(single.notes.some((note) => note.includes('no earlier figure')));
});

test('a period to compare with that the data does not have is refused, in a stat and in a sentence', () => {
  const named = { ...options, since: '1999' };
  for (const { chart, issues } of [
    statModel(years, { ...DEFAULT_STAT_OPTIONS, ...named }, enStat),
    valueModel(years, { ...DEFAULT_VALUE_OPTIONS, ...named, say: 'change' }, enValue),
  ]) {
    assert.equal(chart, null);
    assert.deepEqual(
      issues.map(({ code, severity }) => [code, severity]),
      [['unknown-period', 'fatal']],
    );
  }
});

test('a period that only other areas have is not said to be lacking in the data, in a stat, a sentence and a trend', () => {
  const others = readDataset(
    'area,period,value\nYork,2015,14.1\nYork,2023,10.9\nLeeds,2014,15\nLeeds,2023,12\n',
  ).dataset;
  const named = { area: ['York'], areas: ['York'], since: '2014' };
  const none = /No change since 2014 is stated, because there is no such earlier figure\./;
  assert.match(stat(others, { ...named, areas: [], change: true }).notes.join(), none);
  const said = valueModel(others, { ...DEFAULT_VALUE_OPTIONS, ...named, areas: [], say: 'change' }, enValue);
  assert.deepEqual(
    said.issues.map(({ code }) => code),
    ['no-change'],
  );
  const { chart } = trendModel(others, { ...DEFAULT_TREND_OPTIONS, ...named }, enTrend);
  assert.match(chart?.notes.join() ?? '', none);
});

test('a stat says why it tells no change since the period that the author names', () => {
  const broken = readDataset(
    'area,period,value,break\nYork,2014,c,\nYork,2015,14.1,\nYork,2016,12,New method\nYork,2023,10.9,\n',
  ).dataset;
  const noteOf = (since: string): string => stat(broken, { ...options, benchmark: '', since }).notes.join();
  assert.match(noteOf('2015'), /No change since 2015 is stated, because figures .* across a break/);
  assert.match(noteOf('2014'), /No change since 2014 is stated, because there is no such earlier figure\./);
  assert.doesNotMatch(noteOf('2016'), /No change/);
});
