import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from './seeded.js';
import {
  funnelCurve,
  funnelLimits,
  funnelPoints,
  funnelSignificance,
  proportion,
} from '@commonweal/data/statistics';

const near = (got: unknown, wanted: number, rel = 1e-8): void => {
  assert.ok(
    typeof got === 'number' && Math.abs(got - wanted) <= rel * Math.abs(wanted),
    `${String(got)} is not ${wanted}`,
  );
};

test('funnelLimits proportion: an area on a line has a Wilson interval that just touches the average', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 9000 }),
      fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      (n, average) => {
        const [point] = funnelLimits({ statistic: 'proportion', average, at: [n], multiplier: 1 }).points;
        const touch = (line: number, level: number, end: 0 | 1): void => {
          near(
            proportion({ numerator: line * n, denominator: n, confidence: level }).limits?.[String(level)]?.[
              end
            ],
            average,
          );
        };
        touch(point?.upper95 as number, 0.95, 0);
        touch(point?.lower95 as number, 0.95, 1);
        touch(point?.upper998 as number, 0.998, 0);
        touch(point?.lower998 as number, 0.998, 1);
      },
    ),
  );
});

test('funnelLimits proportion: lines are cut to 0 and the multiplier, whatever it is', () => {
  for (const multiplier of [1, 100, 1000]) {
    const [point] = funnelLimits({ statistic: 'proportion', average: 0.5, at: [2], multiplier }).points;
    assert.deepEqual([point?.lower998, point?.upper998], [0, multiplier]);
  }
});

test('funnelLimits ratio: at the expected events of a line the count is just significant (brute-force sums)', () => {
  for (const count of [1, 4, 11, 60]) {
    const [point] = funnelLimits({ statistic: 'ratio', at: [count] }).points;
    assert.ok(point !== undefined);
    // The chance of this few, or this many, events.
    assert.ok(Math.abs(atMost(count, point.across.lower95 as number) - 0.025) < 1e-9);
    assert.ok(Math.abs(1 - atMost(count - 1, point.across.upper95 as number) - 0.025) < 1e-9);
    assert.ok(Math.abs(atMost(count, point.across.lower998 as number) - 0.001) < 1e-9);
    assert.ok(Math.abs(1 - atMost(count - 1, point.across.upper998 as number) - 0.001) < 1e-9);
    near(point.lower95, (100 * count) / (point.across.lower95 as number));
  }
});

test('funnelLimits ratio: the multiplier counts, the count form is the ratio less 1, a count of 0 has no upper line', () => {
  const [isr] = funnelLimits({ statistic: 'ratio', at: [20], multiplier: 1 }).points;
  const [count] = funnelLimits({ statistic: 'ratio', at: [20], ratioType: 'count' }).points;
  near(count?.upper95, (isr?.upper95 as number) - 1);
  const [zero] = funnelLimits({ statistic: 'ratio', at: [0] }).points;
  assert.deepEqual([zero?.lower95, zero?.upper95, zero?.upper998], [0, null, null]);
});

test('funnelLimits rate: the ratio funnel at the average rate, across the population of one year', () => {
  const [ratio] = funnelLimits({ statistic: 'ratio', at: [20], multiplier: 1 }).points;
  const [rate] = funnelLimits({
    statistic: 'rate',
    averageRate: 50,
    at: [20],
    multiplier: 1000,
    years: 2,
  }).points;
  near(rate?.upper95, 50 * (ratio?.upper95 as number));
  near(rate?.across.upper95, ((ratio?.across.upper95 as number) * 1000) / 50 / 2);
});

test('funnelLimits: a missing or impossible average and unknown keywords are errors', () => {
  assert.throws(() => funnelLimits({ statistic: 'proportion', at: [1] }), {
    code: 'missing-field',
    field: 'average',
  });
  assert.throws(() => funnelLimits({ statistic: 'rate', at: [1] }), {
    code: 'missing-field',
    field: 'averageRate',
  });
  assert.throws(() => funnelLimits({ statistic: 'proportion', average: 2, at: [1] }), { field: 'average' });
  assert.throws(() => funnelLimits({ statistic: 'mean' as 'rate', at: [1] }), {
    code: 'bad-option',
    field: 'statistic',
  });
});

test('funnelCurve: 100 points, ever further apart, from the axis minimum to its maximum', () => {
  const curve = funnelCurve({
    statistic: 'proportion',
    numerators: [10, 40, 90],
    denominators: [100, 310, 800],
  });
  assert.equal(curve.points.length, 100);
  assert.deepEqual([curve.axisMinimum, curve.axisMaximum], [0, 840]);
  near(curve.baseline, (100 * 140) / 1210);
  const at = curve.points.map(({ x }) => x);
  assert.deepEqual([at[0], at[99]], [1, 840]);
  assert.ok(at.every((x, i) => i === 0 || x > (at[i - 1] as number)));
});

test('funnelCurve: close denominators keep the axis off 0; exact powers of ten are rounded rightly', () => {
  const axis = (denominators: number[]) => {
    const { axisMinimum, axisMaximum } = funnelCurve({
      statistic: 'proportion',
      numerators: denominators.map(() => 1),
      denominators,
    });
    return [axisMinimum, axisMaximum];
  };
  assert.deepEqual(axis([600, 1000]), [500, 1100]);
  assert.deepEqual(axis([60_000, 100_000]), [50_000, 110_000]);
  assert.deepEqual(axis([100, 200]), [90, 210]);
  assert.deepEqual(axis([100, 201]), [0, 220]);
});

test('funnelCurve rate: the lines run over whole events, the axis over the population of one year', () => {
  const { axisMinimum, axisMaximum, baseline, points } = funnelCurve({
    statistic: 'rate',
    numerators: [20, 60],
    rates: [200, 300],
    years: 2,
    multiplier: 1000,
  });
  // Denominators 100 and 200: 50 and 100 people a year, 80 events to 300 person-years.
  assert.deepEqual([axisMinimum, axisMaximum], [40, 110]);
  near(baseline, (1000 * 80) / 300);
  assert.deepEqual([points[0]?.x, points.length], [Math.floor((40 * 2 * 80) / 300), 100]);
  assert.equal(
    funnelCurve({ statistic: 'rate', numerators: [4], rates: [null], rateType: 'dsr' }).reason,
    'noAverage',
  );
});

test('funnelSignificance ratio: agrees with the lines drawn by funnelLimits under 10 events, where both are exact', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9 }),
      fc.double({ min: 0.1, max: 40, noNaN: true }),
      (count, expected) => {
        const [code] = funnelSignificance({
          statistic: 'ratio',
          numerators: [count],
          denominators: [expected],
        }).significance;
        const across = funnelLimits({ statistic: 'ratio', at: [count] }).points[0]?.across;
        assert.ok(across !== undefined);
        const wanted =
          expected < (across.upper998 as number)
            ? 'high998'
            : expected > (across.lower998 as number)
              ? 'low998'
              : expected < (across.upper95 as number)
                ? 'high95'
                : expected > (across.lower95 as number)
                  ? 'low95'
                  : 'notSignificant';
        assert.equal(code, wanted);
      },
    ),
  );
});

test('funnelSignificance proportion: strictly outside the lines around the overall average', () => {
  const numerators = [20, 50, 80, 500];
  const { significance } = funnelSignificance({
    statistic: 'proportion',
    numerators,
    denominators: [100, 100, 100, 1000],
  });
  assert.deepEqual(significance, ['low998', 'notSignificant', 'high998', 'notSignificant']);
});

test('funnelSignificance rate: standardised rates under 10 events do not apply; crude zeros need a denominator', () => {
  const dsr = { statistic: 'rate', rateType: 'dsr', multiplier: 1000 } as const;
  assert.deepEqual(
    funnelSignificance({ ...dsr, numerators: [0, 9, 100, 300], rates: [null, null, 100, 900] }).significance,
    ['notApplicable', 'notApplicable', 'low998', 'high998'],
  );
  const crude = { statistic: 'rate', multiplier: 1000, numerators: [0, 100], rates: [0, 100] } as const;
  assert.throws(() => funnelSignificance(crude), { code: 'missing-field', field: 'denominators' });
  assert.deepEqual(funnelSignificance({ ...crude, denominators: [900, 1000] }).significance, [
    'low998',
    'high998',
  ]);
});

test('funnelSignificance: impossible and missing areas are errors', () => {
  const run =
    (statistic: 'proportion' | 'ratio', numerator: number | null, denominator: number | null) => () =>
      funnelSignificance({ statistic, numerators: [numerator], denominators: [denominator] });
  assert.throws(run('ratio', -1, 5), { code: 'negative-count', field: 'numerators' });
  assert.throws(run('ratio', 1, 0), { code: 'non-positive-denominator', field: 'denominators' });
  assert.throws(run('proportion', 6, 5), { code: 'numerator-exceeds-denominator', field: 'numerators' });
  assert.throws(run('proportion', null, 5), { code: 'missing-field', field: 'numerators' });
  assert.throws(run('proportion', 1, null), { code: 'missing-field', field: 'denominators' });
});

test('funnelPoints: a standardised rate under 10 events is not drawn', () => {
  const given = { numerators: [9, 50], rates: [3, 25], years: 1, multiplier: 1000 };
  assert.deepEqual(funnelPoints({ ...given, rateType: 'dsr' }), {
    rates: [null, 25],
    populations: [null, 2000],
  });
  assert.deepEqual(funnelPoints({ ...given, rateType: 'crude' }), {
    rates: [3, 25],
    populations: [3000, 2000],
  });
});

function atMost(count: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let i = 0; i <= count; i++) {
    sum += term;
    term *= mean / (i + 1);
  }
  return sum;
}
