import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atTheEnds } from '@commonweal/charts/kit/extremes.js';
import { Memo, optionsKey } from '@commonweal/charts/kit/memo.js';
import { type KnownOrders, sortedOrder, type SortKeys, sortRows } from '@commonweal/charts/kit/sort.js';
import { en } from '@commonweal/charts';
import fc from 'fast-check';

const keys = fc.array(
  fc.option(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('a', 'A', 'á', 'b', '10', '9'))),
  { maxLength: 12 },
);

describe('an order found once for a column', () => {
  it('is in both directions what sorting it anew gives', () => {
    fc.assert(
      fc.property(keys, fc.boolean(), (mixed, isText) => {
        const own = mixed.map((key) => (typeof key === (isText ? 'string' : 'number') ? key : null));
        const columns: SortKeys[] = [
          { id: 'x', header: 'X', keys: own, direction: 'ascending', by: 'value' },
        ];
        const orders: KnownOrders = new Map();
        for (const direction of ['descending', 'ascending', 'descending'] as const) {
          const sorted = sortRows({ column: 'x', direction }, columns, en, null, orders);
          assert.ok(!('code' in sorted));
          assert.deepEqual(sorted.order, sortedOrder(own, direction, en.lang));
        }
      }),
    );
  });
});

describe('the values at the ends', () => {
  it('are all that are the lowest or the highest', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -4, max: 4 }))), (values) => {
        const numbers = values.filter((value) => value !== null);
        const ends = [Math.min(...numbers), Math.max(...numbers)];
        assert.deepEqual(
          atTheEnds(values, (value) => value),
          numbers.filter((value) => ends.includes(value)),
        );
      }),
    );
  });
});

describe('what is kept of some inputs', () => {
  it('is made again only when one of them is another', () => {
    const memo = new Memo();
    const one = {};
    const made = memo.of([one, 'a'], () => ({ n: 1 }));
    assert.equal(
      memo.of([one, 'a'], () => ({ n: 2 })),
      made,
    );
    assert.deepEqual(
      memo.of([one, 'b'], () => ({ n: 3 })),
      { n: 3 },
    );
    assert.deepEqual(
      memo.of([{}, 'b'], () => ({ n: 4 })),
      { n: 4 },
    );
  });

  it('tells options apart that differ in a filter or in a number that is none', () => {
    const of = (sex: string, breaks: number[]): string =>
      optionsKey({ where: new Map([['sex', sex]]), breaks });
    assert.equal(of('Men', [1]), of('Men', [1]));
    assert.notEqual(of('Men', [1]), of('Women', [1]));
    assert.notEqual(of('Men', [NaN]), of('Men', [Infinity]));
  });
});
