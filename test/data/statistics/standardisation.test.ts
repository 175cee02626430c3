import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from './seeded.js';
import {
  crudeRate,
  directlyStandardisedRate,
  esp2013,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
  poissonLimits,
  standardisedMortalityRatio,
} from '@commonweal/data/statistics';

const near = (got: number | null | undefined, wanted: number | null | undefined, rel = 1e-10): void => {
  assert.ok(typeof got === 'number' && typeof wanted === 'number');
  assert.ok(Math.abs(got - wanted) <= rel * Math.abs(wanted), `${got} is not ${wanted}`);
};
const counts = fc.array(fc.integer({ min: 5, max: 900 }), { minLength: 3, maxLength: 3 });
const people = fc.array(fc.integer({ min: 1000, max: 90_000 }), { minLength: 3, maxLength: 3 });

test('poissonLimits: exact limits leave half of the error in each tail (brute-force sums)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0.95, 0.998), (count, confidence) => {
      const { lower, upper } = poissonLimits({ count, confidence });
      const tail = (1 - confidence) / 2;
      assert.ok(upper !== null && lower !== null);
      assert.ok(Math.abs(below(count + 1, upper) - tail) < 1e-9);
      if (count > 0) assert.ok(Math.abs(1 - below(count, lower) - tail) < 1e-9);
      else assert.equal(lower, 0);
    }),
  );
});

test('poissonLimits: the switch to Byar’s limits is on the count as given', () => {
  assert.equal(poissonLimits({ count: 9.9 }).method, 'Exact');
  assert.equal(poissonLimits({ count: 10 }).method, 'Byars');
});

test('poissonLimits: a list of levels; a missing count gives nulls', () => {
  const { lower, upper, limits } = poissonLimits({ count: 20, confidence: [0.998, 0.95] });
  assert.deepEqual(limits?.['0.998'], [lower, upper]);
  assert.deepEqual(poissonLimits({ count: null }), {
    count: null,
    lower: null,
    upper: null,
    limits: null,
    method: null,
  });
});

test('directlyStandardisedRate: with a single band it is the crude rate, with Byar’s limits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 5000 }),
      fc.integer({ min: 1, max: 90_000 }),
      (count, population) => {
        const rate = directlyStandardisedRate({
          counts: [count],
          populations: [population],
          standardPopulations: [7],
        });
        const crude = crudeRate({ count, population });
        near(rate.value, crude.value);
        [0, 1].forEach((end) => {
          near(rate.limits?.['0.95']?.[end], crude.limits?.['0.95']?.[end], 1e-9);
        });
      },
    ),
  );
});

test('directlyStandardisedRate: standardised to its own population it is the crude rate, limits and all', () => {
  fc.assert(
    fc.property(counts, people, (events, populations) => {
      const rate = directlyStandardisedRate({
        counts: events,
        populations,
        standardPopulations: populations,
      });
      const crude = crudeRate({ count: events, population: populations });
      near(rate.value, crude.value);
      [0, 1].forEach((end) => {
        near(rate.limits?.['0.95']?.[end], crude.limits?.['0.95']?.[end], 1e-9);
      });
    }),
  );
});

test('directlyStandardisedRate: only the shape of the standard counts, not its size', () => {
  fc.assert(
    fc.property(counts, people, people, (events, populations, standard) => {
      const [one, ten] = [1, 10].map((factor) =>
        directlyStandardisedRate({
          counts: events,
          populations,
          standardPopulations: standard.map((w) => w * factor),
        }),
      );
      near(ten?.value, one?.value);
    }),
  );
});

test('directlyStandardisedRate: 10 events are enough, 9 are refused with the reason', () => {
  const given = { populations: [900, 800], standardPopulations: [3, 1] };
  assert.notEqual(directlyStandardisedRate({ counts: [10, 0], ...given }).value, null);
  const refused = directlyStandardisedRate({ counts: [9, null], ...given });
  assert.equal(refused.value, null);
  assert.equal(refused.limits, null);
  assert.equal(refused.suppressed, true);
  assert.equal(refused.reason, 'dsr NA for total count < 10');
});

test('directlyStandardisedRate: bands are matched by label, so their order and further bands do not matter', () => {
  const standardAgeBands = esp2013.map((_, i) => `${5 * i}+`);
  const bands = { standardPopulations: esp2013, standardAgeBands };
  const one = directlyStandardisedRate({
    ...bands,
    counts: [5, 9],
    populations: [90, 80],
    ageBands: ['65+', '0+'],
  });
  const two = directlyStandardisedRate({
    counts: [9, 5],
    populations: [80, 90],
    standardPopulations: [5000, 5500],
  });
  near(one.value, two.value);
  assert.throws(
    () => directlyStandardisedRate({ ...bands, counts: [20], populations: [90], ageBands: ['Other'] }),
    { code: 'missing-field', field: 'standardPopulations' },
  );
});

test('directlyStandardisedRate: one event each is the plain rate; several of one person widen the limits only', () => {
  const given = { populations: [900, 800], standardPopulations: [3, 1], multiplier: 1000 };
  const plain = directlyStandardisedRate({ ...given, counts: [12, 20] });
  const once = directlyStandardisedRate({
    ...given,
    eventFrequencies: [{ eventsPerPerson: 1, persons: [12, 20] }],
  });
  assert.deepEqual(once, plain);
  const often = directlyStandardisedRate({
    ...given,
    eventFrequencies: [
      { eventsPerPerson: 1, persons: [6, 8] },
      { eventsPerPerson: 2, persons: [3, 6] },
    ],
  });
  near(often.value, plain.value);
  assert.equal(often.totalCount, 32);
  // Dobson's limits go with the root of the variance: f²-weighted persons against events, band by band.
  const variance = (a: number, b: number): number => (3 / 900) ** 2 * a + (1 / 800) ** 2 * b;
  const ratio = Math.sqrt(variance(6 + 4 * 3, 8 + 4 * 6) / variance(12, 20));
  const reach = (rate: typeof plain, end: 0 | 1): number =>
    (rate.limits?.['0.95']?.[end] ?? 0) - (rate.value ?? 0);
  for (const end of [0, 1] as const) near(reach(often, end), ratio * reach(plain, end), 1e-9);
});

test('directlyStandardisedRate: a population that changes between frequencies is an error', () => {
  const given = { populations: [900], standardPopulations: [3] };
  for (const changed of [{ populations: [901] }, { standardPopulations: [2] }]) {
    const eventFrequencies = [{ eventsPerPerson: 2, persons: [12], ...changed }];
    assert.throws(() => directlyStandardisedRate({ ...given, eventFrequencies }), { code: 'bad-option' });
  }
});

test('directlyStandardisedRate: impossible or missing populations are errors, a zero standard is not', () => {
  const run = (population: number | null, standard: number | null) => () =>
    directlyStandardisedRate({
      counts: [9, 9],
      populations: [100, population],
      standardPopulations: [1, standard],
    });
  assert.throws(run(0, 1), { code: 'non-positive-denominator', field: 'populations' });
  assert.throws(run(null, 1), { code: 'missing-field', field: 'populations' });
  assert.throws(run(5, null), { code: 'missing-field', field: 'standardPopulations' });
  assert.throws(run(5, -1), { code: 'negative-count', field: 'standardPopulations' });
  assert.equal(run(5, 0)().value, 9000);
  assert.equal(
    directlyStandardisedRate({ counts: [99], populations: [100], standardPopulations: [0] }).reason,
    'no standard population',
  );
});

test('indirectlyStandardisedRatio: 1 where the area is its own reference; the SMR is the same function', () => {
  fc.assert(
    fc.property(counts, people, (events, populations) => {
      const own = { counts: events, populations, referenceCounts: events, referencePopulations: populations };
      near(indirectlyStandardisedRatio(own).value, 1);
      near(
        indirectlyStandardisedRate(own).value,
        crudeRate({ count: events, population: populations }).value,
      );
    }),
  );
  assert.equal(standardisedMortalityRatio, indirectlyStandardisedRatio);
});

test('indirectlyStandardisedRatio: a total without age bands, missing counts as 0, no minimum', () => {
  const reference = {
    populations: [100, null],
    referenceCounts: [20, 30],
    referencePopulations: [1000, 1000],
  };
  const { observed, expectedEvents, value, method } = indirectlyStandardisedRatio({
    ...reference,
    counts: [3, null],
  });
  assert.deepEqual([observed, expectedEvents, value, method], [3, 2, 1.5, 'Exact']);
  assert.equal(indirectlyStandardisedRatio({ ...reference, observed: 3 }).value, 1.5);
  assert.equal(indirectlyStandardisedRatio({ ...reference, observed: null }).value, null);
  assert.equal(indirectlyStandardisedRatio({ ...reference, observed: 0 }).limits?.['0.95']?.[0], 0);
});

test('indirectlyStandardisedRatio, indirectlyStandardisedRate: nothing expected gives null with the reason', () => {
  const given = { observed: 3, populations: [100], referenceCounts: [0], referencePopulations: [1000] };
  for (const method of [indirectlyStandardisedRatio, indirectlyStandardisedRate]) {
    const { value, limits, reason } = method(given);
    assert.deepEqual({ value, limits, reason }, { value: null, limits: null, reason: 'no expected events' });
  }
});

function below(count: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let i = 0; i < count; i++) {
    sum += term;
    term *= mean / (i + 1);
  }
  return sum;
}
