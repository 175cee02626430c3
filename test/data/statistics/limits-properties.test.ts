import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from './seeded.js';
import {
  absoluteGap,
  type Confidence,
  convertConfidenceLimits,
  crudeRate,
  differenceOfProportions,
  directlyStandardisedRate,
  healthyLifeExpectancy,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
  lifeExpectancy,
  type LimitsByLevel,
  mean,
  poissonLimits,
  proportion,
  relativeGap,
  slopeIndexOfInequality,
} from '@commonweal/data/statistics';

interface WithLimits {
  readonly value: number | null;
  readonly limits: LimitsByLevel | null;
}
/** A method on random input of its kind; `draw` gives numbers between 0 and 1. */
interface Method {
  readonly name: string;
  readonly run: (draw: () => number, confidence: Confidence, multiplier: number) => WithLimits;
  /** Whether the result scales with a multiplier. */
  readonly scales: boolean;
}

const whole = (draw: () => number, from: number, to: number): number =>
  from + Math.floor(draw() * (to - from + 1));
const list = <T>(length: number, of: () => T): T[] => Array.from({ length }, of);
const side = (draw: () => number): { value: number; lower95: number; upper95: number } => {
  const value = 10 + 90 * draw();
  return { value, lower95: value * (0.8 + 0.2 * draw()), upper95: value * (1 + 0.2 * draw()) };
};
const indirect = (draw: () => number) => ({
  counts: list(4, () => whole(draw, 0, 60)),
  populations: list(4, () => whole(draw, 100, 9000)),
  referenceCounts: list(4, () => whole(draw, 1, 600)),
  referencePopulations: list(4, () => whole(draw, 1000, 90_000)),
});
const lifeTable = (draw: () => number) => ({
  startAges: [0, 1, ...list(18, () => 0).map((_, i) => 5 * (i + 1))],
  populations: list(20, () => whole(draw, 2000, 9000)),
  deaths: list(20, () => 0).map((_, i) => whole(draw, i === 19 ? 200 : 0, 10 + i * i)),
});
const gradient = (draw: () => number) => {
  const values = list(7, () => 0.1 + 0.8 * draw());
  return {
    populations: list(7, () => whole(draw, 100, 900)),
    values,
    lower95: values.map((value) => value - 0.09 * draw()),
    upper95: values.map((value) => value + 0.09 * draw()),
  };
};

const methods: Method[] = [
  {
    name: 'poissonLimits',
    scales: false,
    run: (draw, confidence) => {
      const { count, limits } = poissonLimits({
        count: draw() < 0.5 ? 20 * draw() : whole(draw, 0, 3000),
        confidence,
      });
      return { value: count, limits };
    },
  },
  {
    name: 'crudeRate',
    scales: true,
    run: (draw, confidence, multiplier) =>
      crudeRate({ count: whole(draw, 0, 40), population: whole(draw, 1, 9000), confidence, multiplier }),
  },
  {
    name: 'proportion',
    scales: true,
    run: (draw, confidence, multiplier) => {
      const denominator = whole(draw, 1, 2000);
      return proportion({ numerator: whole(draw, 0, denominator), denominator, confidence, multiplier });
    },
  },
  {
    name: 'mean',
    scales: false,
    run: (draw, confidence) =>
      mean({ values: list(whole(draw, 2, 30), () => 100 * draw() - 50), confidence }),
  },
  {
    name: 'directlyStandardisedRate',
    scales: true,
    run: (draw, confidence, multiplier) =>
      directlyStandardisedRate({
        counts: list(4, () => whole(draw, 3, 60)),
        populations: list(4, () => whole(draw, 100, 9000)),
        standardPopulations: list(4, () => whole(draw, 1, 900)),
        confidence,
        multiplier,
      }),
  },
  {
    name: 'indirectlyStandardisedRatio',
    scales: true,
    run: (draw, confidence, referenceValue) =>
      indirectlyStandardisedRatio({ ...indirect(draw), confidence, referenceValue }),
  },
  {
    name: 'indirectlyStandardisedRate',
    scales: true,
    run: (draw, confidence, multiplier) =>
      indirectlyStandardisedRate({ ...indirect(draw), confidence, multiplier }),
  },
  {
    name: 'absoluteGap',
    scales: false,
    run: (draw, confidence) =>
      absoluteGap({ mostDeprived: side(draw), leastDeprived: side(draw), confidence }),
  },
  {
    name: 'relativeGap',
    scales: false,
    run: (draw, confidence) =>
      relativeGap({ mostDeprived: side(draw), leastDeprived: side(draw), confidence }),
  },
  {
    name: 'differenceOfProportions',
    scales: true,
    run: (draw, confidence, multiplier) => {
      const [denominator1, denominator2] = [whole(draw, 1, 300), whole(draw, 1, 300)];
      const numerator1 = whole(draw, 0, denominator1);
      const numerator2 = whole(draw, 0, denominator2);
      return differenceOfProportions({
        numerator1,
        denominator1,
        numerator2,
        denominator2,
        confidence,
        multiplier,
      });
    },
  },
  {
    name: 'lifeExpectancy',
    scales: false,
    run: (draw, confidence) => {
      const [first] = lifeExpectancy({ ...lifeTable(draw), ages: [0], confidence }).results;
      return { value: first?.value ?? null, limits: first?.limits ?? null };
    },
  },
  {
    name: 'healthyLifeExpectancy',
    scales: false,
    run: (draw, confidence) => {
      const [first] = healthyLifeExpectancy({
        ...lifeTable(draw),
        healthyProportions: list(20, draw),
        surveySizes: list(20, () => whole(draw, 20, 500)),
        includeMortalityVariance: draw() < 0.5,
        ages: [65],
        confidence,
      }).results;
      return { value: first?.healthyLifeExpectancy ?? null, limits: first?.limits ?? null };
    },
  },
  {
    name: 'slopeIndexOfInequality, analytic',
    scales: true,
    run: (draw, confidence, multiplier) => {
      const { sii, siiLimits } = slopeIndexOfInequality({
        ...gradient(draw),
        simulate: false,
        confidence,
        multiplier,
      });
      return { value: sii, limits: siiLimits };
    },
  },
  {
    name: 'slopeIndexOfInequality, transformed (SII)',
    scales: true,
    run: (draw, confidence, multiplier) => {
      const given = { ...gradient(draw), valueType: 'proportion', transform: true } as const;
      const { sii, siiLimits } = slopeIndexOfInequality({ ...given, confidence, multiplier });
      return { value: sii, limits: siiLimits };
    },
  },
  {
    name: 'slopeIndexOfInequality, transformed (RII)',
    scales: false,
    run: (draw, confidence) => {
      const given = { ...gradient(draw), valueType: 'rate', transform: true } as const;
      const { rii, riiLimits } = slopeIndexOfInequality({ ...given, confidence });
      return { value: rii, limits: riiLimits };
    },
  },
  {
    name: 'convertConfidenceLimits',
    scales: false,
    run: (draw, confidence) => {
      const { value, lower95: lower, upper95: upper } = side(draw);
      const levels = typeof confidence === 'number' ? [confidence] : confidence;
      const limits = levels.map((to) => {
        const given = { value, lower, upper, from: 0.95, to, scale: 'log' } as const;
        const converted = convertConfidenceLimits(given);
        return [String(to), [converted.lower, converted.upper]] as const;
      });
      return { value, limits: Object.fromEntries(limits) };
    },
  },
];

const seeds = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 40,
  maxLength: 90,
});
/** The same numbers again and again, so that two runs see the same input. */
function drawer(numbers: readonly number[]): () => number {
  let at = 0;
  return () => numbers[at++ % numbers.length] as number;
}
/** Room for rounding. */
const slack = (x: number): number => 1e-9 * Math.abs(x) + 1e-12;

for (const { name, run, scales } of methods) {
  test(`${name}: limits contain the value, at 95% and at 99.8%`, () => {
    fc.assert(
      fc.property(seeds, (numbers) => {
        const { value, limits } = run(drawer(numbers), [0.95, 0.998], 100);
        assert.ok(value !== null && limits !== null);
        for (const [lower, upper] of Object.values(limits)) {
          assert.ok(lower !== null && upper !== null);
          assert.ok(
            lower <= value + slack(value) && value <= upper + slack(value),
            `${lower} ${value} ${upper}`,
          );
        }
      }),
    );
  });

  test(`${name}: limits are at least as wide at 99.8% as at 95%`, () => {
    fc.assert(
      fc.property(seeds, (numbers) => {
        const { limits } = run(drawer(numbers), [0.95, 0.998], 1);
        const [lower, upper] = limits?.['0.95'] ?? [];
        const [low, high] = limits?.['0.998'] ?? [];
        assert.ok(typeof lower === 'number' && typeof upper === 'number');
        assert.ok(typeof low === 'number' && typeof high === 'number');
        assert.ok(low <= lower + slack(lower) && high >= upper - slack(upper));
      }),
    );
  });

  if (name !== 'convertConfidenceLimits') {
    test(`${name}: a percentage as level means the same as the fraction`, () => {
      fc.assert(
        fc.property(seeds, (numbers) => {
          assert.deepEqual(run(drawer(numbers), [95, 99.8], 1), run(drawer(numbers), [0.95, 0.998], 1));
        }),
        { numRuns: 20 },
      );
    });
  }

  if (scales) {
    test(`${name}: value and limits scale with the multiplier`, () => {
      fc.assert(
        fc.property(seeds, fc.integer({ min: 1, max: 100_000 }), (numbers, multiplier) => {
          const [one, many] = [run(drawer(numbers), 0.95, 1), run(drawer(numbers), 0.95, multiplier)];
          const flat = ({ value, limits }: WithLimits) => [value, ...(limits?.['0.95'] ?? [])] as number[];
          flat(one).forEach((part, i) => {
            const scaled = part * multiplier;
            assert.ok(Math.abs((flat(many)[i] as number) - scaled) <= slack(scaled));
          });
        }),
      );
    });
  }
}
