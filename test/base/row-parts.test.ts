import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { rowParts, rowsInView, scrollTopOf } from '../../packages/widgets/src/base/row-parts.js';

describe('the parts of a long table', () => {
  it('are all its rows once and in order, drawn or counted in a gap, with those in view and the pinned ones drawn', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(600),
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.integer({ min: -1, max: 520 }), { maxLength: 4 }),
        (rows, first, count, always) => {
          const parts = rowParts(rows, { first, count }, always);
          const drawn: number[] = [];
          let next = 0;
          for (const part of parts) {
            if ('at' in part) {
              expect(part.at).to.equal(next);
              drawn.push(part.at);
              next += 1;
            } else {
              expect(part.left).to.be.greaterThan(0);
              next += part.left;
            }
          }
          expect(next).to.equal(rows);
          for (
            let at = Math.min(first, Math.max(rows - count, 0));
            at < Math.min(first + count, rows);
            at += 1
          )
            expect(drawn).to.include(at);
          for (const at of always) if (at >= 0 && at < rows) expect(drawn).to.include(at);
        },
      ),
    );
  });

  it('are in view from the first row to the last as the box is scrolled from end to end', () => {
    const box = { clientHeight: 600, scrollHeight: 60_000 };
    expect(rowsInView(1000, { ...box, scrollTop: 0 })).to.deep.equal({ first: 0, count: 10 });
    expect(rowsInView(1000, { ...box, scrollTop: 59_400 })).to.deep.equal({ first: 990, count: 10 });
    expect(rowsInView(3, { clientHeight: 600, scrollHeight: 600, scrollTop: 0 })).to.deep.equal({
      first: 0,
      count: 3,
    });
    const scrollTop = scrollTopOf(400, 1000, { ...box, scrollTop: 0 });
    expect(rowsInView(1000, { ...box, scrollTop }).first).to.equal(400);
  });
});
