import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from './seeded.js';
import { CLASS_METHODS, classBreaks, classify, percentile, rankValues } from '@commonweal/data/statistics';

const value = fc
  .oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
  .map((x) => x + 0);
const values = fc.array(value, { minLength: 1, maxLength: 40 });
const withGaps = fc.array(fc.option(value), { maxLength: 40 });

test('rankValues, every tie rule: a better value never has a worse rank, ranks count only what is there', () => {
  fc.assert(
    fc.property(withGaps, fc.constantFrom('min', 'max', 'dense', 'average', 'ordinal'), (given, ties) => {
      const { ranks, n, tied } = rankValues({ values: given, ties });
      assert.equal(n, given.filter((x) => x !== null).length);
      given.forEach((a, i) => {
        assert.equal(ranks[i] === null, a === null);
        given.forEach((b, j) => {
          if (a === null || b === null || i === j) return;
          if (a > b) assert.ok((ranks[i] as number) < (ranks[j] as number));
          if (a === b) {
            assert.ok(tied[i] && tied[j]);
            if (ties !== 'ordinal') assert.equal(ranks[i], ranks[j]);
          }
        });
      });
      const sum = ranks.reduce<number>((total, rank) => total + (rank ?? 0), 0);
      if (ties === 'average' || ties === 'ordinal') assert.equal(sum, (n * (n + 1)) / 2);
    }),
  );
});

test('rankValues: the order turned round is the values turned round', () => {
  fc.assert(
    fc.property(values, (given) => {
      const turned = rankValues({ values: given.map((x) => -x), order: 'asc' });
      assert.deepEqual(rankValues({ values: given, order: 'desc' }), turned);
    }),
  );
});

test('percentile: from minimum to maximum, never falling, the median of an odd number is a value', () => {
  fc.assert(
    fc.property(values, (given) => {
      const probabilities = Array.from({ length: 21 }, (_, i) => i / 20);
      const got = percentile({ values: given, probabilities }).values as number[];
      assert.equal(got[0], Math.min(...given));
      assert.equal(got[20], Math.max(...given));
      got.forEach((q, i) => {
        assert.ok(i === 0 || q >= (got[i - 1] as number) - 1e-9 * Math.abs(q));
      });
      if (given.length % 2 === 1) assert.ok(given.includes(got[10] as number));
    }),
  );
});

test('classBreaks, every method with classify: breaks rise, every value has a class, classes keep the order', () => {
  fc.assert(
    fc.property(
      values,
      fc.constantFrom(...CLASS_METHODS),
      fc.constantFrom('left', 'right'),
      fc.nat(8),
      (given, method, closed, extra) => {
        const classes = method === 'jenks' ? Math.min(given.length, 1 + extra) : 1 + extra;
        const breaks =
          method === 'fixed' ? [-1e6, 0, 1e6] : classBreaks({ values: given, method, classes }).breaks;
        assert.ok(breaks.every((b, i) => i === 0 || b >= (breaks[i - 1] as number)));
        if (method !== 'fixed') {
          assert.deepEqual([breaks[0], breaks.at(-1)], [Math.min(...given), Math.max(...given)]);
        }
        const { classIndex } = classify({ values: given, breaks, closed });
        given.forEach((a, i) => {
          const own = classIndex[i] as number;
          assert.ok(Number.isInteger(own) && own >= 0 && own <= breaks.length - 2);
          given.forEach((b, j) => {
            assert.ok(a >= b || own <= (classIndex[j] as number));
          });
        });
      },
    ),
  );
});

test('classBreaks jenks: no other split has a smaller sum of squares (every split tried)', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 9 }), (given) => {
      const sorted = [...given].sort((a, b) => a - b);
      const { groups, breaks } = classBreaks({ values: given, method: 'jenks', classes: 3 });
      assert.ok(groups !== undefined);
      assert.deepEqual(groups.flat(), sorted);
      assert.deepEqual(
        breaks.slice(1),
        groups.map((group) => group.at(-1)),
      );
      let best = Infinity;
      for (let i = 0; i <= sorted.length; i++) {
        for (let j = i; j <= sorted.length; j++) {
          const split = [sorted.slice(0, i), sorted.slice(i, j), sorted.slice(j)];
          best = Math.min(
            best,
            split.reduce((sum, part) => sum + squares(part), 0),
          );
        }
      }
      assert.ok(Math.abs(groups.reduce((sum, group) => sum + squares(group), 0) - best) < 1e-9);
    }),
  );
});

test('classBreaks jenks: classify gives back the groups', () => {
  fc.assert(
    fc.property(values, (given) => {
      const { groups, breaks } = classBreaks({
        values: given,
        method: 'jenks',
        classes: Math.min(4, given.length),
      });
      groups?.forEach((group, i) => {
        assert.deepEqual(new Set(classify({ values: group, breaks }).classIndex), new Set([i]));
      });
    }),
  );
});

test('classBreaks, rankValues, classify: the caller’s lists are left as they are', () => {
  const given = Object.freeze([3, 1, 2]);
  for (const method of CLASS_METHODS)
    classBreaks({ values: given, method, classes: 2, breaks: Object.freeze([0, 5]) });
  rankValues({ values: given });
  classify({ values: given, breaks: Object.freeze([1, 3]) });
  assert.deepEqual(given, [3, 1, 2]);
});

function squares(part: readonly number[]): number {
  const middle = part.reduce((sum, x) => sum + x, 0) / part.length;
  return part.reduce((sum, x) => sum + (x - middle) ** 2, 0);
}

test('classBreaks, breaks between numbers of any size: those of the same numbers in another unit, and never an error', () => {
  const eighths = fc.array(
    fc.integer({ min: -8e6, max: 8e6 }).map((n) => n / 8),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(
      eighths,
      fc.constantFrom('quantile', 'equalInterval', 'jenks'),
      fc.integer({ min: 3, max: 9 }),
      (given, method, classes) => {
        const k = method === 'jenks' ? Math.min(classes, given.length) : classes;
        const plain = classBreaks({ values: given, method, classes: k });
        for (const power of [240, 500, 990]) {
          const large = classBreaks({ values: given.map((x) => x * 2 ** power), method, classes: k });
          assert.deepEqual(
            large.breaks.map((at) => at / 2 ** power),
            plain.breaks,
          );
        }
      },
    ),
  );
  const large = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
    minLength: 9,
    maxLength: 30,
  });
  fc.assert(
    fc.property(large, fc.constantFrom('quantile', 'equalInterval', 'jenks'), (given, method) => {
      const { breaks } = classBreaks({ values: given, method, classes: 5 });
      assert.ok(breaks.every((at, i) => Number.isFinite(at) && (i === 0 || at >= (breaks[i - 1] as number))));
      assert.deepEqual([breaks[0], breaks.at(-1)], [Math.min(...given) + 0, Math.max(...given) + 0]);
      const { classIndex } = classify({ values: given, breaks });
      assert.ok(classIndex.every((index) => index !== null));
    }),
  );
});
