import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wordCount } from '@commonweal/charts/language/headline.js';
import { readDataset } from '@commonweal/data';
import { trendModel } from '@commonweal/widgets/trend/model.js';
import { DEFAULT_TREND_OPTIONS, type TrendOptions } from '@commonweal/widgets/trend/options.js';
import { cyTrend } from '@commonweal/widgets/trend/words.cy.js';
import { enTrend } from '@commonweal/widgets/trend/words.en.js';

/** A row for each figure: `York 2020 5[p]`. */
function trend(figures: readonly string[], options: Partial<TrendOptions> = {}) {
  const rows = figures.map((figure) => {
    const [area = '', period = '', value = ''] = figure.split(' ');
    const number = parseFloat(value);
    return `${area},${period.replace('_', ' ')},${value},${number - 0.5},${number + 0.5}`;
  });
  const csv = ['area,period,value,lower95,upper95', ...rows].join('\n');
  return (words = enTrend) => {
    const all = { ...DEFAULT_TREND_OPTIONS, measure: 'rate', unit: '%', ...options };
    const { chart } = trendModel(readDataset(csv).dataset, all, words);
    assert.ok(chart);
    return chart;
  };
}
const YORK = ['York 2019 9', 'York 2020 5[p]'];

describe('a trend of provisional figures', () => {
  test('says in the headline that the latest is, and under it which', () => {
    const { heading, reading, finding } = trend(YORK)();
    assert.equal(heading, 'Rate fell significantly in York since 2019, but this is provisional');
    assert.match(reading, /; the figure for 2020 is provisional\./);
    assert.match(finding, /; the figure for 2020 is provisional\./);
  });

  test('says so of the earlier one that the change compares, and of both', () => {
    const first = trend(['York 2019 9[p]', 'York 2020 5'])();
    assert.match(first.heading, /, but this is provisional$/);
    assert.match(first.finding, /; the figure for 2019 is provisional\./);
    const both = trend(['York 2019 9[p]', 'York 2020 5[p]'])();
    assert.match(both.heading, /, but this is provisional$/);
    assert.match(both.finding, /; the figures for 2019 and 2020 are provisional\./);
  });

  test('says so of a figure with nothing to compare', () => {
    const { heading, reading } = trend(['York 2020 5[p]'])();
    assert.match(heading, /, but this is provisional$/);
    assert.match(reading, /the figure for 2020 is provisional\./);
  });

  test('says so of the benchmark’s figure where that alone is, and not in the headline, which does not tell it', () => {
    const figures = ['York 2019 9', 'York 2020 5', 'England 2019 8', 'England 2020 7[p]'];
    const { heading, finding } = trend(figures, { benchmark: 'England' })();
    assert.doesNotMatch(heading, /provisional/);
    assert.match(finding, /; the figure for England is provisional\./);
  });

  test('does not say again what the period says', () => {
    const { heading, finding } = trend(['York 2019 9', 'York 2020_(p) 5'])();
    assert.match(heading, /, but this is provisional$/);
    assert.equal(finding.split('provisional').length, 2);
    assert.match(finding, /2020 \(provisional\)/);
  });

  test('counts no figure whose period says so itself among the others', () => {
    const { heading, finding } = trend(['York 2019 9[p]', 'York 2020_(p) 5'])();
    assert.match(heading, /, but this is provisional$/);
    assert.match(finding, /; the figure for 2019 is provisional\./);
  });

  test('of several lines names periods in order of time', () => {
    const figures = ['York 2019 9', 'York 2020 5[p]', 'Hull 2019 5[p]', 'Hull 2020 9'];
    assert.match(trend(figures)().finding, /; some figures for 2019 and 2020 are provisional\./);
  });

  test('of several lines says whether all figures of a period are, or some', () => {
    const lines = (york: string, hull: string): readonly string[] => [
      'York 2019 9',
      `York 2020 5${york}`,
      'Hull 2019 5',
      `Hull 2020 9${hull}`,
    ];
    const all = trend(lines('[p]', '[p]'))();
    assert.match(all.heading, /, but this is provisional$/);
    assert.match(all.finding, /; the figures for 2020 are provisional\.$/);
    const some = trend(lines('[p]', ''))();
    assert.match(some.heading, /, but this is provisional$/);
    assert.match(some.finding, /; some figures for 2020 are provisional\.$/);
    const ends = trend(['York 2020 5[p]', 'Hull 2020 9[p]'])();
    assert.match(ends.heading, /, but this is provisional$/);
    assert.match(ends.reading, /The figures for 2020 are provisional\.$/);
    for (const { heading } of [all, some, ends]) assert.ok(wordCount(heading) <= 20, heading);
    assert.match(
      trend(lines('[p]', ''))(cyTrend).finding,
      /mae rhai ffigurau ar gyfer 2020 yn rhai dros dro\.$/,
    );
    assert.match(trend(lines('[p]', ''))(cyTrend).heading, /, ond mae hyn dros dro$/);
    assert.match(
      trend(lines('[p]', '[p]'))(cyTrend).finding,
      /mae’r ffigurau ar gyfer 2020 yn rhai dros dro\.$/,
    );
  });

  test('says nothing where none is, or of a figure between those that it compares', () => {
    for (const figures of [
      ['York 2019 9', 'York 2020 5'],
      ['York 2018 9', 'York 2019 7[p]', 'York 2020 5'],
    ]) {
      const { heading, reading, finding } = trend(figures)();
      assert.doesNotMatch(`${heading} ${reading} ${finding}`, /provisional/);
    }
  });

  test('says so in Welsh', () => {
    const { heading, finding } = trend(YORK)(cyTrend);
    assert.match(heading, /, ond mae hyn dros dro$/);
    assert.match(finding, /; mae’r ffigur ar gyfer 2020 yn un dros dro\./);
  });
});
