import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesAt, nearestLine } from '@commonweal/charts/plot/nearest-line.js';
import type { Layer, LineLayer, Run } from '@commonweal/charts';

const line = (key: string, runs: readonly Run[], provisional: readonly Run[] = []): LineLayer => ({
  kind: 'line',
  look: 'context',
  runs,
  provisional,
  area: { key, name: `Area ${key}`, column: 1 },
});
/** From 40% to 60%, broken off at half way, and provisional at its end. */
const LEEDS = line(
  'leeds',
  [
    [
      { x: 10, y: 40 },
      { x: 30, y: 44 },
    ],
    [
      { x: 60, y: 54 },
      { x: 80, y: 56 },
    ],
  ],
  [
    [
      { x: 80, y: 56 },
      { x: 90, y: 60 },
    ],
  ],
);
const YORK = line('york', [
  [
    { x: 10, y: 80 },
    { x: 90, y: 20 },
  ],
]);
const found = (layers: readonly Layer[], x: number, y: number, reach = 5): string | null =>
  nearestLine(layers, { x, y }, reach)?.key ?? null;

describe('the line nearest to a place', () => {
  it('is that above or below it, between points too', () => {
    assert.equal(found([LEEDS, YORK], 20, 45), 'leeds');
    assert.equal(found([LEEDS, YORK], 20, 70), 'york');
    assert.equal(found([LEEDS, YORK], 85, 60), 'leeds');
  });

  it('is no line further away than the reach, and none where a line has a gap', () => {
    assert.equal(found([LEEDS], 20, 46, 4), 'leeds');
    assert.equal(found([LEEDS], 20, 46.1, 4), null);
    assert.equal(found([LEEDS], 45, 49, 3), null);
  });

  it('is a line a little before its first point and after its last', () => {
    assert.equal(found([LEEDS], 8, 40), 'leeds');
    assert.equal(found([LEEDS], 7, 40), null);
    assert.equal(found([LEEDS], 92, 60), 'leeds');
    assert.equal(found([LEEDS], 93, 60), null);
  });

  it('is the one in front where two lie on one another', () => {
    assert.equal(
      found([LEEDS, { ...LEEDS, area: { key: 'hull', name: 'Hull', column: 1 } }], 20, 42),
      'hull',
    );
  });

  it('is no layer that is not the line of an area', () => {
    assert.equal(
      found(
        [
          { kind: 'missing', look: 'axis', at: [{ x: 20, y: 100 }] },
          { kind: 'line', look: 'benchmark', runs: LEEDS.runs, provisional: [] },
        ],
        20,
        42,
      ),
      null,
    );
  });

  it('finds a single point', () => {
    assert.equal(found([line('hull', [[{ x: 50, y: 50 }]])], 51, 52), 'hull');
  });
});

describe('linesAt', () => {
  const at = (x: number): [string, number][] =>
    linesAt([LEEDS, YORK], x).map(({ area, y }) => [area.key, Math.round(y)]);

  it('has the lines that are drawn at a position, from top to bottom', () => {
    assert.deepEqual(at(10), [
      ['leeds', 40],
      ['york', 80],
    ]);
    assert.deepEqual(at(80), [
      ['york', 28],
      ['leeds', 56],
    ]);
  });

  it('leaves out a line in its gap', () => {
    assert.deepEqual(at(45), [['york', 54]]);
  });
});
