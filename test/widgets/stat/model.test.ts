import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Bar, tableChartCsv, tableChartImage, type TrackCell } from '@commonweal/charts';
import type { Dataset } from '@commonweal/data';
import { readDataset } from '@commonweal/data';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import { statModel } from '@commonweal/widgets/stat/model.js';
import { DEFAULT_STAT_OPTIONS, type StatOptions } from '@commonweal/widgets/stat/options.js';
import { enStat } from '@commonweal/widgets/stat/words.en.js';
import { columnIndex, stat, texts } from '../../charts/helpers/charts.js';
import { dataset, type DatasetSpec, type RowSpec } from '../../charts/helpers/dataset.js';
import { download } from '../../charts/helpers/download.js';
import { textsOf } from '../../charts/helpers/image.js';
import { messageOf } from '../../support/in-english.js';

type Value = RowSpec['value'];
type Pair = readonly [lower: number, upper: number];

const BESIDE_ENGLAND = { area: ['York'], benchmark: 'England' };
const BESIDE_LEEDS = { area: ['York'], comparators: ['Leeds'] };

/** York, England and Leeds (20, from 19 to 21). */
function three(york: Value, england: Value, limits?: Pair, spec: DatasetSpec = {}): Dataset {
  const of = (area: string, value: Value, own?: Pair): RowSpec => ({
    area,
    value,
    ...(own === undefined ? {} : { limits: own }),
  });
  return dataset(
    [of('England', england), of('York', york, limits), of('Leeds', 20, limits && [19, 21])],
    spec,
  );
}
const bySex = dataset(
  ['Men', 'Women'].flatMap((sex, at) =>
    ['England', 'York', 'Leeds'].map((area, i) => ({ area, value: 10 * at + i + 5, group: { sex } })),
  ),
);
const rowKeys = (data: Dataset, options: Partial<StatOptions>): string[] =>
  stat(data, options).rows.map(({ key }) => key);
/** Code, severity and message of what is in the way of a chart. */
function refused(data: Dataset, options: Partial<StatOptions>): string[] {
  const { chart, issues } = statModel(data, { ...DEFAULT_STAT_OPTIONS, ...options }, enStat);
  assert.equal(chart, null);
  return issues.flatMap((issue) => [issue.code, issue.severity, messageOf(issue)]);
}

describe('the finding of a stat', () => {
  const cases: readonly (readonly [what: string, data: Dataset, finding: string])[] = [
    [
      'is significant where the limits leave out the benchmark',
      three(12, 15, [11, 13]),
      'this was significantly lower than the England figure of 15.0%, by 3.0 percentage points (20%)',
    ],
    [
      'is not significant where the limits hold the benchmark, and then states no direction',
      three(12, 12.5, [11, 13]),
      'this was not significantly different from the England figure of 12.5%',
    ],
    [
      'compares values alone without limits, and claims no significance',
      three(12, 15),
      'this was 3.0 percentage points (20%) lower than the England figure of 15.0%',
    ],
    [
      'says that equal values are the same',
      three(12, 12),
      'this was the same as the England figure of 12.0%',
    ],
    [
      'says of values that differ and look the same that they do',
      three(12.01, 12.04),
      'this was less than 0.1 percentage points (less than 1%) lower than the England figure of 12.0%, though equal as shown',
    ],
    [
      'has no per cent of a reference of nought',
      three(2, 0),
      'this was 2.0 percentage points higher than the England figure of 0.0%',
    ],
    ['says that the benchmark has no figure', three(12, 'suppressed'), 'no figure is given for England'],
  ];
  for (const [what, data, finding] of cases)
    test(what, () => {
      const value = data.observations[1]?.value as number;
      const shown = `${value.toFixed(1)}%`;
      const chart = stat(data, BESIDE_ENGLAND);
      assert.equal(chart.finding, `Smoking prevalence was ${shown} in York; ${finding}.`);
      assert.deepEqual(chart.figure, { value: shown, unit: '' });
    });

  test('says why there is no figure, and shows none in large type', () => {
    const chart = stat(three('suppressed', 12), BESIDE_ENGLAND);
    assert.equal(chart.figure, null);
    assert.equal(chart.finding, 'No figure is given for York; the England figure was 12.0%.');
    assert.deepEqual(texts(chart, 'value'), ['Suppressed', '12.0']);
  });

  test('states the figure alone if there is nothing to compare it with', () => {
    for (const [data, options] of [
      [three(12, 15), { area: ['York'] }],
      [dataset([{ area: 'York', value: 12 }]), {}],
    ] as const) {
      const chart = stat(data, options);
      assert.equal(chart.finding, 'Smoking prevalence was 12.0% in York.');
      assert.equal(chart.rows.length, 1);
      assert.deepEqual(chart.notes, []);
    }
  });

  test('of the benchmark itself compares it with nothing', () => {
    const chart = stat(three(12, 15), { area: ['England'], benchmark: 'England' });
    assert.equal(chart.finding, 'Smoking prevalence was 15.0% in England.');
    assert.deepEqual(
      chart.rows.map(({ key, kind, highlighted }) => [key, kind, highlighted]),
      [['England', 'benchmark', true]],
    );
  });

  test('compares two local areas by whether their limits overlap, and says so', () => {
    const apart = stat(three(12, 15, [11, 13]), BESIDE_LEEDS);
    assert.match(apart.finding, /significantly lower than the Leeds figure of 20\.0%, by 8\.0 percentage/);
    assert.ok(apart.notes.includes('Two values differ where their 95% confidence limits do not meet.'));
    // Leeds reaches down to 19: that its value lies outside the limits of York is not enough.
    const meeting = stat(three(18.5, 15, [17.5, 19.5]), BESIDE_LEEDS);
    assert.match(
      meeting.finding,
      /was 1\.5 percentage points \(8%\) lower than the Leeds figure of 20\.0%, and their confidence limits overlap\.$/,
    );
  });

  test('states the published outcome in place of its own on request', () => {
    const data = three(12, 15, [11, 13]);
    const published: Dataset = {
      ...data,
      observations: data.observations.map((one) =>
        one.area.name === 'York' ? { ...one, outcome: 'worse' } : one,
      ),
    };
    const ours = stat(published, BESIDE_ENGLAND);
    assert.match(ours.finding, /significantly lower/);
    const theirs = stat(published, { ...BESIDE_ENGLAND, outcomes: 'published' });
    assert.doesNotMatch(`${theirs.finding}${theirs.notes.join()}`, /significant|confidence/);
    assert.match(theirs.finding, /published outcome for York is worse/);
    assert.equal(theirs.shown[0]?.outcome, 'Worse');
  });

  test('gives differences in the unit: points for per cent, years for years', () => {
    const years = three(65.1, 63.4, undefined, { unit: 'years', polarity: 'highIsGood' });
    const chart = stat(years, BESIDE_ENGLAND);
    assert.deepEqual(chart.figure, { value: '65.1', unit: 'years' });
    assert.match(
      chart.finding,
      /this was 1\.7 years \(3%\) higher than the England figure of 63\.4 years\.$/,
    );
  });

  test('is of the latest period, or of the one that the author sets', () => {
    const data = dataset(
      ['2017', '2018'].flatMap((period, at) =>
        ['England', 'York'].map((area, i) => ({ area, value: 10 * at + i + 5, period })),
      ),
    );
    assert.match(stat(data, BESIDE_ENGLAND).finding, /^In 2018, smoking prevalence was 16\.0% in York/);
    const chosen = stat(data, { ...BESIDE_ENGLAND, period: '2017' });
    assert.deepEqual(chosen.figure, { value: '6.0%', unit: '' });
    assert.match(chosen.finding, /^In 2017, .* the England figure of 5\.0%\.$/);
  });

  test('of built-in data is that of its source: Hull was significantly below England', () => {
    const chart = stat(healthyLifeExpectancy(), {
      area: ['Kingston upon Hull'],
      benchmark: 'E92000001',
      where: new Map([['sex', 'Men']]),
    });
    assert.equal(
      chart.finding,
      'From 2015 to 2017, healthy life expectancy at birth for men was 56.4 years in Kingston upon Hull; this was significantly lower than the England figure of 63.4 years, by 7.0 years (11%).',
    );
  });
});

describe('the rows of a stat', () => {
  test('are the area, the benchmark, and the comparators that an author names', () => {
    assert.deepEqual(rowKeys(three(12, 15), BESIDE_ENGLAND), ['York', 'England']);
    assert.deepEqual(rowKeys(three(12, 15), { ...BESIDE_ENGLAND, comparators: ['Leeds'] }), [
      'York',
      'England',
      'Leeds',
    ]);
    assert.deepEqual(rowKeys(three(12, 15), BESIDE_LEEDS), ['York', 'Leeds']);
  });

  test('are not described as in source order if the benchmark comes first', () => {
    const caption = (options: Partial<StatOptions>): string =>
      stat(three(12, 15), { ...BESIDE_ENGLAND, ...options }).caption;
    assert.equal(caption({}), 'Smoking prevalence (%) by area.');
    const sorted = caption({ sort: { column: 'value', direction: 'descending' } });
    assert.match(sorted, /^Smoking prevalence \(%\) by area\. Sorted by value, highest first\.$/);
  });

  test('have bars from zero whose lengths give the values back', () => {
    const chart = stat(three(12, 15), BESIDE_ENGLAND);
    const at = columnIndex(chart, 'value');
    const bars = chart.rows.map(
      ({ cells }) => (cells[at] as TrackCell).marks.find(({ kind }) => kind === 'bar') as Bar,
    );
    assert.deepEqual(
      bars.map(({ x }) => x),
      [0, 0],
    );
    const [york, england] = bars.map(({ width }) => width);
    assert.ok(Math.abs((york ?? 0) / (england ?? 1) - 12 / 15) < 0.001, `${york} and ${england}`);
  });

  test('can be sorted by an author, and an order by no column is refused with those there are', () => {
    const by = (column: string): Partial<StatOptions> => ({
      ...BESIDE_ENGLAND,
      sort: { column, direction: 'descending' },
    });
    assert.deepEqual(rowKeys(three(12, 15), by('Value')), ['England', 'York']);
    assert.deepEqual(rowKeys(three(12, 15), by('Area')), ['York', 'England']);
    const [code, , message = ''] = refused(three(12, 15), by('Colour'));
    assert.equal(code, 'unknown-column');
    assert.match(message, /Area.*Value/);
  });

  test('are in the download with outcome and difference, and are read back from it as they were', () => {
    const chart = stat(three(12, 15, [11, 13]), BESIDE_ENGLAND);
    const { rows, benchmark } = download(chart);
    assert.equal(benchmark, 'England');
    assert.deepEqual(
      Object.fromEntries(rows.map(({ area, outcome, difference }) => [area, [outcome, difference]])),
      { England: ['', ''], York: ['Better', '3.0 percentage points lower, 20%'] },
    );
    const again = readDataset(tableChartCsv(chart)).dataset;
    assert.equal(stat(again, { area: ['York'] }).finding, chart.finding);
  });
});

test('an image of a stat has its figure in the largest type, between headline and reading, or no figure if there is none', () => {
  const sizes = (york: Value): [text: string, size: number][] =>
    textsOf(tableChartImage(stat(three(york, 15), BESIDE_ENGLAND))).map(({ text, top, bottom }) => [
      text,
      Math.round(bottom - top),
    ]);
  const shown = sizes(12);
  const largest = Math.max(...shown.map(([, size]) => size));
  assert.deepEqual(
    shown.filter(([, size]) => size === largest).map(([text]) => text),
    ['12.0%'],
  );
  const texts = shown.map(([text]) => text).join(' ');
  assert.match(
    texts,
    /^Smoking prevalence was lower in York than in England Smoking prevalence, percentage 12\.0% This was /,
  );
  assert.ok(Math.max(...sizes('suppressed').map(([, size]) => size)) < largest);
});

describe('a stat refuses', () => {
  test('several areas, and writes which attribute names one', () => {
    const expected = [
      'several-figures',
      'fatal',
      'One figure can be shown, and the data has 2 areas (‘York’ and ‘Leeds’). Name one area, for example area="York".',
    ];
    assert.deepEqual(refused(three(12, 15), { benchmark: 'England' }), expected);
    assert.deepEqual(
      refused(three(12, 15), { benchmark: 'England', area: ['York', 'Leeds'] }),
      expected,
      'also where both are named',
    );
  });

  test('several groups, and writes what to filter by; what it writes leaves one figure', () => {
    const [code, , message = ''] = refused(bySex, BESIDE_ENGLAND);
    assert.equal(code, 'several-figures');
    assert.match(message, /2 figures of ‘York’\. Choose a group with where, for example where="sex=Men"\.$/);
    assert.equal(stat(bySex, { ...BESIDE_ENGLAND, where: new Map([['sex', 'Men']]) }).figure?.value, '6.0%');
  });

  test('several areas with several groups, and asks for both', () => {
    const [code, , message = ''] = refused(bySex, { benchmark: 'England' });
    assert.equal(code, 'several-figures');
    assert.match(message, /with 2 figures each\. Name one area, for example area="York", and choose a group/);
  });

  test('an area that is not in the data, and names it', () => {
    const [code, severity, message = ''] = refused(three(12, 15), { ...BESIDE_ENGLAND, area: ['Atlantis'] });
    assert.deepEqual([code, severity], ['unknown-area', 'fatal']);
    assert.match(message, /‘Atlantis’/);
  });

  test('no benchmark that is not in the data: it says so and shows the figure', () => {
    const chart = stat(three(12, 15), { ...BESIDE_ENGLAND, benchmark: 'Atlantis' });
    assert.deepEqual(
      chart.issues.map(({ code }) => code),
      ['unknown-benchmark'],
    );
    assert.deepEqual(chart.figure, { value: '12.0%', unit: '' });
  });

  test('nothing for the levels of other areas in its data', () => {
    const chart = stat(sicknessAbsence(), { area: ['E12000003'], benchmark: 'K02000001' });
    assert.deepEqual(chart.issues, []);
    const local = stat(healthyLifeExpectancy(), {
      area: ['York'],
      benchmark: 'E92000001',
      comparators: ['E12000003'],
      where: new Map([['sex', 'Women']]),
    });
    assert.deepEqual(local.issues, []);
    assert.deepEqual(
      local.rows.map(({ key }) => key),
      ['E06000014', 'E92000001', 'E12000003'],
    );
  });
});

describe('the area of a stat', () => {
  test('is a name or a code, and nothing that narrows', () => {
    const { chart, issues } = statModel(three(12, 15), { ...DEFAULT_STAT_OPTIONS, area: ['type=region'] }, enStat);
    assert.equal(chart, null);
    assert.deepEqual(issues.map(({ code, severity }) => [code, severity]), [['unknown-area', 'fatal']]);
  }); // prettier-ignore

  test('takes the article that it has in English', () => {
    const named = (name: string): string =>
      stat(dataset([{ area: name, value: 2 }]), { area: [name] }).finding;
    assert.match(named('North East'), / in the North East\.$/);
    assert.match(named('York'), / in York\.$/);
  });
});
