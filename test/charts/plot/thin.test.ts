import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { thinned } from '@commonweal/charts/plot/thin.js';

const COLUMNS = 10;
const positionsOf = (length: number): number[] =>
  Array.from({ length }, (_, i) => 3 + (94 * i) / Math.max(length - 1, 1));
const of = (values: readonly (number | null)[], breaks: readonly number[] = []): readonly number[] =>
  thinned(
    positionsOf(values.length),
    {
      length: values.length,
      value: (i) => values[i] ?? null,
      isAfterBreak: (i) => breaks.includes(i),
    },
    COLUMNS,
  );

describe('a series of more periods than a box has pixels', () => {
  it('keeps the first, lowest, highest and last of each column, gaps and breaks, and no more', () => {
    const value = fc.option(fc.integer({ min: -50, max: 50 }), { freq: 12 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 41, maxLength: 300 }), (values) => {
        const breaks = [17, 30];
        const kept = of(values, breaks);
        assert.deepEqual(
          [...kept],
          [...new Set(kept)].sort((a, b) => a - b),
          'in order, each once',
        );
        assert.ok(kept.length <= COLUMNS * 5 + breaks.length);
        const positions = positionsOf(values.length);
        for (let column = 0; column < COLUMNS; column += 1) {
          const own = values
            .map((_, i) => i)
            .filter((i) => Math.floor((positions[i]! / 100) * COLUMNS) === column);
          const figures = (indices: readonly number[]): number[] => indices.flatMap((i) => values[i] ?? []);
          const [all, some] = [figures(own), figures(own.filter((i) => kept.includes(i)))];
          assert.equal(Math.min(...some), Math.min(...all));
          assert.equal(Math.max(...some), Math.max(...all));
          assert.equal(some[0], all[0]);
          assert.equal(some.at(-1), all.at(-1));
          if (own.some((i) => values[i] === null))
            assert.ok(own.some((i) => values[i] === null && kept.includes(i)));
        }
        for (const each of breaks) assert.ok(kept.includes(each));
      }),
    );
  });

  it('is left as it is up to four periods a column', () => {
    const values = Array.from({ length: 40 }, (_, i) => i);
    assert.deepEqual([...of(values)], values);
  });

  it('is drawn with a few thousand points of a hundred thousand', () => {
    const length = 100_000;
    const kept = thinned(positionsOf(length), {
      length,
      value: (i) => Math.sin(i * i),
      isAfterBreak: () => false,
    });
    assert.ok(kept.length <= 1280 * 4, String(kept.length));
    assert.equal(kept[0], 0);
    assert.equal(kept.at(-1), length - 1);
  });

  it('keeps the points whose limits reach furthest, where limits are drawn', () => {
    const values = Array.from({ length: 200 }, () => 5);
    const limits = (i: number) =>
      i % 20 === 7 ? { lower: 0, upper: 6 } : i % 20 === 13 ? { lower: 4, upper: 9 } : null;
    const keptBy = (drawn: boolean): readonly number[] =>
      thinned(
        positionsOf(200),
        {
          length: 200,
          value: (i) => values[i] ?? null,
          isAfterBreak: () => false,
          ...(drawn ? { limits } : {}),
        },
        COLUMNS,
      );
    const furthest = values.flatMap((_, i) => (limits(i) === null ? [] : [i]));
    const kept = keptBy(true);
    assert.deepEqual(
      furthest.filter((i) => !kept.includes(i)),
      [],
    );
    assert.ok(!furthest.every((i) => keptBy(false).includes(i)));
  });
});
