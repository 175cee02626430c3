import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableChartCsv, tableChartImage } from '@commonweal/charts';
import { type Dataset, readCells, readDataset, readRecords, roundHalfAway } from '@commonweal/data';
import { barRankingModel } from '@commonweal/widgets/bar-ranking/model.js';
import { DEFAULT_BAR_RANKING_OPTIONS } from '@commonweal/widgets/bar-ranking/options.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { choroplethTableModel } from '@commonweal/widgets/choropleth-table/model.js';
import { DEFAULT_CHOROPLETH_TABLE_OPTIONS } from '@commonweal/widgets/choropleth-table/options.js';
import { enChoroplethTable } from '@commonweal/widgets/choropleth-table/words.en.js';
import { choropleth, comparison, ranking, texts } from '../charts/helpers/charts.js';
import { areasOf, dataset, type RowSpec } from '../charts/helpers/dataset.js';
import { messagesOf } from '../support/in-english.js';

const England: RowSpec = { area: 'England', value: 10, limits: [9.9, 10.1] };
const rows: readonly RowSpec[] = [
  England,
  { area: 'York', value: 8, limits: [7, 9] },
  { area: 'Leeds', value: 12, limits: [11, 13] },
];

describe('what a fault means for a chart', () => {
  for (const [what, limits, given] of [
    ['in the wrong order', '6,4', '6 to 4'],
    ['that do not hold the value', '7.50,"1,000"', '7.50 to 1,000'],
    ['of which one is missing', '4,', '4 to none'],
    ['of which one is a mark', '[x],6', '[x] to 6'],
  ] as const) {
    it(`fault 60: limits ${what} are in the cell as given, are read out, and are neither drawn nor compared with`, () => {
      const { dataset: read } = readDataset(
        `area,cause,value,lower95,upper95\nEngland,Cancer,5,4.5,5.5\nYork,Cancer,5.2,${limits}\n`,
      );
      const logged = `limits given: ${given}, not used`;
      const bars = ranking(read, { benchmark: 'England' });
      const [bar] = bars.rows.flatMap(({ key, cells }) => (key === 'York' ? [cells[2]] : []));
      assert.deepEqual([bar?.text, bar?.detail, bar?.spoken], ['5.2', logged, null]);
      assert.ok(bar?.kind === 'track' && bar.marks.every(({ kind }) => kind !== 'interval'));
      assert.doesNotMatch(bars.finding, /significant/);
      const shades = choropleth(read, { benchmark: 'England', shadeBy: 'outcome', showLimits: true });
      const [shade] = shades.rows.flatMap(({ key, cells }) => (key === 'York' ? [cells[1]] : []));
      assert.deepEqual([shade?.detail, shade?.spoken], [logged, `5.2, ${logged}`]);
      assert.ok(shade?.kind === 'shade' && shade.outcome?.tone === 'notCompared');
      const pair = comparison(read, { benchmark: 'England' });
      const cell = pair.rows[0]?.cells.find(({ detail }) => detail === logged);
      assert.equal(cell?.spoken, `5.2, ${logged}`);
      assert.ok(tableChartImage(bars).includes(logged), 'in an image too');
      const file = tableChartCsv(bars);
      for (const limit of given.split(' to ').filter((text) => text !== 'none'))
        assert.ok(file.includes(limit), `${limit} is in the download`);
    });
  }

  it('fault 60: marks in place of both limits are no limits, and nothing is stated of them in the cell', () => {
    const { dataset: read } = readDataset(
      'area,value,lower95,upper95\nHull,5,4,6\nYork,5,[x],[x]\nLeeds,5,,\n',
    );
    assert.deepEqual(
      ranking(read).rows.map(({ cells }) => cells[2]?.detail),
      [null, null, null],
    );
  });

  it('fault 61: a denominator of 0, or below its count, makes no rate, and is reported', () => {
    const { dataset: read, issues } = readDataset(
      'area,Percent (%),count,denominator\nYork,5,1,0\nLeeds,6,10,4\nHull,7,1,20\n',
    );
    assert.deepEqual(
      read.observations.map(({ value }) => value),
      [5, 6, 7],
    );
    const reported = issues.find(({ code }) => code === 'outside-usual-range');
    assert.match(reported?.message ?? '', /denominators that are 0 or smaller than the count/);
    const counts = readDataset('area,count,denominator\nYork,1,0\nLeeds,2,5\n').dataset;
    assert.deepEqual(
      counts.observations.map(({ value }) => value),
      [1, 2],
      'a count is not divided by what stands beside it',
    );
  });

  it('fault 66: without a polarity nothing is better or worse, in words or in colour', () => {
    const judged = (polarity: 'noJudgement' | 'lowIsGood'): string =>
      JSON.stringify(choropleth(dataset(rows, { polarity }), { benchmark: 'England', shadeBy: 'outcome' }));
    assert.match(judged('lowIsGood'), /better|worse/i);
    assert.doesNotMatch(judged('noJudgement'), /better|worse/i);
  });

  it('fault 67: without a comparator nothing is compared, and one that is not there is reported', () => {
    const plain = choropleth(dataset(rows), { benchmark: null });
    assert.doesNotMatch(
      [plain.finding, ...plain.caveats, ...plain.notes].join(' '),
      /significant|better|worse|similar|differs/i,
    );
    assert.deepEqual(
      plain.shown.map(({ outcome }) => outcome),
      [null, null, null],
    );
    const { issues } = choroplethTableModel(
      dataset(rows),
      { ...DEFAULT_CHOROPLETH_TABLE_OPTIONS, benchmark: 'Scotland' },
      enChoroplethTable,
    );
    assert.ok(messagesOf(issues).some((message) => message.includes('‘Scotland’')));
  });

  it('fault 68: a shown number is rounded on its decimal digits, halves away from zero', () => {
    assert.equal(roundHalfAway(1.005, 2), '1.01');
    assert.equal(roundHalfAway(2.675, 2), '2.68');
    const shares = dataset(areasOf([33.35, 33.35, 33.3]), { decimals: 1 });
    assert.deepEqual(texts(ranking(shares), 'value').sort(), ['33.3', '33.4', '33.4']);
    assert.doesNotMatch(JSON.stringify(ranking(shares)), /100\.1|Total/, 'what is rounded is not added up');
  });

  it('fault 80: names are sorted in the language given, else in that of the words, and what is no language breaks nothing', () => {
    const names = dataset(
      ['Zetland', 'Llanrwst', 'Lodz', 'Łódź', 'Chwilog', 'Cwm'].map((area) => ({ area, value: 1 })),
    );
    const sorted = (lang: string | null): string[] =>
      texts(ranking(names, { lang, sort: { column: 'area', direction: null } }), 'area');
    assert.deepEqual(sorted('cy'), ['Cwm', 'Chwilog', 'Lodz', 'Łódź', 'Llanrwst', 'Zetland']);
    const english = ['Chwilog', 'Cwm', 'Llanrwst', 'Lodz', 'Łódź', 'Zetland'];
    for (const lang of [null, '', 'en', 'gd', 'zz', 'no such language!', '__proto__'])
      assert.deepEqual(sorted(lang), english, lang ?? 'none');
    assert.deepEqual(sorted('pl').slice(3, 5), ['Lodz', 'Łódź']);
    const pairs = dataset(
      ['Cwm', 'Chwilog'].flatMap((cause) => ['A', 'B'].map((area) => ({ area, group: { cause }, value: 1 }))),
    );
    const welsh = { lang: 'cy', sort: { column: 'Cause', direction: null } };
    assert.deepEqual(
      comparison(pairs, welsh).rows.map(({ key }) => key),
      ['Cwm', 'Chwilog'],
    );
    const shades = choropleth(names, { lang: 'cy', sort: { column: 'area', direction: null } });
    assert.deepEqual(texts(shades, 'area'), sorted('cy'));
  });

  it('fault 88: 200,000 values on one axis are drawn', () => {
    const chart = ranking(dataset(areasOf(Array.from({ length: 200_000 }, (_, index) => index))));
    assert.equal(chart.rows.length, 200_000);
  });

  it('attack 36: 100,000 rows of one name are refused with the columns to filter by, and named once', () => {
    const text = `area,sex,value\n${'York,Men,5\n'.repeat(100_000)}`;
    const { dataset: read } = readDataset(text);
    assert.equal(read.observations.length, 100_000);
    const { chart, issues } = barRankingModel(read, DEFAULT_BAR_RANKING_OPTIONS, enBarRanking);
    assert.equal(chart, null);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['ambiguous-observations'],
    );
  });

  it('attack 36: names that a weak hash would throw together are different areas', () => {
    // Aa and BB have one sum in the hash that Java made known.
    const names = Array.from({ length: 1024 }, (_, index) =>
      Array.from({ length: 10 }, (__, bit) => (((index >> bit) & 1) === 0 ? 'Aa' : 'BB')).join(''),
    );
    const { dataset: read } = readDataset(`area,value\n${names.map((name) => `${name},1`).join('\n')}`);
    assert.equal(new Set(read.observations.map(({ area }) => area.name)).size, 1024);
    assert.equal(ranking(read).rows.length, 1024);
  });

  it('attack 41: a name that turns letters round turns none but its own, in sentence, key and notes', () => {
    const turned = 'York\u202edcba';
    const made: readonly RowSpec[] = rows.map((row) =>
      row.area === 'England' ? { ...row, area: turned } : row,
    );
    const read: Dataset = dataset(made);
    for (const chart of [
      choropleth(read, { benchmark: turned }),
      ranking(read, { benchmark: turned, area: ['Leeds'] }),
    ]) {
      const sentences = [
        chart.finding,
        ...chart.legend.map((item) => JSON.stringify(item)),
        ...[...chart.caveats, ...chart.notes].map((note) => JSON.stringify(note)),
      ].join('\n');
      assert.ok(sentences.includes(`\u2068${turned}\u2069`));
      assert.doesNotMatch(sentences.replaceAll(`\u2068${turned}\u2069`, ''), /\u202e/);
    }
  });

  it('attack 41: a name that turns letters round is reported, in a file, a table of the page, records and JSON', () => {
    const turned = 'York\u202edcba';
    const cell = (text: string) => ({ text, colspan: 1, rowspan: 1, isHeader: false });
    const table = [['area', 'value'], ['Leeds', '1'], [turned, '2']].map((row) => row.map(cell)); // prettier-ignore
    const [json, records] = ['[{"area":"York\\u202edcba","value":2}]', [{ area: turned, value: 2 }]];
    const wide = `area,Men,\u2067Women\r\nLeeds,1,2\r\n${turned},3,4\r\n${turned},5,6\r\n`;
    for (const [read, line, named] of [
      [readDataset(`area,value\r\nLeeds,1\r\n${turned},2\r\n`), 3, '‘York[U+202E]dcba’ (line 3)'],
      [readCells(table), 3, '‘York[U+202E]dcba’ (line 3)'],
      [readDataset(json), 1, '‘York[U+202E]dcba’ (line 1)'],
      [readRecords(records), 1, '‘York[U+202E]dcba’ (line 1)'],
      [readDataset(wide), 2, '‘[U+2067]Women’ (line 2) and ‘York[U+202E]dcba’ (line 3)'],
    ] as const) {
      const reported = read.issues.filter(({ code }) => code === 'direction-marks');
      assert.equal(reported.length, 1, named);
      assert.deepEqual([reported[0]?.severity, reported[0]?.where.line], ['notice', line]);
      assert.ok(reported[0]?.message.includes(`direction of ${named}, so`), reported[0]?.message);
      assert.doesNotMatch(
        reported[0]?.message ?? '',
        /[\u202a-\u202e\u2066-\u2069]/,
        'the message is not turned',
      );
      assert.ok(
        read.dataset.observations.some(({ area }) => area.name === turned),
        'the name is kept',
      );
    }
  });

  it('attack 42: a name of letters that only look the same is another area, and that is reported', () => {
    const { dataset: read, issues } = readDataset('area,value\nLeeds,1\nL\u0435eds,2\nYork,3\n');
    assert.deepEqual(
      read.observations.map(({ value }) => value),
      [1, 2, 3],
    );
    assert.equal(ranking(read).rows.length, 3);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['look-alike-names'],
    );
  });
});
