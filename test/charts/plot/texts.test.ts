import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Gutters, PlotText } from '@commonweal/charts';
import { nearestPosition } from '@commonweal/charts/plot/readout.js';
import { frameWidths, LINE, widthOf } from '@commonweal/charts/plot/room.js';
import { placedTexts } from '@commonweal/charts/plot/texts.js';

const GUTTERS: Gutters = { start: 1.625, end: [3, 10, 14] };
const HEIGHT = 17;

const wanted = fc.array(
  fc.record({
    x: fc.integer({ min: 3, max: 97 }),
    y: fc.integer({ min: 0, max: 100 }),
    lines: fc.constantFrom(['56.9'], ['too few', 'cases'], ['definition changed']),
    anchor: fc.constantFrom('start', 'middle', 'end'),
    look: fc.constantFrom('highlighted' as const, null),
    side: fc.constantFrom('above', 'below'),
  }),
  { maxLength: 8 },
);

describe('words inside a frame', () => {
  it('never touch at any step', () => {
    fc.assert(
      fc.property(wanted, (all) => {
        const texts = placedTexts(all, HEIGHT, GUTTERS);
        for (const step of [1, 2, 3, 4] as const) {
          const width = frameWidths(GUTTERS)[step];
          const boxes = texts
            .filter(({ priority }) => priority <= step)
            .map(({ x, y, lines, anchor, look, side }: PlotText) => {
              const own = Math.max(...lines.map((line) => widthOf(line, { isBold: look !== null })));
              const shift = { start: 0, middle: own / 2, end: own }[anchor];
              const left = (x / 100) * width - shift;
              const edge = (y / 100) * HEIGHT + (side === 'above' ? -0.4 - lines.length * LINE : 0.4);
              return { left, right: left + own, top: edge, bottom: edge + lines.length * LINE };
            });
          boxes.forEach((a, i) => {
            for (const b of boxes.slice(i + 1))
              assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top);
          });
        }
      }),
    );
  });

  it('are shown at every width where there is room, the most important first', () => {
    const text = (x: number, line: string): Omit<PlotText, 'priority'> => ({
      x,
      y: 50,
      lines: [line],
      anchor: 'start',
      look: null,
      side: 'above',
    });
    const texts = placedTexts([text(3, '56.9'), text(15, '57.2'), text(15, 'lost')], HEIGHT, GUTTERS);
    assert.deepEqual(
      texts.map(({ lines, priority }) => [lines[0], priority]),
      [
        ['56.9', 1],
        ['57.2', 2],
      ],
    );
  });
});

describe('the position nearest to the pointer', () => {
  it('is the one less far away, on an irregular axis too', () => {
    const nearest = nearestPosition([{ x: 3 }, { x: 26.5 }, { x: 97 }]);
    assert.deepEqual([0, 14, 15, 60, 62, 100].map(nearest), [0, 0, 1, 1, 2, 2]);
    assert.equal(nearestPosition([{ x: 50 }])(0), 0);
  });
});
