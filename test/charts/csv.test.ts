import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableChartCsv } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { mortality } from '@commonweal/data/indicators/mortality.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import { choropleth, comparison, ranking, rowOf } from './helpers/charts.js';
import { dataset } from './helpers/dataset.js';

/** The lines before the provenance, cell by cell; no cell of these holds a comma or a quotation mark. */
function rowsOf(csv: string): string[][] {
  return csv
    .split('\r\n')
    .filter((line) => line !== '' && !/^"?#/.test(line))
    .map((line) => line.split(','));
}
function column(csv: string, name: string): string[] {
  const [header = [], ...rows] = rowsOf(csv);
  const index = header.indexOf(name);
  assert.notEqual(index, -1, `no column ${name} in ${header.join(', ')}`);
  return rows.map((row) => row[index] ?? '');
}

test('the file holds the shown rows, in the shown order, with their ranks', () => {
  const chart = ranking(sicknessAbsence(), { benchmark: 'UK', show: { top: 2, bottom: 1 } });
  const csv = tableChartCsv(chart);
  assert.deepEqual(column(csv, 'area'), ['London', 'UK', 'Wales', 'Scotland']);
  assert.deepEqual(column(csv, 'rank'), ['12', '', '1=', '1=']);
  assert.deepEqual(column(csv, 'value'), ['1.4', '2.0', '2.4', '2.4']);
});

test('the file states outcomes only where the chart shows them', () => {
  const data = healthyLifeExpectancy();
  const plain = tableChartCsv(choropleth(data, { benchmark: 'England' }));
  assert.ok(!rowsOf(plain)[0]?.includes('outcome'));
  const judged = tableChartCsv(
    choropleth(data, { benchmark: 'England', comparators: ['E12000003'], shadeBy: 'outcome' }),
  );
  const outcomes = column(judged, 'outcome');
  assert.deepEqual(outcomes.slice(0, 6), ['', '', '', '', 'Worse', 'Worse']);
  assert.equal(outcomes.filter((word) => word === 'Worse').length, 17);
});

test('the file of a comparison gives the difference as shown', () => {
  const csv = tableChartCsv(comparison(mortality(), { benchmark: 'England' }));
  assert.ok(csv.includes('"15.7 higher, 9%"'));
});

test('the file states the source of the numbers', () => {
  const csv = tableChartCsv(ranking(sicknessAbsence()));
  for (const text of [
    'Office for National Statistics',
    'Open Government Licence v3.0',
    '2018 edition',
    'sickness absence',
  ]) {
    assert.ok(csv.includes(text), text);
  }
});

test('a missing value keeps its marker and reason, and zero is a number', () => {
  const csv = tableChartCsv(
    ranking(
      dataset([
        { area: 'Leeds', value: 'suppressed', raw: '[c]' },
        { area: 'York', value: 0 },
      ]),
    ),
  );
  assert.deepEqual(column(csv, 'value'), ['[c]', '0']);
  assert.deepEqual(column(csv, 'missing'), ['suppressed', '']);
});

test('its rows are in the order of the source, however the chart is sorted', () => {
  const rows = [
    { area: 'Leeds', value: 2 },
    { area: 'York', value: 9 },
    { area: 'Bath', value: 5 },
  ];
  const chart = ranking(dataset(rows), { sort: { column: 'Area', direction: 'descending' } });
  assert.deepEqual(
    chart.rows.map(({ key }) => key),
    ['York', 'Leeds', 'Bath'],
  );
  assert.deepEqual(column(tableChartCsv(chart), 'area'), ['Leeds', 'York', 'Bath']);
});

test('our own reader reads the file back to the same observations', () => {
  const chart = choropleth(healthyLifeExpectancy(), {
    benchmark: 'England',
    sort: { column: 'Men', direction: null },
  });
  const { dataset: read, issues } = readDataset(tableChartCsv(chart));
  assert.deepEqual(
    issues.filter(({ severity }) => severity !== 'notice'),
    [],
  );
  assert.equal(read.observations.length, 34);
  const source = [...chart.shown].sort((one, other) => (one.place ?? 0) - (other.place ?? 0));
  read.observations.forEach((observation, i) => {
    const was = source[i]?.observation;
    assert.deepEqual(
      [
        observation.area.code,
        observation.area.name,
        observation.value,
        observation.limits,
        observation.period?.label,
        [...observation.group],
      ],
      [was?.area.code, was?.area.name, was?.value, was?.limits, was?.period?.label, [...(was?.group ?? [])]],
    );
  });
  const named = { benchmark: 'England', comparators: ['E12000003'] };
  const again = choropleth(read, { ...named, sort: { column: 'Men', direction: null } });
  assert.equal(again.finding, chart.finding);
  assert.deepEqual(rowOf(again, 'E08000034'), rowOf(chart, 'E08000034'));
});

test('a file is read back even if its headings, names and metadata contain delimiters', () => {
  for (const mark of [';', '|', '\t', ',', '"', "'", '\n']) {
    const of = (text: string): string => `${text}${mark} and ${mark}more`;
    const rows = ['Men', 'Women'].flatMap((sex, i) =>
      ['Leeds', 'York'].map((area, j) => ({
        area: of(area),
        value: i + 2 * j + 0.5,
        group: { [of('Sex')]: of(sex) },
      })),
    );
    const data = dataset(rows, { provenance: { title: of('Survey'), notes: [of('Note')] } });
    for (const chart of [
      choropleth(data, { heading: of('Rate') }),
      comparison(data, { heading: of('Rate') }),
    ]) {
      const { dataset: back, issues } = readDataset(tableChartCsv(chart));
      assert.deepEqual(
        issues.map(({ code }) => code),
        [],
      );
      const texts = back.observations.map(({ area, value, group }) => [area.name, value, ...group.values()]);
      assert.deepEqual(
        texts.map(String).sort(),
        rows
          .map(({ area, value, group }) => [area, value, ...Object.values(group)])
          .map(String)
          .sort(),
      );
      assert.equal(back.provenance.title, of('Survey'));
    }
  }
});

test('the file carries the suppression rule of its data, and our reader finds it there', () => {
  const suppression = { suppressFrom: 1, suppressTo: 7, replaceWith: 5, roundTo: 5 };
  const csv = tableChartCsv(ranking({ ...sicknessAbsence(), suppression }));
  assert.deepEqual(readDataset(csv).dataset.suppression, suppression);
});
