import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from './seeded.js';
import {
  differenceOfLifeExpectancies,
  healthyLifeExpectancy,
  lifeExpectancy,
} from '@commonweal/data/statistics';

const startAges = [0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];
const populations = [
  3100, 12800, 16200, 16800, 15900, 16400, 17100, 18300, 18800, 17900, 17200, 17500, 16100, 14800, 13600,
  12100, 9900, 6700, 3500, 1600,
];
const deaths = [12, 2, 1, 2, 5, 7, 9, 13, 19, 27, 40, 62, 92, 128, 186, 262, 340, 408, 391, 344];
const area = { startAges, populations, deaths };

const changed = (list: readonly number[], at: number, value: number): number[] =>
  list.map((x, i) => (i === at ? value : x));
const manyDeaths = fc.tuple(
  ...populations.map((p, i) => fc.integer({ min: i === 19 ? 50 : 0, max: Math.floor(p / 4) })),
);

test('lifeExpectancy: bands in any order and with labels give the same table', () => {
  const order = [7, 19, 0, 3, 12, 5, 1, 18, 2, 10, 4, 6, 8, 9, 11, 13, 14, 15, 16, 17];
  const labels = startAges.map((age, i) =>
    i === 19 ? '90 +' : i === 0 ? '0' : `${age}-${(startAges[i + 1] ?? 0) - 1} years`,
  );
  const pick = <T>(list: readonly T[]): T[] => order.map((i) => list[i] as T);
  const mixed = { startAges: pick(labels), populations: pick(populations), deaths: pick(deaths) };
  assert.deepEqual(lifeExpectancy(mixed), lifeExpectancy(area));
});

test('lifeExpectancy: each refusal, in the order of checking, with nulls at every age and no exception', () => {
  const small = populations.map((p) => Math.floor(p / 60));
  const cases = [
    ['missingData', { ...area, deaths: [null, ...deaths.slice(1)] }],
    [
      'negativeDeaths',
      { startAges, populations: changed(populations, 2, 0), deaths: changed(deaths, 3, -1) },
    ],
    [
      'zeroPopulation',
      { startAges: changed(startAges, 5, 21), populations: changed(populations, 2, 0), deaths },
    ],
    [
      'incompleteAgeBands',
      { startAges: changed(startAges, 5, 21), populations, deaths: changed(deaths, 2, 99_999) },
    ],
    ['incompleteAgeBands', { startAges: changed(startAges, 5, 15), populations, deaths }],
    ['deathsExceedPopulation', { startAges, populations: small, deaths: changed(deaths, 2, 99_999) }],
    ['populationTooSmall', { startAges, populations: small, deaths: small.map(() => 0) }],
    ['noDeathsInFinalBand', { ...area, deaths: changed(deaths, 19, 0) }],
  ] as const;
  for (const [reason, given] of cases) {
    const result = lifeExpectancy({ ...given, ages: [0, 65] });
    assert.equal(result.reason, reason);
    assert.deepEqual(
      result.results.map(({ age, value, limits }) => ({ age, value, limits })),
      [0, 65].map((age) => ({ age, value: null, limits: null })),
    );
  }
});

test('lifeExpectancy: exactly 5,000 person-years are refused, one more is not', () => {
  const people = (total: number) => startAges.map((_, i) => (i === 19 ? total - 19 * 100 : 100));
  const given = { startAges, deaths: startAges.map((_, i) => (i > 10 ? 5 : 0)) };
  assert.equal(lifeExpectancy({ ...given, populations: people(5000) }).reason, 'populationTooSmall');
  assert.equal(lifeExpectancy({ ...given, populations: people(5001) }).reason, null);
});

test('lifeExpectancy: where the 95% interval is wider than 20 years the value is null and the limits stay', () => {
  const few = {
    startAges,
    populations: populations.map(() => 300),
    deaths: startAges.map((_, i) => (i === 19 ? 1 : 0)),
  };
  const narrow = lifeExpectancy({ ...few, ages: [90], confidence: 0.9 }).results[0];
  assert.ok(narrow !== undefined);
  assert.deepEqual([narrow.value, narrow.reason], [null, 'intervalTooWide']);
  assert.notEqual(narrow.limits, null);
});

test('lifeExpectancy: the width is that of the 95% interval and may be 20 years, whatever level is asked', () => {
  // With one death among P people in the last band the standard error there is P years, and 1.96 × 5.1 is below 10.
  const at = (people: number) =>
    lifeExpectancy({
      startAges,
      populations: changed(populations, 19, people),
      deaths: changed(deaths, 19, 1),
      ages: [90],
      confidence: 0.998,
    }).results[0]?.reason;
  assert.deepEqual([at(5.1), at(5.11)], [null, 'intervalTooWide']);
});

test('lifeExpectancy: people and deaths at and above each age are reported', () => {
  const [first, last] = lifeExpectancy({ ...area, ages: [0, 90] }).results;
  assert.equal(
    first?.cumulativePopulation,
    populations.reduce((a, b) => a + b),
  );
  assert.equal(last?.cumulativeDeaths, 344);
});

test('lifeExpectancy: at the open band it is one over the death rate; more deaths shorten every life before', () => {
  fc.assert(
    fc.property(manyDeaths, fc.nat(18), (given, at) => {
      const before = lifeExpectancy({ startAges, populations, deaths: given }).results;
      const more = given.map((d, i) => (i === at ? d + 20 : d));
      const after = lifeExpectancy({ startAges, populations, deaths: more }).results;
      const middle = (results: typeof before, i: number): number => {
        const [lower, upper] = results[i]?.limits?.['0.95'] ?? [];
        return ((lower as number) + (upper as number)) / 2;
      };
      const atNinety = 1600 / (given[19] as number);
      assert.ok(Math.abs(middle(before, 19) - atNinety) <= 1e-9 * atNinety);
      for (let i = 0; i <= at; i++) assert.ok(middle(after, i) < middle(before, i));
    }),
  );
});

test('lifeExpectancy: variance by finite differences of the probabilities of dying (independent check)', () => {
  // e at 0 as a function of the twenty probabilities and the death rate of the last band, written out afresh.
  const probabilities = deaths.map((d, i) => {
    const [n, m, a] = [
      (startAges[i + 1] ?? 0) - (startAges[i] as number),
      d / (populations[i] as number),
      i === 0 ? 0.1 : 0.5,
    ];
    return (n * m) / (1 + n * m * (1 - a));
  });
  const expectancy = (q: readonly number[], lastRate: number): number => {
    let [alive, years] = [1, 0];
    for (let i = 0; i < 19; i++) {
      const width = (startAges[i + 1] as number) - (startAges[i] as number);
      const dying = alive * (q[i] as number);
      years += width * (alive - dying + (i === 0 ? 0.1 : 0.5) * dying);
      alive -= dying;
    }
    return years + alive / lastRate;
  };
  const rate = 344 / 1600;
  let variance =
    ((expectancy(probabilities, rate * 1.0001) - expectancy(probabilities, rate * 0.9999)) /
      (0.0002 * rate)) **
      2 *
    (344 / 1600 ** 2);
  for (let i = 0; i < 19; i++) {
    const q = probabilities[i] as number;
    const slope =
      (expectancy(changed(probabilities, i, q + 1e-6), rate) -
        expectancy(changed(probabilities, i, q - 1e-6), rate)) /
      2e-6;
    variance += slope ** 2 * ((q * q * (1 - q)) / (deaths[i] as number));
  }
  const [result] = lifeExpectancy({ ...area, ages: [0] }).results;
  assert.ok(Math.abs((result?.value as number) - expectancy(probabilities, rate)) < 1e-9);
  assert.ok(Math.abs((result?.standardError as number) - Math.sqrt(variance)) < 1e-6);
});

test('lifeExpectancy: other bands on request; ages that are no start age are an error', () => {
  const three = { startAges: [0, 1, 60], populations: [100, 9000, 900], deaths: [0, 9, 45] };
  assert.equal(lifeExpectancy(three).reason, 'incompleteAgeBands');
  assert.equal(Math.round(lifeExpectancy({ ...three, allowOtherBands: true }).results[2]?.value ?? 0), 20);
  assert.throws(() => lifeExpectancy({ ...area, ages: [33] }), { code: 'bad-option', field: 'ages' });
  assert.throws(() => lifeExpectancy({ ...area, startAges: ['none', ...startAges.slice(1)] }), {
    field: 'startAges',
  });
  assert.throws(() => lifeExpectancy({ ...area, deaths: [1] }), { code: 'length-mismatch', field: 'deaths' });
});

test('healthyLifeExpectancy: with everyone healthy it is life expectancy, with no one it is 0, between otherwise', () => {
  fc.assert(
    fc.property(manyDeaths, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
      const { results } = healthyLifeExpectancy({
        startAges,
        populations,
        deaths: given,
        healthyProportions: startAges.map(() => share),
      });
      for (const { lifeExpectancy: life, healthyLifeExpectancy: healthy } of results) {
        assert.ok(Math.abs((healthy as number) - share * (life as number)) < 1e-9 * (life as number) + 1e-12);
      }
    }),
  );
});

test('healthyLifeExpectancy: variance by finite differences of survey and deaths (independent check)', () => {
  const [first] = healthyLifeExpectancy({
    ...area,
    healthyProportions: startAges.map((age) => 0.95 - age / 200),
    surveySizes: startAges.map(() => 150),
    includeMortalityVariance: true,
    ages: [0],
  }).results;
  // Finite differences in each proportion and, by way of the deaths, in each probability of dying.
  const healthAt = (proportions: readonly number[], died: readonly number[]): number =>
    healthyLifeExpectancy({
      startAges,
      populations,
      deaths: died,
      healthyProportions: proportions,
      ages: [0],
    }).results[0]?.healthyLifeExpectancy as number;
  const shares = startAges.map((age) => 0.95 - age / 200);
  let variance = 0;
  shares.forEach((share, i) => {
    const slope =
      (healthAt(changed(shares, i, share + 1e-5), deaths) -
        healthAt(changed(shares, i, share - 1e-5), deaths)) /
      2e-5;
    variance += (slope ** 2 * share * (1 - share)) / 150;
    if (i === 19) return;
    const d = deaths[i] as number;
    const [up, down] = [d + 1e-3, d - 1e-3].map((x) => healthAt(shares, changed(deaths, i, x)));
    const [n, p, a] = [
      (startAges[i + 1] as number) - (startAges[i] as number),
      populations[i] as number,
      i === 0 ? 0.1 : 0.5,
    ];
    const q = (n * d) / (p + n * d * (1 - a));
    // The slope in q: dq/dD = q / D − q² (1 − a) / D.
    const slopeInQ = ((up as number) - (down as number)) / 2e-3 / ((q - q * q * (1 - a)) / d);
    variance += slopeInQ ** 2 * ((q * q * (1 - q)) / d);
  });
  assert.ok(Math.abs((first?.standardError as number) - Math.sqrt(variance)) < 1e-5);
});

test('healthyLifeExpectancy: people in institutions count as not healthy; given standard errors take their place', () => {
  const healthyProportions = startAges.map(() => 0.8);
  const base = { ...area, healthyProportions, ages: [65] };
  const half = healthyLifeExpectancy({
    ...base,
    surveySizes: startAges.map(() => 100),
    institutionalProportions: startAges.map(() => 0.5),
  }).results[0];
  const all = healthyLifeExpectancy({ ...base, surveySizes: startAges.map(() => 100) }).results[0];
  assert.ok(
    Math.abs((half?.healthyLifeExpectancy as number) - (all?.healthyLifeExpectancy as number) / 2) < 1e-12,
  );
  assert.ok(Math.abs((half?.standardError as number) - (all?.standardError as number) / 2) < 1e-12);
  const given = healthyLifeExpectancy({
    ...base,
    standardErrors: startAges.map(() => Math.sqrt((0.8 * 0.2) / 100)),
  });
  assert.ok(Math.abs((given.results[0]?.standardError as number) - (all?.standardError as number)) < 1e-12);
  assert.equal(healthyLifeExpectancy(base).results[0]?.limits, null);
});

test('healthyLifeExpectancy: impossible data are refused; a proportion outside 0 to 1 is an error', () => {
  const healthyProportions = startAges.map(() => 0.8);
  const refused = healthyLifeExpectancy({
    ...area,
    healthyProportions,
    deaths: changed(deaths, 2, -1),
    ages: [0],
  });
  assert.equal(refused.reason, 'negativeDeaths');
  assert.equal(refused.results[0]?.healthyLifeExpectancy, null);
  assert.equal(
    healthyLifeExpectancy({ ...area, healthyProportions: [null, ...healthyProportions.slice(1)] }).reason,
    'missingData',
  );
  for (const field of ['healthyProportions', 'institutionalProportions'])
    for (const outside of [-0.1, 1.1])
      assert.throws(
        () =>
          healthyLifeExpectancy({
            ...area,
            healthyProportions,
            [field]: changed(healthyProportions, 0, outside),
          }),
        { code: 'bad-option', field },
      );
});

test('differenceOfLifeExpectancies: z of the difference; null without a standard error', () => {
  const given = { value1: 65, standardError1: 0.3, value2: 64 };
  assert.deepEqual(differenceOfLifeExpectancies({ ...given, standardError2: null }), {
    value: 1,
    standardError: null,
    z: null,
    limits: null,
  });
});
