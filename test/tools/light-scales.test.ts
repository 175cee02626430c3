import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { scaleBand, scaleLinear, scaleThreshold } from 'd3-scale';
import fc from 'fast-check';
import { rollup } from 'rollup';
import { en } from '@commonweal/charts';
import * as classes from '@commonweal/charts/kit/classes.js';
import { quantileClasses } from '@commonweal/charts/kit/quantile-classes.js';
import * as scales from '@commonweal/charts/kit/scale.js';
import { classBreaks, classify } from '@commonweal/data/statistics';
import { fromSource } from '../../tools/rollup/source.js';

const RUNS = { numRuns: 400, seed: 20_200_715 };
const kit = fileURLToPath(new URL('../../packages/charts/src/kit/', import.meta.url));

interface Light {
  readonly scaleLinear: typeof scaleLinear;
  readonly scaleBand: typeof scaleBand;
  readonly scaleThreshold: typeof scaleThreshold;
  readonly trackScale: typeof scales.trackScale;
  readonly bandMiddles: typeof scales.bandMiddles;
  readonly classScale: typeof classes.classScale;
  readonly classesAsShown: typeof classes.classesAsShown;
}

/** The kit as our own bundles have it, and the modules that are in it. */
async function lightKit(): Promise<{ kit: Light; modules: string[] }> {
  const entry = [
    `export { scaleBand, scaleLinear, scaleThreshold } from 'd3-scale';`,
    `export { bandMiddles, trackScale } from '${kit}scale.ts';`,
    `export { classesAsShown, classScale } from '${kit}classes.ts';`,
  ].join('\n');
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${kit}entry.js` : null),
        load: (id) => (id === `${kit}entry.js` ? entry : null),
      },
      ...fromSource(),
    ],
  });
  const [chunk] = (await bundle.generate({ format: 'es' })).output;
  await bundle.close();
  const url = `data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`;
  return { kit: (await import(url)) as Light, modules: Object.keys(chunk.modules) };
}
const light = await lightKit();

/** Everyday numbers, ties, negative ones, zeros, and the ends of the range of numbers. */
const anyNumber = fc.oneof(
  fc.integer({ min: -3000, max: 12_000 }).map((n) => n / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1, -1, 1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324),
);
const numbers = fc.array(anyNumber, { minLength: 1, maxLength: 15 });

test('our bundles hold d3-scale without the modules for colours, dates and number formats', () => {
  const found = light.modules.filter((id) => /node_modules\/d3-(color|format|time|time-format)\//.test(id));
  assert.deepEqual(found, []);
  assert.ok(light.modules.some((id) => id.endsWith('/d3-scale/src/linear.js')));
  assert.ok(!light.modules.some((id) => id.endsWith('/d3-interpolate/src/value.js')));
});

test('a track has the same ends, ticks and positions in our bundles as with the whole of d3', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.constantFrom(0, null, 5),
      fc.constantFrom('', '%', '£'),
      (values, origin, unit) => {
        const [ours, whole] = [light.kit, scales].map((each) => each.trackScale(values, origin, en, unit));
        assert.ok(ours !== undefined && whole !== undefined);
        assert.deepEqual([ours.from, ours.to, ours.ticks], [whole.from, whole.to, whole.ticks]);
        for (const value of values) {
          assert.equal(ours.position(value), whole.position(value));
          assert.ok(whole.position(value) >= 0 && whole.position(value) <= 100, String(value));
        }
      },
    ),
    RUNS,
  );
});

test('linear, band and threshold scales are the same in our bundles as in d3', () => {
  fc.assert(
    fc.property(numbers, anyNumber, anyNumber, fc.integer({ min: 1, max: 9 }), (values, from, to, count) => {
      const [ours, whole] = [light.kit.scaleLinear, scaleLinear].map((scale) =>
        scale().domain([from, to]).nice(count).range([to, from]),
      );
      assert.deepEqual(ours?.domain(), whole?.domain());
      for (const value of values) assert.deepEqual(ours?.(value), whole?.(value));
      const inverted = [ours, whole].map((scale) => values.map((value) => scale?.invert(value)));
      assert.deepEqual(inverted[0], inverted[1]);
      const bands = [light.kit.scaleBand, scaleBand].map((scale) => {
        const band = scale<number>().domain(values).range([0, 100]).padding(0.1);
        return [band.bandwidth(), ...values.map((value) => band(value))];
      });
      assert.deepEqual(bands[0], bands[1]);
      const domain = [...values].sort((a, b) => a - b);
      const range = [...domain, 0].map((_, i) => i);
      const parts = [light.kit.scaleThreshold, scaleThreshold].map((scale) => {
        const threshold = scale().domain(domain).range(range);
        return [from, to, ...values].map((value) => threshold(value));
      });
      assert.deepEqual(parts[0], parts[1]);
    }),
    RUNS,
  );
});

test('values are in the same classes in our bundles, with the whole of d3, and by the statistics', () => {
  const increasing = numbers.map((values) => [...new Set(values)].sort((a, b) => a - b));
  fc.assert(
    fc.property(increasing, numbers, (breaks, others) => {
      const values = [...breaks, ...others];
      const wanted = breaks.length < 2 ? values.map(() => null) : classify({ values, breaks }).classIndex;
      if (breaks.length > 1) assert.deepEqual(values.map(classes.classScale(breaks)), wanted);
      assert.deepEqual(values.map(light.kit.classScale(breaks)), values.map(classes.classScale(breaks)));
    }),
    RUNS,
  );
  const method = fc.constantFrom('quantile' as const, 'equalInterval' as const, 'jenks' as const);
  const few = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(few, method, fc.integer({ min: 3, max: 9 }), (given, classify, count) => {
      const values = given.map((n) => ({ value: n / 7, shown: Math.round(n / 7) }));
      const options = { classify, classes: count, breaks: [] };
      assert.deepEqual(light.kit.classesAsShown(values, options), classes.classesAsShown(values, options));
    }),
    RUNS,
  );
});

test('quantile classes, cut by scaleQuantile, are those of the statistics', () => {
  // Twelve digits at most: between two neighbouring doubles there is no break, and the statistics merge them.
  const twelveDigits = anyNumber
    .map((n) => (Math.abs(n) < 1e-300 ? 0 : Number(n.toPrecision(12))))
    .filter(Number.isFinite);
  const tied = fc.integer({ min: 0, max: 9 }).map((n) => n / 10);
  const lists = fc.oneof(
    fc.array(twelveDigits, { minLength: 2, maxLength: 40 }),
    fc.array(tied, { minLength: 2, maxLength: 60 }),
  );
  const several = lists.filter((values) => new Set(values).size > 1);
  fc.assert(
    fc.property(several, fc.integer({ min: 1, max: 12 }), (values, count) => {
      const { breaks } = classBreaks({ values, method: 'quantile', classes: count });
      assert.deepEqual(quantileClasses(values, count), {
        classOf: classify({ values, breaks }).classIndex,
        count: breaks.length - 1,
      });
    }),
    { ...RUNS, numRuns: 4000 },
  );
});

test('quantile classes keep a value on a break below it, merge equal breaks and hold the largest numbers', () => {
  const cases: readonly [values: readonly number[], count: number, expected: readonly number[]][] = [
    [[63.9, 63.95, 63.975, 64, 64.1], 2, [0, 0, 0, 1, 1]],
    [[34.8, 34.8, 43.3, 47.9, 54.1, 74.3, 87.6, 92.4], 7, [0, 0, 0, 1, 2, 3, 4, 5]],
    [[-1.7e308, -1.7e308, 1.7e308, 1.7e308, 1.6e308], 3, [0, 0, 2, 2, 1]],
    [[9, 1, 5], 3, [2, 0, 1]],
  ];
  for (const [values, count, expected] of cases)
    assert.deepEqual(quantileClasses(values, count).classOf, expected, values.join(', '));
});

test('what our bundles leave out is refused by name, and never done wrongly', () => {
  const colours = light.kit.scaleLinear<string>().domain([0, 1]).range(['red', 'blue']);
  assert.throws(() => colours(0.5), /scales of numbers alone/);
  assert.throws(() => light.kit.scaleLinear().tickFormat(5), /no d3-format/);
});

test('circles are in the middle of bands of one width', () => {
  assert.deepEqual(scales.bandMiddles(2), [25, 75]);
  assert.deepEqual(light.kit.bandMiddles(4), [12.5, 37.5, 62.5, 87.5]);
});
