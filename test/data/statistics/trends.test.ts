import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from './seeded.js';
import {
  compareTwoPeriods,
  type PeriodMethod,
  recentTrend,
  type TrendPoint,
} from '@commonweal/data/statistics';

const years = [2019, 2020, 2021, 2022, 2023];
const intervals = (values: readonly number[], half = 0.8): TrendPoint[] =>
  values.map((value, i) => ({ period: 2019 + i, value, lower95: value - half, upper95: value + half }));
const shares = (counts: readonly number[], denominator = 5000): TrendPoint[] =>
  counts.map((count, i) => ({ period: 2019 + i, value: (100 * count) / denominator, count, denominator }));
const trend = (series: readonly TrendPoint[], allowGaps = false) =>
  recentTrend({ method: 'confidenceIntervals', polarity: 'lowIsGood', series, allowGaps });

test('recentTrend, both methods: the series backwards has the same chi-square and the other direction', () => {
  const turn = { increasing: 'decreasing', decreasing: 'increasing' } as Record<string, string>;
  const five = fc.array(fc.integer({ min: 200, max: 900 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(five, fc.constantFrom('confidenceIntervals', 'proportion'), (counts, method) => {
      const run = (list: readonly number[]) => {
        const series = method === 'proportion' ? shares(list) : intervals(list, 30);
        return recentTrend({ method, polarity: 'highIsGood', series });
      };
      const [forward, back] = [run(counts), run([...counts].reverse())];
      const [one, two] = [forward.chiSquare as number, back.chiSquare as number];
      assert.ok(Math.abs(one - two) <= 1e-9 * one + 1e-12);
      // A slope of exactly 0 counts as not falling both ways, so there the two can differ.
      fc.pre(forward.directionConsistent === back.directionConsistent);
      assert.equal(back.trend, turn[forward.trend] ?? forward.trend);
    }),
  );
});

test('recentTrend proportion: chi-square is that of the textbook form of Cochran and Armitage (independent check)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 900 })), {
        minLength: 5,
        maxLength: 5,
      }),
      (pairs) => {
        const series = pairs.map(([count, denominator], i) => ({ period: 2019 + i, count, denominator }));
        const { chiSquare } = recentTrend({ method: 'proportion', polarity: 'noJudgement', series });
        // T² / Var T with T = Σ (t − t̄) x, t̄ weighted by n.
        const total = pairs.reduce((sum, [, n]) => sum + n, 0);
        const p = pairs.reduce((sum, [x]) => sum + x, 0) / total;
        const middle = pairs.reduce((sum, [, n], i) => sum + n * i, 0) / total;
        const t = pairs.reduce((sum, [x], i) => sum + (i - middle) * x, 0);
        const variance = p * (1 - p) * pairs.reduce((sum, [, n], i) => sum + n * (i - middle) ** 2, 0);
        assert.ok(Math.abs((chiSquare as number) - t ** 2 / variance) <= 1e-6 * (chiSquare as number) + 1e-9);
      },
    ),
  );
});

test('recentTrend confidenceIntervals: chi-square is the squared slope over its variance (independent check)', () => {
  const series = [31, 29.6, 28.8, 27.1, 26].map((value, i) => ({
    period: 2019 + i,
    value,
    lower95: value - 1 - i,
    upper95: value + 1,
  }));
  const weights = series.map(({ lower95, upper95 }) => ((upper95 - lower95) / 3.92) ** -2);
  const total = weights.reduce((a, b) => a + b);
  const middle = weights.reduce((sum, w, i) => sum + w * i, 0) / total;
  const squares = weights.reduce((sum, w, i) => sum + w * (i - middle) ** 2, 0);
  const slope =
    series.reduce((sum, { value }, i) => sum + (weights[i] as number) * (i - middle) * value, 0) / squares;
  // Fingertips divides by the variance on the scale of the weights' sum: b² (Sw Swt² − (Swt)²) / Sw = b² Σ w (t − t̄)².
  assert.ok(Math.abs((trend(series).chiSquare as number) - slope ** 2 * squares) < 1e-9);
});

test('recentTrend: a flat series has no significant change; judgement needs significance and polarity', () => {
  const flat = trend(intervals([30, 30, 30, 30, 30]));
  assert.deepEqual([flat.trend, flat.judgement, flat.significant], ['noSignificantChange', null, false]);
  const run = (polarity: 'highIsGood' | 'lowIsGood' | 'noJudgement' | 'notApplicable') =>
    recentTrend({ method: 'confidenceIntervals', polarity, series: intervals([31, 29.6, 28.8, 27.1, 26]) })
      .judgement;
  assert.deepEqual((['highIsGood', 'lowIsGood', 'noJudgement', 'notApplicable'] as const).map(run), [
    'gettingWorse',
    'gettingBetter',
    null,
    null,
  ]);
});

test('recentTrend proportion: a significant rise is increasing (older Fingertips code called every one decreasing)', () => {
  const { trend: direction } = recentTrend({
    method: 'proportion',
    polarity: 'noJudgement',
    series: shares([400, 430, 470, 490, 540]),
  });
  assert.equal(direction, 'increasing');
});

test('recentTrend: significant above the 99.8% point of chi-square and not below it', () => {
  // A slope of −1 and equal limits: chi-square is 10 × (3.92 / width)², which is 9.5495… at a width of 4.0113….
  const width = 3.92 * Math.sqrt(10 / 9.549535706083245);
  const run = (half: number) => trend(intervals([31, 30, 29, 28, 27], half));
  const [above, below] = [run(width / 2 - 1e-6), run(width / 2 + 1e-6)];
  assert.ok(Math.abs((above.chiSquare as number) - (below.chiSquare as number)) < 1e-4);
  assert.deepEqual([above.significant, above.trend], [true, 'decreasing']);
  assert.deepEqual(
    [below.significant, below.trend, below.directionConsistent],
    [false, 'noSignificantChange', true],
  );
});

test('recentTrend: a level series keeps its direction whichever point is left out, rounding or not', () => {
  for (const value of [0.1, 0.7, 30.3, 71.4]) {
    const level = [1, 2, 3, 4, 5].map((width, i) => ({
      period: 2019 + i,
      value,
      lower95: value - width / 7,
      upper95: value + width / 3,
    }));
    assert.equal(trend(level).directionConsistent, true, String(value));
  }
});

test('recentTrend: a direction that depends on one point is not significant', () => {
  const {
    chiSquare,
    directionConsistent,
    significant,
    trend: direction,
  } = trend(intervals([30, 29, 28, 27, 40], 0.4));
  assert.ok((chiSquare as number) > 9.55);
  assert.deepEqual([directionConsistent, significant, direction], [false, false, 'noSignificantChange']);
});

test('recentTrend: a year is a year however it is written', () => {
  const written = (say: (year: number) => string): TrendPoint[] =>
    intervals([30, 32, 34, 36, 38], 0.5).map((point, i) => ({ ...point, period: say(2018 + i) }));
  const after = (year: number): string => String(year + 1);
  const ways: readonly ((year: number) => string)[] = [
    String,
    (year) => `${String(year)}/${after(year)}`,
    (year) => `${String(year)}/${after(year).slice(2)}`,
    (year) => `Oct ${String(year)} to Sep ${after(year)}`,
    (year) => `${String(year)}-01-01T00:00:00/P1Y`,
  ];
  for (const say of ways) {
    const { trend, periods, reason } = recentTrend({
      method: 'confidenceIntervals',
      polarity: 'lowIsGood',
      series: written(say),
    });
    assert.deepEqual(
      [trend, periods, reason],
      ['increasing', [2018, 2019, 2020, 2021, 2022], null],
      say(2018),
    );
  }
});

test('recentTrend: a period that is neither a number nor a text cannot be ordered, and does not throw', () => {
  const series = intervals([31, 29.6, 28.8, 27.1, 26]);
  for (const period of [null, undefined, {}, ['2019'], true, NaN]) {
    const odd = [{ ...series[0], period } as TrendPoint, ...series.slice(1)];
    assert.equal(trend(odd).trend, 'cannotBeCalculated');
    assert.equal(trend(odd).reason, trend([{ ...series[0], period: 'spring' }, ...series.slice(1)]).reason);
  }
});

test('recentTrend: only the five most recent points count, in order of their periods', () => {
  const six = [
    { period: 2018, value: 99, lower95: 98, upper95: 100 },
    ...intervals([31, 29.6, 28.8, 27.1, 26]),
  ];
  assert.deepEqual(trend([...six].reverse()), trend(six.slice(1)));
  assert.deepEqual(trend(six).periods, years);
  const financial = six.map((point) => ({
    ...point,
    period: `${String(point.period)}/${String((Number(point.period) + 1) % 100)}`,
  }));
  assert.equal(trend(financial).trend, 'decreasing');
});

test('recentTrend: the series stops at the first gap, unless gaps are allowed', () => {
  const series = intervals([34, 33, 31, 29.6, 28.8, 27.1]);
  const without = series.filter(({ period }) => period !== 2021);
  const hidden = series.map((point) => (point.period === 2021 ? { ...point, value: null } : point));
  for (const given of [without, hidden]) {
    assert.equal(trend(given).reason, 'fewerThanFivePoints');
    assert.equal(trend(given, true).trend, 'decreasing');
    assert.deepEqual(trend(given, true).periods, [2019, 2020, 2022, 2023, 2024]);
  }
});

test('recentTrend: a trend that cannot be calculated has a reason and no numbers', () => {
  const series = intervals([31, 29.6, 28.8, 27.1, 26]);
  const with0 = (changes: object) => series.map((point, i) => (i === 0 ? { ...point, ...changes } : point));
  const cases: [readonly TrendPoint[], string][] = [
    [series.slice(1), 'fewerThanFivePoints'],
    [with0({ value: null }), 'fewerThanFivePoints'],
    [with0({ lower95: null }), 'fewerThanFivePoints'],
    [with0({ period: 2020 }), 'unreadablePeriods'],
    [with0({ period: '2020/21' }), 'unreadablePeriods'],
    [with0({ period: 'then' }), 'unreadablePeriods'],
    [with0({ lower95: 31, upper95: 31 }), 'fewerThanFivePoints'],
    [with0({ lower95: 32, upper95: 30 }), 'fewerThanFivePoints'],
    [
      series.slice(2).map((point, i) => ({ ...point, period: `2022 Q${String((i % 2) + 1)}` })),
      'unreadablePeriods',
    ],
    [series.map((point) => ({ ...point, period: `${String(point.period)} - 21` })), 'notSingleYears'],
    [series.map((point) => ({ ...point, period: `${String(point.period)} Q1` })), 'notSingleYears'],
    [
      series.map((point, i) => ({ ...point, period: `2022 Q${String((i % 4) + 1)}` })).slice(1),
      'notSingleYears',
    ],
    [series.map((point) => ({ ...point, period: '2022 Q1' })), 'unreadablePeriods'],
    [[], 'fewerThanFivePoints'],
  ];
  for (const [given, reason] of cases) {
    const result = trend(given);
    assert.equal(result.reason, reason);
    assert.equal(result.trend, 'cannotBeCalculated');
    assert.deepEqual([result.judgement, result.chiSquare, result.significant], [null, null, null]);
  }
});

test('recentTrend proportion: counts of 0 or of everyone, missing counts and denominators of 0 are unusable', () => {
  for (const changes of [
    { count: 0 },
    { count: 5000 },
    { count: null },
    { denominator: 0 },
    { denominator: null },
    { value: null },
  ]) {
    const series = shares([400, 430, 470, 490, 540]).map((point, i) =>
      i === 2 ? { ...point, ...changes } : point,
    );
    const { trend: direction } = recentTrend({ method: 'proportion', polarity: 'noJudgement', series });
    assert.equal(direction, 'cannotBeCalculated', JSON.stringify(changes));
  }
  const series = shares([6000, 430, 470, 490, 540]);
  assert.throws(() => recentTrend({ method: 'proportion', polarity: 'noJudgement', series }), {
    code: 'numerator-exceeds-denominator',
  });
});

test('compareTwoPeriods: the last two values, by the test of their difference or by whether their intervals overlap', () => {
  const run = (values: readonly number[], method?: PeriodMethod, half = 0.5) =>
    compareTwoPeriods({ series: intervals(values, half), polarity: 'highIsGood', ...(method && { method }) });
  assert.deepEqual(run([90, 30, 32]), {
    trend: 'increasing',
    judgement: 'gettingBetter',
    method: 'ciDifference',
  });
  assert.deepEqual(run([90, 32, 30], 'ciOverlap'), {
    trend: 'decreasing',
    judgement: 'gettingWorse',
    method: 'ciOverlap',
  });
  // 0.5 × √2 is 0.707: intervals 0.8 apart overlap, yet the difference is significant.
  assert.equal(run([30, 30.8]).trend, 'increasing');
  assert.equal(run([30, 30.8], 'ciOverlap').trend, 'noSignificantChange');
  assert.equal(run([30, 31], 'ciOverlap').trend, 'noSignificantChange');
  assert.equal(run([30, 30.7]).trend, 'noSignificantChange');
  assert.equal(run([30]).trend, 'cannotBeCalculated');
  assert.equal(run([]).trend, 'cannotBeCalculated');
  const hidden = [...intervals([30, 31]), { period: 2021, value: null }];
  assert.equal(compareTwoPeriods({ series: hidden, polarity: 'highIsGood' }).trend, 'cannotBeCalculated');
});

test('compareTwoPeriods: men in Hull lost healthy years between 2011–13 and 2018–20, which overlapping intervals hide', () => {
  // ONS, healthy life expectancy at birth, release of February 2024.
  const series = [
    { period: '2011 to 2013', value: 56.87, lower95: 55.17, upper95: 58.57 },
    { period: '2018 to 2020', value: 53.84, lower95: 51.34, upper95: 56.33 },
  ];
  assert.equal(compareTwoPeriods({ series, polarity: 'highIsGood' }).judgement, 'gettingWorse');
  assert.equal(
    compareTwoPeriods({ series, polarity: 'highIsGood', method: 'ciOverlap' }).trend,
    'noSignificantChange',
  );
});
