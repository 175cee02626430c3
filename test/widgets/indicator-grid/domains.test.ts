import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tableChartCsv, tableChartImage } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { toHtml } from '@commonweal/render';
import { indicatorGridModel } from '@commonweal/widgets/indicator-grid/model.js';
import {
  DEFAULT_INDICATOR_GRID_OPTIONS,
  type IndicatorGridOptions,
} from '@commonweal/widgets/indicator-grid/options.js';
import { enIndicatorGrid } from '@commonweal/widgets/indicator-grid/words.en.js';

/** Indicators by their domains; those of one are apart in the file. */
const INDICATORS = [
  ['Smoking', 'Ways of living', [11.6, 15.1, 8.1]],
  ['Air', '', [10, 9, 11]],
  ['Long life', 'Health', [79, 82, 77]],
  ['Drinking', 'Ways of living', [20, 20.1, 25]],
] as const;
const csvOf = (withDomains: boolean): string =>
  [
    'indicator,domain,unit,polarity,area,period,value,lower95,upper95',
    ...INDICATORS.flatMap(([name, domain, values]) =>
      ['England', 'Leeds', 'York'].map((area, at) => {
        const value = values[at] ?? 0;
        return `${name},${withDomains ? domain : ''},%,lower-is-better,${area},2023,${value},${value - 0.5},${value + 0.5}`;
      }),
    ),
  ].join('\n');
const CSV = csvOf(true);

function grid(options: Partial<IndicatorGridOptions> = {}, csv = CSV) {
  const all = { ...DEFAULT_INDICATOR_GRID_OPTIONS, benchmark: 'England', ...options };
  const { chart } = indicatorGridModel(readDataset(csv).dataset, all, enIndicatorGrid);
  assert.ok(chart !== null);
  return chart;
}
const rowsOf = (chart: ReturnType<typeof grid>): string[] =>
  chart.rows.map(({ cells, group }) => `${group ?? '-'}: ${cells[0]?.text ?? ''}`);
const htmlOf = (attributes: Record<string, string>, data = CSV): string =>
  toHtml('cw-indicator-grid', { data, attributes: { benchmark: 'England', ...attributes } }).html.replaceAll(
    /<!--[^]*?-->/g,
    '',
  );

describe('the domains of an indicator grid', () => {
  test('are over neighbouring columns, those without one first', () => {
    assert.deepEqual(
      grid().columns.map(({ header, group }) => [header, group]),
      [
        ['Area', undefined],
        ['Worse', undefined],
        ['Air', ''],
        ['Smoking', 'Ways of living'],
        ['Drinking', 'Ways of living'],
        ['Long life', 'Health'],
      ],
    );
    assert.ok(grid().rows.every(({ group }) => group === undefined));
  });

  test('are over neighbouring rows the other way round', () => {
    const chart = grid({ across: 'areas' });
    assert.deepEqual(rowsOf(chart), [
      ': Air',
      'Ways of living: Smoking',
      'Ways of living: Drinking',
      'Health: Long life',
    ]);
    assert.ok(chart.columns.every(({ group }) => group === undefined));
  });

  test('stay together however their indicators are sorted', () => {
    for (const column of ['York', 'area', 'worse'])
      for (const direction of ['ascending', 'descending'] as const) {
        const found = rowsOf(grid({ across: 'areas', sort: { column, direction } }));
        assert.deepEqual(
          found.map((text) => text.split(':')[0]),
          ['', 'Ways of living', 'Ways of living', 'Health'],
        );
      }
    const of = (direction: 'ascending' | 'descending'): string[] =>
      rowsOf(grid({ across: 'areas', sort: { column: 'York', direction } })).slice(1, 3);
    assert.deepEqual(of('ascending'), ['Ways of living: Drinking', 'Ways of living: Smoking']);
    assert.deepEqual(of('descending'), ['Ways of living: Smoking', 'Ways of living: Drinking']);
  });

  test('are named by what says the order, which is otherwise not that of the source', () => {
    assert.equal(grid({ across: 'areas' }).order, '');
    const sort = { column: 'York', direction: 'ascending' } as const;
    assert.match(grid({ across: 'areas', sort }).order, /York.*\. Indicators stay under their headings\.$/);
    assert.notEqual(grid({ across: 'areas' }, csvOf(false)).order, '');
    assert.doesNotMatch(grid({ across: 'areas', sort }, csvOf(false)).order, /headings/);
    assert.doesNotMatch(grid({ sort: { column: 'Smoking', direction: 'ascending' } }).order, /headings/);
  });

  test('keep what the filter leaves of them', () => {
    assert.deepEqual(
      grid({ worseOnly: true }).columns.map(({ id, group }) => [id, group]),
      [
        ['area', undefined],
        ['worse', undefined],
        ['Air', ''],
        ['Smoking', 'Ways of living'],
        ['Drinking', 'Ways of living'],
        ['Long life', 'Health'],
      ],
    );
    const few = grid({ worseOnly: true, areas: ['York'], across: 'areas' });
    assert.deepEqual(rowsOf(few), [': Air', 'Ways of living: Drinking']);
    assert.deepEqual(
      grid({ worseOnly: true, areas: ['York'] }).columns.map(({ group }) => group),
      [undefined, undefined, '', 'Ways of living'],
    );
  });

  test('are in the download, in the order of the grid', () => {
    const [head = '', ...lines] = tableChartCsv(grid()).split('\r\n');
    const at = head.split(',').indexOf('domain');
    const cells = lines.filter((line) => line.includes('York')).map((line) => line.split(',')[at]);
    assert.deepEqual(cells, ['', 'Ways of living', 'Ways of living', 'Health']);
  });

  test('are in the picture once each, over the headers or over the rows', () => {
    for (const across of ['indicators', 'areas'] as const) {
      const svg = tableChartImage(grid({ across }), { width: 900 });
      for (const domain of ['Ways of living', 'Health'])
        assert.equal(svg.split(`>${domain}<`).length, 2, domain);
    }
    const topOf = (text: string): number =>
      Number(new RegExp(`y="([\\d.]+)"[^>]*>${text}<`).exec(tableChartImage(grid(), { width: 900 }))?.[1]);
    assert.ok(topOf('Health') < topOf('Long life'));
  });

  test('where there are none, nothing is drawn for them', () => {
    const plain = csvOf(false);
    const chart = grid({}, plain);
    assert.ok([...chart.columns, ...chart.rows].every((each) => !('group' in each)));
    for (const across of ['indicators', 'areas']) {
      const html = htmlOf({ across }, plain).replaceAll(/<(style|script)[^]*?<\/\1>/g, '');
      assert.doesNotMatch(html, /colgroup|domain|data-group/);
      assert.equal(html.split('<tbody').length, 2);
    }
  });
});

describe('the headings of domains in a grid’s table', () => {
  test('span their columns in a row above, with a group of columns each', () => {
    const html = htmlOf({});
    const groups = [...html.matchAll(/<colgroup span="(\d)">/g)].map(([, span]) => span);
    assert.deepEqual(groups, ['2', '1', '2', '1']);
    const [row = ''] = /<tr role="row" class="domains">[^]*?<\/tr>/.exec(html) ?? [];
    assert.deepEqual(
      [...row.matchAll(/<(td|th)([^>]*)>/g)].map(([, tag, all = '']) => [
        tag,
        /scope="(\w+)"/.exec(all)?.[1],
        /colspan="(\d)"/.exec(all)?.[1],
        /class="(\w*)"/.exec(all)?.[1],
      ]),
      [
        ['td', undefined, undefined, 'area'],
        ['td', undefined, undefined, 'text'],
        ['td', undefined, '1', 'by1'],
        ['th', 'colgroup', '2', 'by2'],
        ['th', 'colgroup', '1', 'by1'],
      ],
    );
    assert.deepEqual(
      [...html.matchAll(/data-group="([^"]*)"/g)].map(([, group]) => group),
      ['Ways of living', 'Health'],
    );
  });

  test('a span is the sum of its classes', () => {
    const csv = [
      'indicator,domain,area,value',
      ...Array.from({ length: 38 }, (_, at) => `Measure ${at},${at < 37 ? 'Health' : 'Work'},Leeds,${at}`),
    ].join('\n');
    assert.match(htmlOf({}, csv), /colspan="37" class="by1 by4 by32"/);
  });

  test('are headers of row groups the other way round, each with a body', () => {
    const html = htmlOf({ across: 'areas' });
    const found = [...html.matchAll(/<th role="rowheader" scope="rowgroup" colspan="5">([^<]*)</g)];
    assert.deepEqual(
      found.map(([, text]) => text),
      ['Ways of living', 'Health'],
    );
    assert.equal(html.split('<tbody').length, 4);
  });
});
