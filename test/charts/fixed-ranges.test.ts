import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { classScale } from '@commonweal/charts/kit/classes.js';
import { fixedRanges } from '@commonweal/widgets/choropleth-table/ranges.js';
import { enChoroplethTable } from '@commonweal/widgets/choropleth-table/words.en.js';

/** The ranges of fixed breaks in which `values` are shown with one decimal. */
function rangesOf(breaks: readonly number[], values: readonly number[]): string[] | null {
  const classOf = classScale(breaks);
  const classes = breaks.slice(1).flatMap((_, index) => {
    const inside = values.filter((value) => classOf(value) === index).sort((a, b) => a - b);
    const [lowest, highest] = [inside[0], inside.at(-1)];
    return lowest === undefined || highest === undefined
      ? []
      : [{ index, lowest: lowest.toFixed(1), highest: highest.toFixed(1) }];
  });
  const shown = values.map((value) => Number(value.toFixed(1)));
  return fixedRanges(breaks, classes, shown, (text) => text, enChoroplethTable);
}

test('fixed breaks are in the legend as the author wrote them, without a number in two classes', () => {
  assert.deepEqual(rangesOf([56, 58, 60, 70], [56.4, 58, 58.1, 64.2]), [
    '56 to 58',
    '58.1 to 60',
    '60.1 to 70',
  ]);
  assert.deepEqual(rangesOf([-2, -1.9, 0], [-1.95, -0.5]), ['−2.0 to −1.9', '−1.8 to 0.0']);
});

test('ranges of numbers that were rounded past a break are those of the data', () => {
  assert.equal(rangesOf([56, 58, 60], [57, 58.04]), null);
});

test('each number that a class between fixed breaks shows lies within its range', () => {
  const tenths = fc.integer({ min: -500, max: 500 }).map((n) => n / 10);
  const rising = fc
    .uniqueArray(tenths, { minLength: 2, maxLength: 10 })
    .map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(rising, fc.array(tenths, { minLength: 1, maxLength: 40 }), (breaks, values) => {
      const ranges = rangesOf(breaks, values);
      assert.ok(ranges !== null);
      const classOf = classScale(breaks);
      for (const value of values) {
        const index = classOf(value);
        if (index === null) continue;
        const [from = '', to = from] = (ranges[index] ?? '').replaceAll('−', '-').split(' to ');
        assert.ok(Number(from) <= value && value <= Number(to), `${value} in ${ranges.join('; ')}`);
      }
    }),
  );
});
