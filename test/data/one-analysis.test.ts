import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compareByOverlap,
  compareObservation,
  differenceFrom,
  NO_PROVENANCE,
  type Observation,
  rankAreas,
  usableLimits,
} from '@commonweal/data';
import { ciOneLevel, ciOverlap, rankValues, relativeGap } from '@commonweal/data/statistics';

const RUNS = { numRuns: 500, seed: 20_200_714 };

/** Everyday numbers, ties, negative ones, zeros of both signs, and the ends of the range of numbers. */
const anyNumber = fc.oneof(
  fc.integer({ min: -400, max: 400 }).map((n) => n / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1, -1, 1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324),
);
/** Within the range that a ratio can be worked out in; the digits of the smallest numbers stand for more or less than they are. */
const inRange = anyNumber.filter((n) => n === 0 || (Math.abs(n) >= 1e-300 && Math.abs(n) <= 1e60));

function observation(value: number, limits?: readonly [number, number], level = 0.95): Observation {
  return {
    area: { code: null, name: 'York' },
    period: null,
    group: new Map(),
    value,
    raw: String(value),
    printed: null,
    limits: limits === undefined ? [] : [{ level, lower: limits[0], upper: limits[1] }],
    count: null,
    denominator: null,
    flags: [],
    extra: new Map(),
    line: null,
  };
}

const isFinite = (found: object): boolean =>
  Object.values(found).every((part) => part === null || Number.isFinite(part));

test('half of −4 is not a percentage: a relative difference is a ratio, like the relative gap', () => {
  assert.deepEqual(differenceFrom(-2, -4), { absolute: 2, relative: null, perCent: null, decimals: 0 });
  assert.equal(differenceFrom(-2, 4)?.relative, null);
  assert.equal(differenceFrom(2, -4)?.relative, null);
  assert.equal(differenceFrom(2, 0)?.relative, null);
  assert.equal(differenceFrom(0, 4)?.relative, -100);
  assert.equal(differenceFrom(2, 4)?.perCent, 50);
});

test('a relative difference needs a reference above zero and a value not below it, and is the ratio less one', () => {
  fc.assert(
    fc.property(inRange, inRange, (value, reference) => {
      const found = differenceFrom(value, reference);
      assert.ok(found !== null);
      const ratio = relativeGap({
        mostDeprived: { value, lower95: null, upper95: null },
        leastDeprived: { value: reference, lower95: null, upper95: null },
      }).value;
      const isRatio = reference > 0 && value >= 0 && Number.isFinite(value / reference);
      assert.equal(found.relative !== null, isRatio && Number.isFinite((value / reference) * 100));
      if (found.relative === null || ratio === null) return;
      const wanted = (ratio - 1) * 100;
      assert.ok(Math.abs(found.relative - wanted) <= 1e-9 * (100 + Math.abs(wanted)), String(found.relative));
      assert.ok(Math.abs((found.perCent ?? -1) - Math.abs(wanted)) <= 0.5 + 1e-9 * (1 + Math.abs(wanted)));
    }),
    RUNS,
  );
});

test('a reversed difference has the opposite sign, and is never NaN or Infinity', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, (value, reference) => {
      const [there, back] = [differenceFrom(value, reference), differenceFrom(reference, value)];
      assert.equal(there === null, back === null);
      assert.equal(
        there === null,
        !Number.isFinite(value - reference),
        'only what is too far apart has none',
      );
      if (there === null || back === null) return;
      assert.ok(isFinite(there), JSON.stringify(there));
      assert.equal(there.absolute + 0, -back.absolute + 0);
      assert.equal(Math.sign(there.absolute) + 0, Math.sign(value - reference) + 0);
    }),
    RUNS,
  );
});

type Three = [number, number, number];
const LEVELS = [0.9, 0.95, 0.998];

test('an observation is compared like ciOneLevel if its limits contain the value, otherwise not at all', () => {
  fc.assert(
    fc.property(
      anyNumber,
      anyNumber,
      anyNumber,
      anyNumber,
      fc.constantFrom(...LEVELS),
      fc.constantFrom('highIsGood' as const, 'lowIsGood' as const, 'noJudgement' as const),
      (value, lower, upper, benchmarkValue, level, polarity) => {
        const york = observation(value, [lower, upper], level);
        const found = compareObservation(york, benchmarkValue, polarity, level);
        const isUsable = lower <= value && value <= upper;
        assert.equal(usableLimits(york, level) !== null, isUsable);
        const bare = ciOneLevel({ value, lower95: lower, upper95: upper, benchmarkValue, polarity });
        assert.equal(found.outcome, isUsable ? bare.outcome : 'notCompared');
        assert.deepEqual(found.confidence, isUsable ? [level] : []);
        assert.deepEqual(compareObservation(york, benchmarkValue, polarity), found, 'its own level');
      },
    ),
    RUNS,
  );
});

test('two observations are compared like ciOverlap, and reversing them gives the opposite outcome', () => {
  const pair = fc.tuple(anyNumber, anyNumber, anyNumber).map((three) => three.sort((a, b) => a - b));
  const OPPOSITE = { higher: 'lower', lower: 'higher', similar: 'similar' } as const;
  fc.assert(
    fc.property(pair, pair, fc.constantFrom(...LEVELS), (one, other, level) => {
      const [[lower, value, upper], [from, reference, to]] = [one, other] as [Three, Three];
      const york = observation(value, [lower, upper], level);
      const leeds = observation(reference, [from, to], level);
      const { outcome } = compareByOverlap(york, leeds, 'noJudgement', level);
      const bare = ciOverlap({
        value,
        lower95: lower,
        upper95: upper,
        benchmarkValue: reference,
        benchmarkLower95: from,
        benchmarkUpper95: to,
        polarity: 'noJudgement',
      });
      assert.equal(outcome, bare.outcome);
      const back = compareByOverlap(leeds, york, 'noJudgement', level).outcome;
      assert.equal(back, OPPOSITE[outcome as keyof typeof OPPOSITE]);
    }),
    RUNS,
  );
});

test('areas have the ranks that rankValues gives, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.array(anyNumber, { maxLength: 12 }), fc.constantFrom('asc', 'desc'), (values, order) => {
      const observations = values.map((value) => observation(value));
      const { ranks, tied, n } = rankValues({ values, order });
      const places = new Map(rankAreas(observations, { order }).map((place) => [place.observation, place]));
      observations.forEach((each, i) => {
        const place = places.get(each);
        assert.deepEqual([place?.rank, place?.tied, place?.of], [ranks[i], tied[i], n]);
      });
    }),
    RUNS,
  );
});

test('a dataset ranks by its own polarity', () => {
  const indicator = { name: '', unit: '', polarity: 'lowIsGood' as const, decimals: null };
  const data = { indicator, observations: [observation(2), observation(1)], provenance: NO_PROVENANCE };
  assert.deepEqual(
    rankAreas(data).map(({ observation: { value } }) => value),
    [1, 2],
  );
});
