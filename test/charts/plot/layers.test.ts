import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { breakRules, missingMarks, seriesLayers } from '@commonweal/charts/plot/layers.js';
import { bandPath, edgePath, linePath } from '@commonweal/charts/plot/paths.js';
import type { SeriesPoint } from '@commonweal/charts/plot/runs.js';

const point = (x: number, y: number | null, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
  x,
  y,
  limits: y === null ? null : { from: y + 5, to: y - 5 },
  isProvisional: false,
  isAfterBreak: false,
  ...more,
});
const DRAWN = { hasBand: true, marked: 'all' } as const;
const at = (points: readonly { readonly x: number }[]): number[] => points.map(({ x }) => x);

describe('a series in a plot', () => {
  it('stops at a gap and at a break, and nothing is drawn across either', () => {
    const { line, band } = seriesLayers(
      [
        point(0, 1),
        point(10, 2),
        point(20, null),
        point(30, 3),
        point(40, 4),
        point(50, 5, { isAfterBreak: true }),
        point(60, 6),
      ],
      'highlighted',
      DRAWN,
    );
    assert.deepEqual(line.runs.map(at), [
      [0, 10],
      [30, 40],
      [50, 60],
    ]);
    assert.deepEqual(band?.runs.map(at), [
      [0, 10],
      [30, 40],
      [50, 60],
    ]);
  });

  it('has a whisker and a point, and no line or band, for a period that stands alone', () => {
    const layers = seriesLayers([point(0, null), point(10, 2), point(20, null)], 'highlighted', {
      hasBand: true,
      marked: 'none',
    });
    assert.deepEqual(layers.line.runs, []);
    assert.equal(layers.band, null);
    assert.deepEqual(layers.whiskers?.whiskers, [{ x: 10, from: 7, to: -3 }]);
    assert.deepEqual(layers.points.points, [{ x: 10, y: 2, isHollow: false }]);
  });

  it('is dotted towards a provisional value, whose point is hollow', () => {
    const { line, points } = seriesLayers(
      [point(0, 1), point(10, 2), point(20, 3, { isProvisional: true })],
      'highlighted',
      DRAWN,
    );
    assert.deepEqual(line.runs.map(at), [[0, 10]]);
    assert.deepEqual(line.provisional.map(at), [[10, 20]]);
    assert.deepEqual(
      points.points.map(({ isHollow }) => isHollow),
      [false, false, true],
    );
  });

  it('marks only its ends where it has many periods', () => {
    const many = Array.from({ length: 30 }, (_, i) => point(i, i));
    assert.deepEqual(at(seriesLayers(many, 'highlighted', DRAWN).points.points), [0, 29]);
  });

  it('has every figure in its lines, points or whiskers, each once in lines but where stretches meet', () => {
    const period = fc.record({
      y: fc.option(fc.integer({ min: 0, max: 100 })),
      isProvisional: fc.boolean(),
      isAfterBreak: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(period, { maxLength: 20 }), (periods) => {
        const points = periods.map(({ y, ...flags }, x) => point(x, y, flags));
        const { line, points: marks } = seriesLayers(points, 'series1', DRAWN);
        const figures = points.filter(({ y }) => y !== null);
        assert.deepEqual(at(marks.points), at(figures));
        const segments = [...line.runs, ...line.provisional].flatMap((run) =>
          run.slice(1).map((to, i) => [run[i]!.x, to.x]),
        );
        const expected = figures.flatMap((to, i) => {
          const from = figures[i - 1];
          return from === undefined || to.x - from.x > 1 || to.isAfterBreak ? [] : [[from.x, to.x]];
        });
        const sorted = (pairs: number[][]): number[][] => [...pairs].sort((a, b) => a[0]! - b[0]!);
        assert.deepEqual(sorted(segments), sorted(expected));
      }),
    );
  });
});

describe('what is between periods', () => {
  it('is a dotted line half way before each break', () => {
    assert.deepEqual(
      breakRules([0, 10, 30], (i) => i === 2 || i === 0),
      [{ kind: 'rule', look: 'break', along: 'y', at: 20 }],
    );
  });

  it('is a cross at each period without a figure', () => {
    assert.deepEqual(missingMarks([point(0, 1), point(10, null)]), {
      kind: 'missing',
      look: 'axis',
      at: [{ x: 10, y: 100 }],
    });
    assert.equal(missingMarks([point(0, 1)]), null);
  });
});

describe('path data', () => {
  const band = [
    [
      { x: 0, from: 10, to: 5 },
      { x: 50, from: 12.3456, to: 6 },
    ],
  ];

  it('has one subpath a run, with three decimals', () => {
    assert.equal(
      linePath([
        [
          { x: 3, y: 20 },
          { x: 97, y: 80.12345 },
        ],
        [
          { x: 1, y: 1 },
          { x: 2, y: 2 },
        ],
      ]),
      'M3,20L97,80.123M1,1L2,2',
    );
    assert.equal(bandPath(band), 'M0,5L50,6L50,12.346L0,10Z');
    assert.equal(edgePath(band), 'M0,10L50,12.346M0,5L50,6');
    assert.equal(linePath([]), '');
  });

  it('has the coordinates of the drawing where they are not percentages', () => {
    assert.equal(
      linePath(
        [
          [
            { x: 0, y: 0 },
            { x: 100, y: 100 },
          ],
        ],
        (x) => x * 2,
        (y) => y + 1,
      ),
      'M0,1L200,101',
    );
  });
});
