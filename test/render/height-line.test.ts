import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { heightLine } from '@commonweal/render/snippets.js';

/** What a browser makes of a line in a page as wide as this, in em. */
function at(line: string, width: number): number {
  const code = line
    .replaceAll(/([\d.]+)em/g, '$1')
    .replaceAll(/([\d.]+)vw/g, (_all, number: string) => String((Number(number) / 100) * width))
    .replaceAll(/\b(max|min)\(/g, 'Math.$1(');
  assert.match(code, /^[\d\s.,()*+\-Mathmxin]+$/);
  return Number(runInNewContext(code));
}

describe('the line of CSS that keeps the height of a widget', () => {
  const height = fc.record({
    width: fc.integer({ min: 18, max: 100 }),
    height: fc.double({ min: 1, max: 400, noNaN: true }),
  });

  it('is nowhere lower than what was measured', () => {
    fc.assert(
      fc.property(fc.array(height, { maxLength: 12 }), (narrow) => {
        const measured = [...narrow, { width: 60, height: 20 }];
        const line = heightLine(measured);
        for (const { width, height: own } of measured)
          assert.ok(at(line, width) >= own, `${line} at ${width}`);
      }),
    );
  });

  it('is one number where all pages have the same height', () => {
    assert.equal(heightLine([20, 48, 80].map((width) => ({ width, height: 30 }))), '31em');
  });

  it('slopes where narrow pages are longer', () => {
    const line = heightLine([
      { width: 20, height: 60 },
      { width: 30, height: 50 },
      { width: 60, height: 40 },
    ]);
    assert.match(line, /^max\(41em, \d+em - \d+vw\)$/);
  });

  it('asks for a wide page', () => {
    assert.throws(() => heightLine([{ width: 20, height: 60 }]), /50em or more/);
  });
});
