import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '@commonweal/charts';
import { classesAsShown } from '@commonweal/charts/kit/classes.js';
import { roundBreaks, roundScale } from '@commonweal/charts/kit/round-breaks.js';
import { digitsOf } from '@commonweal/data';
import { roundRanges } from '@commonweal/widgets/choropleth-table/ranges.js';
import { enChoroplethTable } from '@commonweal/widgets/choropleth-table/words.en.js';
import fc from 'fast-check';

const RUNS = { numRuns: 1500, seed: 20_200_716 };

/** Numbers as tables have them: of one or two decimals, counts with ties, and of every size. */
const lists = fc.oneof(
  fc.array(
    fc.integer({ min: -900, max: 900 }).map((n) => n / 10),
    { maxLength: 60 },
  ),
  fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
  fc.array(
    fc.integer({ min: 0, max: 5000 }).map((n) => n / 100),
    { maxLength: 60 },
  ),
  fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 }).map((ns) => ns.map((n) => n * 1e60)),
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 30 }),
);
const decimalsOf = (values: readonly number[]): number =>
  Math.max(0, ...values.map((value) => digitsOf(value).fraction.length));

test('round breaks are evenly spaced multiples of 1, 2 or 5, and no finer than the values', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 3, max: 9 }), (values, classes) => {
      const breaks = roundBreaks(values, classes);
      if (breaks === null) return;
      assert.equal(breaks.length, classes - 1);
      const [first = 0, second = 0] = breaks;
      const step = second - first;
      assert.match(step.toExponential(6), /^[125]\.000000e/);
      breaks.forEach((at, i) => {
        assert.ok(Math.abs(at - first - i * step) <= 1e-9 * Math.abs(step) * classes + 1e-11 * Math.abs(at));
        assert.ok(Math.abs(at / step - Math.round(at / step)) < 1e-6, `${at} is no multiple of ${step}`);
        assert.ok(!Object.is(at, -0));
      });
      assert.ok(decimalsOf(breaks) <= decimalsOf(values));
    }),
    RUNS,
  );
});

test('no round class is empty or contains most of the values', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 3, max: 9 }), (values, classes) => {
      const shown = values.map((value) => ({ value, shown: value }));
      const found = classesAsShown(shown, { classify: 'round', classes, breaks: [] });
      assert.ok(found.method !== 'round' || found.round.length > 0);
      if (found.method !== 'round') return;
      assert.ok(found.sizes.every((size) => size > 0 && 2 * size <= values.length));
      values.forEach((value, i) => {
        values.forEach((other, j) => {
          if (value < other) assert.ok((found.classOf[i] ?? 0) <= (found.classOf[j] ?? 0));
          if (value === other) assert.equal(found.classOf[i], found.classOf[j]);
        });
      });
    }),
    { ...RUNS, numRuns: 300 },
  );
});

test('each shown number fits the label of its own round class and no other', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 3, max: 9 }), (values, classes) => {
      const breaks = roundBreaks(values, classes);
      if (breaks === null) return;
      const ranges = roundRanges(breaks, values, (text) => text, enChoroplethTable);
      assert.equal(ranges.length, classes);
      const classOf = roundScale(breaks);
      const number = (text = ''): number => Number(text.replaceAll(',', '').replaceAll('−', '-'));
      for (const value of values) {
        const holding = ranges.flatMap((range, index) => {
          const [, low, open, high] =
            /^(?:([−\d.,]+))?(?: to| and over)? ?(under )?([−\d.,]+)?$/.exec(range) ?? [];
          const isAbove = low === undefined || value >= number(low);
          if (range.endsWith('and over')) return isAbove ? [index] : [];
          const end = number(high ?? low);
          return isAbove && (open === undefined ? value <= end : value < end) ? [index] : [];
        });
        assert.deepEqual(holding, [classOf(value)], `${value} in ${ranges.join('; ')}`);
      }
    }),
    RUNS,
  );
});

const cases: readonly (readonly [
  what: string,
  values: readonly number[],
  ranges: readonly string[] | null,
])[] = [
  ['whole numbers', [3, 8, 12, 17, 22, 28, 31, 45], ['under 10', '10 to 19', '20 to 29', '30 and over']],
  ['steps of one', [1, 2, 2, 3, 3, 3, 4, 5], ['under 2', '2', '3', '4 and over']],
  [
    'one decimal',
    [56.4, 57.4, 58, 59.9, 60, 61.2, 62, 68.1],
    ['under 58', '58 to 59.9', '60 to 61.9', '62 and over'],
  ],
  [
    'below zero',
    [-5.1, -3.2, -2, -1.5, -0.4, 0, 1.2, 3.1],
    ['under −2', '−2 to −0.1', '0 to 1.9', '2 and over'],
  ],
  [
    'the largest numbers, which have no last one below a break',
    [1e60, 3e60, 5e60, 7e60],
    [2, 4, 6].flatMap((at, i) => {
      const text = en.number(at * 1e60, 0);
      const next = en.number((at + 2) * 1e60, 0);
      if (i === 2) return [`${text} and over`];
      return i === 0 ? [`under ${text}`, `${text} to under ${next}`] : [`${text} to under ${next}`];
    }),
  ],
  ['one value far from the others', [1, 2, 3, 4, 5, 1000], null],
  ['ties that hold most of the values', [1, 1, 1, 1, 1, 1, 2, 3, 4, 5], null],
  ['numbers whose span is none', [-1.7e308, 0, 1, 2, 1.7e308], null],
];
for (const [what, values, wanted] of cases)
  test(`round breaks of ${what} ${wanted === null ? 'do not exist' : 'are worded'}`, () => {
    const breaks = roundBreaks(values, 4);
    const said = breaks === null ? null : roundRanges(breaks, values, (text) => text, enChoroplethTable);
    assert.deepEqual(said, wanted);
  });

test('a class between round breaks goes by the shown values, and notes where that matters', () => {
  const options = { classify: 'round', classes: 3, breaks: [] } as const;
  const values = [9.1, 9.96, 10.2, 12, 20.4, 25].map((value) => ({ value, shown: Math.round(value) }));
  const { classOf, round, on } = classesAsShown(values, options);
  assert.deepEqual(round, [10, 20]);
  assert.deepEqual(classOf, [0, 1, 1, 1, 2, 2]);
  assert.equal(on, 'shown');
});
