import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TableChart } from '@commonweal/charts';
import { barRankingModel } from '@commonweal/widgets/bar-ranking/model.js';
import { DEFAULT_BAR_RANKING_OPTIONS } from '@commonweal/widgets/bar-ranking/options.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { choropleth, columnIndex, comparison, ranking } from './helpers/charts.js';
import { dataset, type RowSpec } from './helpers/dataset.js';
import { messagesOf } from '../support/in-english.js';

const YORK = 'York, City of';
const HULL = 'Kingston upon Hull, City of';
const HEREFORD = 'Herefordshire, County of';

const NAMES = [YORK, HULL, HEREFORD, 'Leeds'];
const rows = (names: readonly string[], causes: readonly string[]): RowSpec[] =>
  names.flatMap((area, i) =>
    causes.map((cause, j): RowSpec => {
      const value = 10 + 3 * i + j;
      const group = { cause };
      return {
        area,
        value,
        period: '2018',
        limits: [value - 1, value + 1],
        ...(cause === '' ? {} : { group }),
      };
    }),
  );
const older: RowSpec = { area: 'Bristol, City of', value: 5, period: '2017' };

/** Everything that a chart says, but the headings of its rows and columns, which are those of the source. */
function textOf(chart: TableChart): string {
  const { heading, finding, caption, legend: key, caveats, notes, columns } = chart;
  const cells = chart.rows.flatMap((row) => row.cells.filter((_, i) => columns[i]?.kind !== 'area'));
  const lines = columns.flatMap((column) => column.lines);
  const messages = messagesOf(chart.issues);
  return JSON.stringify([heading, finding, caption, key, caveats, notes, cells, lines, messages]);
}

/** The official names that are left in what a chart says. */
const officialIn = (chart: TableChart): string[] => textOf(chart).match(/\w+, (?:City|County) of/g) ?? [];

const namesIn = (chart: TableChart): string[] =>
  chart.rows.map(({ cells }) => cells[columnIndex(chart, 'area')]?.text ?? '');

test('a ranking calls “York, City of” York in its sentences, notes, legend, lines and messages', () => {
  const data = dataset([...rows(NAMES, ['']), older]);
  for (const options of [
    { benchmark: YORK, comparators: [HULL], area: [HEREFORD] },
    { benchmark: YORK, area: [HEREFORD, HULL], baseline: 'benchmark' as const },
    { area: [HULL, HEREFORD, YORK, 'Leeds'] },
  ]) {
    const chart = ranking(data, options);
    assert.deepEqual(officialIn(chart), []);
    assert.match(textOf(chart), /Bristol/);
    assert.deepEqual(new Set(namesIn(chart)), new Set(NAMES), 'the table keeps the names of the source');
  }
});

test('so do a choropleth table and a comparison', () => {
  const data = dataset(rows(NAMES, ['Cancer', 'Stroke']));
  for (const shadeBy of ['value', 'outcome'] as const) {
    const chart = choropleth(data, { benchmark: YORK, comparators: [HULL], shadeBy, showLimits: true });
    assert.deepEqual(officialIn(chart), []);
  }
  const pair = dataset(rows([YORK, HEREFORD], ['Cancer', 'Stroke']));
  for (const benchmark of [null, YORK]) {
    const chart = comparison(pair, { benchmark, sort: { column: HEREFORD, direction: null } });
    assert.deepEqual(officialIn(chart), []);
    assert.match(chart.caption, /Sorted by Herefordshire/);
    assert.deepEqual(
      chart.columns.slice(1, 3).map(({ header }) => header),
      [YORK, HEREFORD],
    );
  }
});

test('an attribute accepts the short name', () => {
  const { issues } = barRankingModel(
    dataset(rows(NAMES, [''])),
    { ...DEFAULT_BAR_RANKING_OPTIONS, benchmark: 'York', comparators: ['Herefordshire'] },
    enBarRanking,
  );
  assert.deepEqual(issues, []);
});
