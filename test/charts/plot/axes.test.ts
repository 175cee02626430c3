import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { en, type Gutters } from '@commonweal/charts';
import { startGutter, timePositions, xTicks, yScale } from '@commonweal/charts/plot/axes.js';
import { frameWidths, widthOf } from '@commonweal/charts/plot/room.js';

const GUTTERS: Gutters = { start: 1.625, end: [3, 10, 14] };
const shownAt = (count: number, gutters = GUTTERS): number[] => {
  const labels = Array.from({ length: count }, (_, i) => `${2011 + i}–${13 + i}`);
  const ticks = xTicks(labels, timePositions(labels.map((_, i) => i)), gutters);
  return [1, 2, 3, 4].map((step) => ticks.filter(({ priority }) => priority <= step).length);
};

describe('periods along x', () => {
  it('are in proportion to time, from 3% to 97%', () => {
    assert.deepEqual(timePositions([2011, 2012, 2015]), [3, 26.5, 97]);
    assert.deepEqual(timePositions([2011]), [50]);
    assert.deepEqual(timePositions([]), []);
  });

  it('have as many labels at each step as have room where a reader spaces out a font with wide digits', () => {
    assert.deepEqual(shownAt(8), [2, 4, 4, 8]);
    assert.deepEqual(shownAt(1), [1, 1, 1, 1]);
    assert.deepEqual(shownAt(2), [2, 2, 2, 2]);
  });

  it('are looked at a few times each, also when there are very many of them', () => {
    const periods = 100_000;
    let looks = 0;
    const labels = new Proxy(Array<string>(periods).fill('2011–13'), {
      get(target, key) {
        looks += 1;
        if (looks > 5 * periods) throw new Error('labels are looked at too often');
        return Reflect.get(target, key) as unknown;
      },
    });
    const positions = timePositions(labels.map((_, i) => i));
    assert.equal(xTicks(labels, positions, GUTTERS).at(-1)?.at, 97);
  });

  it('have labels that never touch, at any step, however irregular the periods', () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 });
    const label = fc.constantFrom('2011', '2011–13', 'Apr ’16', '2011/12 Q4');
    fc.assert(
      fc.property(times, label, (unsorted, text) => {
        const positions = timePositions([...unsorted].sort((a, b) => a - b));
        const ticks = xTicks(
          positions.map(() => text),
          positions,
          GUTTERS,
        );
        assert.equal(ticks.at(-1)?.at, positions.at(-1), 'the latest is shown');
        for (const step of [1, 2, 3, 4] as const) {
          const shown = ticks.filter(({ priority }) => priority <= step);
          shown.slice(1).forEach(({ at }, i) => {
            const apart = ((at - shown[i]!.at) / 100) * frameWidths(GUTTERS)[step];
            assert.ok(apart > widthOf(text, { isNumeric: true }), `${text} at step ${step}: ${apart}`);
          });
        }
      }),
    );
  });
});

describe('a scale of y', () => {
  it('covers all values and has four to six round ticks, the lowest or zero as its base', () => {
    const value = fc.integer({ min: -5000, max: 50_000 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 2, maxLength: 10 }), fc.boolean(), (values, isZero) => {
        const scale = yScale(values, isZero ? 0 : null, en);
        assert.ok(scale.ticks.length >= 4 && scale.ticks.length <= 6, String(scale.ticks.length));
        assert.equal(scale.ticks.filter(({ isBase }) => isBase).length, 1);
        for (const each of values) {
          const at = scale.position(each);
          assert.ok(at >= 0 && at <= 100);
          const back = scale.to - (at / 100) * (scale.to - scale.from);
          assert.ok(Math.abs(back - each) <= (scale.to - scale.from) / 1e5, `${each} reads as ${back}`);
        }
        if (isZero) assert.equal(scale.leavesZeroOut, false);
      }),
    );
  });

  it('says whether it leaves zero out', () => {
    assert.equal(yScale([51, 66], null, en).leavesZeroOut, true);
    assert.equal(yScale([0, 66], null, en).leavesZeroOut, false);
    assert.equal(yScale([-66, -51], null, en).leavesZeroOut, true);
  });

  it('has a gutter for its longest label', () => {
    assert.equal(startGutter(yScale([50, 66], null, en)), 1.625);
    assert.ok(startGutter(yScale([0, 1_000_000], 0, en)) > 5);
  });
});
