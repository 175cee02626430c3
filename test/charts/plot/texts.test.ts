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

  it('are never on a line if they are values, and are below their point where only that is free', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) });
    fc.assert(
      fc.property(wanted, fc.array(point, { minLength: 2, maxLength: 6 }), (all, run) => {
        const values = all.map((each) => ({ ...each, look: 'highlighted' as const, below: each.y }));
        const line = { kind: 'line', look: 'benchmark', runs: [run], provisional: [] } as const;
        for (const { x, y, lines, anchor, side, priority } of placedTexts(values, HEIGHT, GUTTERS, [line])) {
          const width = frameWidths(GUTTERS)[priority];
          const own = Math.max(...lines.map((text) => widthOf(text, { isBold: true })));
          const left = (x / 100) * width - { start: 0, middle: own / 2, end: own }[anchor];
          const top = (y / 100) * HEIGHT + (side === 'above' ? -0.4 - lines.length * LINE : 0.4);
          // Places along each part of the line, closer than the height of a digit.
          for (const [at, to] of run.slice(1).entries()) {
            const from = run[at]!;
            for (let share = 0; share <= 1; share += 0.01) {
              const across = ((from.x + (to.x - from.x) * share) / 100) * width - left;
              const down = ((from.y + (to.y - from.y) * share) / 100) * HEIGHT - top;
              const isOn = across > 0 && across < own && down > 0.3 && down < lines.length * LINE - 0.3;
              assert.ok(!isOn, `${lines.join(' ')} at ${x}, ${y} ${side}, on the line at ${across}, ${down}`);
            }
          }
        }
      }),
    );
    const first = {
      x: 3,
      y: 50,
      lines: ['52.1'],
      anchor: 'start',
      look: 'highlighted',
      side: 'above',
      below: 50,
    } as const;
    const run = [
      { x: 3, y: 50 },
      { x: 9, y: 20 },
    ];
    const steep = { kind: 'line', look: 'highlighted', runs: [run], provisional: [] } as const;
    assert.deepEqual(
      placedTexts([first], HEIGHT, GUTTERS, [steep]).map(({ side }) => side),
      ['below'],
    );
    assert.deepEqual(
      placedTexts([first], HEIGHT, GUTTERS).map(({ side }) => side),
      ['above'],
    );
    // A reason is stated nowhere else in the frame, so it may be on a line.
    assert.equal(placedTexts([{ ...first, look: null }], HEIGHT, GUTTERS, [steep]).length, 1);
  });

  it('are never as near to the point of another as to their own, unless they are no values', () => {
    const value = {
      x: 50,
      y: 40,
      lines: ['36.9'],
      anchor: 'middle',
      look: 'highlighted',
      side: 'above',
    } as const;
    const points = (x: number, y: number) =>
      [
        {
          kind: 'points',
          look: 'highlighted',
          points: [
            { x: 50, y: 40, isHollow: false },
            { x, y, isHollow: false },
          ],
          isLarge: false,
        },
      ] as const;
    const sides = (x: number, y: number, wanted: object = {}): readonly string[] =>
      placedTexts([{ ...value, below: 40, ...wanted }], HEIGHT, GUTTERS, points(x, y)).map(
        ({ side, priority }) => `${side} ${priority}`,
      );
    assert.deepEqual(sides(90, 36), ['above 1']);
    assert.deepEqual(sides(52, 36), ['below 1'], 'in the way of the number');
    assert.deepEqual(sides(57, 36), ['below 1'], 'close beside it where the frame is narrow');
    assert.deepEqual(sides(52, 36, { look: null }), ['above 1']);
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
