import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from './seeded.js';
import { slopeIndexOfInequality } from '@commonweal/data/statistics';

const populations = [4100, 4300, 3900, 4200, 4400];
const values = [612, 540, 497, 455, 401];
const lower95 = [590, 520, 476, 437, 385];
const upper95 = [634.6, 560.5, 518.6, 473.6, 417.5];
const rates = { populations, values, lower95, upper95, valueType: 'rate' } as const;
const shares = {
  populations,
  values: [0.31, 0.28, 0.26, 0.2, 0.17],
  lower95: [0.27, 0.25, 0.23, 0.18, 0.14],
  upper95: [0.35, 0.31, 0.3, 0.23, 0.2],
  valueType: 'proportion',
} as const;

const near = (got: unknown, wanted: unknown, abs: number): void => {
  assert.ok(
    typeof got === 'number' && typeof wanted === 'number' && Math.abs(got - wanted) <= abs,
    `${String(got)} is not ${String(wanted)}`,
  );
};

test('slopeIndexOfInequality: a flat gradient has SII 0 and RII 1, whatever the populations', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 5, maxLength: 10 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.constantFrom('other', 'rate', 'proportion'),
      fc.boolean(),
      (people, value, valueType, transform) => {
        const of = (x: number) => people.map(() => x);
        const { sii, rii } = slopeIndexOfInequality({
          populations: people,
          values: of(value),
          lower95: of(value * 0.9),
          upper95: of(value),
          valueType,
          transform: transform && valueType !== 'other',
          simulate: false,
        });
        assert.ok(sii === 0, 'not even by an error of rounding');
        near(rii, 1, 1e-9);
      },
    ),
  );
});

test('slopeIndexOfInequality: a straight gradient is recovered, and the fit is least squares', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 20, max: 90, noNaN: true }),
      fc.double({ min: -15, max: 15, noNaN: true }),
      (start, slope) => {
        const total = populations.reduce((a, b) => a + b);
        let before = 0;
        const line = populations.map((people) => {
          before += people;
          return start + (slope * (before - people / 2)) / total;
        });
        const { sii, rii, intercept } = slopeIndexOfInequality({
          populations,
          values: line,
          standardErrors: line.map(() => 1),
          simulate: false,
        });
        near(sii, slope, 1e-8);
        near(intercept, start, 1e-8);
        near(rii, (start + slope) / start, 1e-8);
      },
    ),
  );
});

test('slopeIndexOfInequality: a negative multiplier turns SII and limits round and inverts the RII', () => {
  for (const transform of [true, false]) {
    const plain = slopeIndexOfInequality({ ...rates, transform, repetitions: 2000 });
    const turned = slopeIndexOfInequality({ ...rates, transform, repetitions: 2000, multiplier: -1 });
    near(turned.sii, -(plain.sii as number), 1e-9);
    near(turned.rii, 1 / (plain.rii as number), 1e-12);
    const [lower, upper] = plain.siiLimits?.['0.95'] ?? [];
    const [low, high] = turned.siiLimits?.['0.95'] ?? [];
    // A simulation counts its ranks from the other end: one draw apart.
    const slack = transform ? 1e-9 : 2;
    near(low, -(upper as number), slack);
    near(high, -(lower as number), slack);
    const [riiLow, riiHigh] = turned.riiLimits?.['0.95'] ?? [];
    assert.ok((riiLow as number) < (turned.rii as number) && (turned.rii as number) < (riiHigh as number));
  }
});

test('slopeIndexOfInequality: values below 0, such as changes, have the same slope as those above', () => {
  const of = (shift: number) => {
    const moved = (list: readonly number[]): number[] => list.map((x) => x - shift);
    return slopeIndexOfInequality({ populations, values: moved(values), lower95: moved(lower95), upper95: moved(upper95), simulate: false });
  };
  near(of(1000).sii, of(0).sii, 1e-9);
}); // prettier-ignore

test('slopeIndexOfInequality: a level gradient is 0 and not minus 0, turned round or not', () => {
  const level = { populations: [1, 1, 1, 1, 1], values: [0, 0, 0, 0, 0], standardErrors: [1, 1, 1, 1, 1] };
  for (const multiplier of [1, -1])
    assert.ok(Object.is(slopeIndexOfInequality({ ...level, multiplier, simulate: false }).sii, 0));
});

test('slopeIndexOfInequality: a multiplier below 1 scales and does not turn round (an error upstream)', () => {
  const half = slopeIndexOfInequality({ ...rates, transform: true, multiplier: 0.5 });
  const whole = slopeIndexOfInequality({ ...rates, transform: true });
  near(half.sii, (whole.sii as number) / 2, 1e-12);
  assert.equal(half.rii, whole.rii);
  assert.deepEqual(half.riiLimits, whole.riiLimits);
});

test('slopeIndexOfInequality: analytic limits are what the simulation tends to (independent check by simulation)', () => {
  const values = [71, 72.2, 73.1, 74.4, 74.9];
  const given = { populations, values, standardErrors: [0.4, 0.5, 0.4, 0.3, 0.4] };
  const exact = slopeIndexOfInequality({ ...given, simulate: false }).siiLimits?.['0.95'] ?? [];
  // Its own generator (a linear congruential one) and sums of twelve uniform numbers for the normal ones.
  let state = 7;
  const uniform = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const normal = (): number => Array.from({ length: 12 }, uniform).reduce((a, b) => a + b) - 6;
  const drawn = Array.from({ length: 20_000 }, () => {
    const again = values.map((value, i) => value + (given.standardErrors[i] as number) * normal());
    return slopeIndexOfInequality({ ...given, values: again, simulate: false }).sii as number;
  }).sort((a, b) => a - b);
  near(exact[0], drawn[499], 0.03);
  near(exact[1], drawn[19_499], 0.03);
});

test('slopeIndexOfInequality: the same seed gives the same limits, another seed nearly the same', () => {
  const run = (seed: number) => slopeIndexOfInequality({ ...shares, repetitions: 20_000, seed });
  assert.deepEqual(run(1), run(1));
  const [one, two] = [run(1), run(2)].map(({ siiLimits }) => siiLimits?.['0.95']);
  assert.notDeepEqual(one, two);
  near(one?.[0], two?.[0], 0.004);
  near(one?.[1], two?.[1], 0.004);
  // And it gives them in each version: limits that were published can be calculated again.
  near(one?.[0], -0.2355408808807, 1e-12);
  near(one?.[1], -0.1268963083961, 1e-12);
});

test('slopeIndexOfInequality: simulated limits of rates and proportions contain the value and name their method', () => {
  for (const given of [rates, shares]) {
    const { sii, rii, siiLimits, riiLimits, siiMethod, riiMethod } = slopeIndexOfInequality({
      ...given,
      repetitions: 5000,
    });
    assert.deepEqual([siiMethod, riiMethod], ['simulated', 'simulated']);
    for (const [value, limits] of [
      [sii, siiLimits],
      [rii, riiLimits],
    ] as const) {
      const [lower, upper] = limits?.['0.95'] ?? [];
      assert.ok((lower as number) < (value as number) && (value as number) < (upper as number));
    }
  }
  const other = slopeIndexOfInequality({ populations, values, lower95, upper95, repetitions: 1000 });
  assert.deepEqual([other.siiMethod, other.riiMethod], ['analytic', 'simulated']);
  const quick = slopeIndexOfInequality({ ...rates, simulate: false });
  assert.deepEqual([quick.siiLimits, quick.riiLimits, quick.siiMethod], [null, null, null]);
  assert.notEqual(quick.sii, null);
});

test('slopeIndexOfInequality: reliability is the mean distance of nine further simulations, 0 for analytic limits', () => {
  const { reliability } = slopeIndexOfInequality({ ...shares, repetitions: 1000, reliability: true });
  const distance = reliability?.siiLimits['0.95'] as number;
  assert.ok(distance > 0 && distance < 0.02, String(distance));
  const given = { populations, values, lower95, upper95, repetitions: 1000, reliability: true };
  assert.equal(slopeIndexOfInequality(given).reliability?.siiLimits['0.95'], 0);
  const { reliability: exact } = slopeIndexOfInequality({ ...rates, transform: true, reliability: true });
  assert.deepEqual(exact, { siiLimits: { '0.95': 0 }, riiLimits: { '0.95': 0 } });
  assert.equal(slopeIndexOfInequality({ ...shares, repetitions: 1000 }).reliability, null);
});

test('slopeIndexOfInequality: a missing value or one at the edge of its scale is refused with a reason', () => {
  const gone = slopeIndexOfInequality({ ...rates, values: [null, ...values.slice(1)] });
  assert.deepEqual([gone.sii, gone.siiLimits, gone.reason], [null, null, 'missingValue']);
  const zero = slopeIndexOfInequality({ ...rates, lower95: [0, ...lower95.slice(1)] });
  assert.deepEqual([zero.sii, zero.rii, zero.reason], [null, null, 'valueAtBound']);
});

test('slopeIndexOfInequality: more than ten quantiles are a warning', () => {
  const eleven = Array.from({ length: 11 }, (_, i) => i + 1);
  const given = { populations: eleven, values: eleven, standardErrors: eleven, simulate: false };
  assert.deepEqual(slopeIndexOfInequality(given).warnings, ['moreThanTenQuantiles']);
  assert.deepEqual(slopeIndexOfInequality({ ...rates, simulate: false }).warnings, []);
});

test('slopeIndexOfInequality: each impossible input is an error with its code and field', () => {
  const other = { ...rates, valueType: 'other' };
  const without = { populations, values };
  const cases: [object, string, string][] = [
    [{ ...rates, populations: [0, ...populations.slice(1)] }, 'non-positive-denominator', 'populations'],
    [{ ...rates, populations: [null, ...populations.slice(1)] }, 'missing-field', 'populations'],
    [{ ...without, standardErrors: [-1, 1, 1, 1, 1] }, 'bad-option', 'standardErrors'],
    [{ ...without, standardErrors: [null, 1, 1, 1, 1] }, 'missing-field', 'standardErrors'],
    [without, 'missing-field', 'lower95'],
    [{ ...rates, upper95: [null, ...upper95.slice(1)] }, 'missing-field', 'upper95'],
    [{ ...rates, lower95: upper95, upper95: lower95 }, 'bad-option', 'upper95'],
    [{ ...shares, values: [1.2, 0.2, 0.2, 0.2, 0.2] }, 'numerator-exceeds-denominator', 'values'],
    [{ ...shares, lower95: [-0.1, 0.2, 0.2, 0.2, 0.2] }, 'negative-count', 'lower95'],
    [{ populations: [1, 1, 1, 1], values: [1, 1, 1, 1] }, 'too-few-quantiles', 'values'],
    [{ populations: [], values: Array.from({ length: 101 }, () => 1) }, 'bad-option', 'values'],
    [{ ...other, transform: true }, 'bad-option', 'transform'],
    [
      { ...without, valueType: 'rate', transform: true, standardErrors: [1, 1, 1, 1, 1] },
      'missing-field',
      'lower95',
    ],
    [{ ...rates, repetitions: 999 }, 'bad-repetitions', 'repetitions'],
    [{ ...rates, multiplier: 0 }, 'bad-multiplier', 'multiplier'],
    [{ ...rates, multiplier: null }, 'bad-multiplier', 'multiplier'],
    [{ ...rates, valueType: 'mean' }, 'bad-option', 'valueType'],
    [{ ...rates, populations: [1] }, 'length-mismatch', 'populations'],
  ];
  for (const [given, code, field] of cases) {
    assert.throws(() => slopeIndexOfInequality(given as typeof rates), {
      name: 'StatisticsError',
      code,
      field,
    });
  }
});

test('slopeIndexOfInequality: a seed that is not a whole number is refused', () => {
  for (const seed of [1.5, Number.NaN, Infinity, 2 ** 53, -(2 ** 53)]) {
    assert.throws(
      () =>
        slopeIndexOfInequality({
          populations: [1, 1, 1, 1, 1],
          values: [5, 4, 3, 2, 1],
          standardErrors: [1, 1, 1, 1, 1],
          repetitions: 1000,
          seed,
        }),
      { code: 'bad-option', field: 'seed' },
    );
  }
});
