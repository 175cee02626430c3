import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chart } from '@commonweal/charts';
import type { PlotLook } from '@commonweal/charts/plot/series-style.js';
import type { Layer } from '@commonweal/charts/plot/types.js';
import fc from 'fast-check';
import { type AnySeries, anySeries, isBrokenAt, pointsOf } from '../../charts/helpers/any-series.js';
import { chartOf } from './charts.js';

/** The positions of the periods along x, read from the readout or else from the points of all lines. */
const positionsOf = (series: AnySeries, chart: Chart): readonly number[] => {
  const xs = new Set<number>();
  for (const { layers } of chart.plot?.panels ?? [])
    for (const layer of layers) {
      if (layer.kind === 'points') for (const { x } of layer.points) xs.add(x);
      if (layer.kind === 'line' && layer.look !== 'break')
        for (const { x } of [...layer.runs, ...layer.provisional].flat()) xs.add(x);
      if (layer.kind === 'missing') for (const { x } of layer.at) xs.add(x);
    }
  const found = [...xs].sort((a, b) => a - b);
  assert.ok(found.length <= series.periods.length);
  return found;
};

/** The heights of a look's figures at the neighbours of a period, read from its line and its points. */
function heightsOf(layers: readonly Layer[], look: PlotLook): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const layer of layers) {
    if (!('look' in layer) || layer.look !== look) continue;
    if (layer.kind === 'points') for (const { x, y } of layer.points) heights.set(x, y);
    if (layer.kind === 'line')
      for (const { x, y } of [...layer.runs, ...layer.provisional].flat()) heights.set(x, y);
  }
  return heights;
}

/** A frame with the areas that it has in front, each with its look. */
interface Frame {
  readonly layers: readonly Layer[];
  readonly areas: readonly (readonly [area: string, look: PlotLook])[];
}

function framesOf(series: AnySeries, chart: Chart): readonly Frame[] {
  const plot = chart.plot;
  assert.ok(plot !== null);
  const inFront = plot.readout?.entries.map(({ name, look }) => [name, look] as const);
  const apart = series.benchmark === null ? [] : [[series.benchmark, 'benchmark'] as const];
  return plot.panels.map(({ layers, heading }) => ({
    layers,
    areas: inFront ?? [[heading?.text ?? '', 'highlighted'], ...apart],
  }));
}

test('each missing figure and each break of a line in front is drawn once, by its line, and is in the table', () => {
  const tried = { missing: 0, own: 0, shared: 0 };
  fc.assert(
    fc.property(anySeries(8), fc.constantFrom('none', 'area'), (series, multiples) => {
      fc.pre(series.areas.some((area) => pointsOf(series, area).some(({ value }) => value !== null)));
      const chart = chartOf(series.csv, { measure: 'the rate', benchmark: series.benchmark, multiples });
      const xs = positionsOf(series, chart);
      const shared = series.periods.map((_, at) =>
        series.areas.every((area) => isBrokenAt(series, area, at)),
      );
      for (const { layers, areas } of framesOf(series, chart)) {
        const rules = layers.flatMap((layer) => (layer.kind === 'rule' ? [layer.at] : []));
        const lone = layers.flatMap((layer) =>
          layer.kind === 'line' && layer.look === 'break' ? layer.runs : [],
        );
        if (xs.length === series.periods.length) {
          const between = (at: number): number => ((xs[at - 1] ?? 0) + (xs[at] ?? 0)) / 2;
          const wide = rules;
          assert.deepEqual(
            wide,
            shared.flatMap((is, at) => (is && at > 0 ? [between(at)] : [])),
          );
          tried.shared += wide.length;
          for (const [area, look] of areas) {
            const own = pointsOf(series, area);
            const heights = heightsOf(layers, look);
            for (const at of own.keys()) {
              if (at === 0 || shared[at] === true || !isBrokenAt(series, area, at)) continue;
              const [before, after] = [
                xs
                  .slice(0, at)
                  .reverse()
                  .find((x) => heights.has(x)),
                xs.slice(at).find((x) => heights.has(x)),
              ];
              const ends = [before, after].flatMap((x) => (x === undefined ? [] : [heights.get(x) ?? 0]));
              const mine = lone.filter(
                ([top, bottom]) =>
                  top !== undefined &&
                  bottom !== undefined &&
                  Math.abs(top.x - between(at)) < 1e-9 &&
                  ends.every((y) => top.y <= y && y <= bottom.y),
              );
              assert.ok(ends.length === 0 || mine.length >= 1, `${area}, ${series.periods[at] ?? ''}`);
              assert.ok(mine.length <= areas.length);
              tried.own += 1;
            }
          }
          const broken = areas.flatMap(([area]) =>
            pointsOf(series, area).filter(
              (_point, at) =>
                at > 0 &&
                shared[at] !== true &&
                isBrokenAt(series, area, at) &&
                pointsOf(series, area).some(({ value }) => value !== null),
            ),
          );
          assert.equal(lone.length, broken.length);
        }
        for (const [area, look] of areas) {
          const own = pointsOf(series, area);
          const crosses = layers.flatMap((layer) =>
            layer.kind === 'missing' && layer.look === (look === 'highlighted' ? 'axis' : look)
              ? layer.at
              : [],
          );
          const missing = own.filter(({ value }) => value === null).length;
          // A line without any figure has no place of its own among others.
          const isPlaced = look === 'highlighted' || missing < own.length;
          assert.equal(crosses.length, isPlaced ? missing : 0, area);
          tried.missing += crosses.length;
          const heights = [...heightsOf(layers, look)].sort(([a], [b]) => a - b);
          for (const { x, y } of crosses) {
            assert.ok(
              heights.every(([known]) => known !== x),
              `${area} has a figure at ${x}`,
            );
            const [before, after] = [
              [...heights].reverse().find(([known]) => known < x),
              heights.find(([known]) => known > x),
            ];
            const ends = [before, after].flatMap((each) => each?.[1] ?? []);
            if (look === 'highlighted') assert.equal(y, 100);
            else assert.ok(Math.min(...ends) - 1e-9 <= y && y <= Math.max(...ends) + 1e-9, `${area}: ${y}`);
          }
        }
      }
      // The table has each reason, in the column of its line or, of all lines, beside the period.
      for (const [at, { cells }] of chart.rows.entries())
        for (const area of series.areas) {
          const column = chart.columns.findIndex(({ header }) => header === area);
          const point = pointsOf(series, area)[at];
          assert.ok(point !== undefined && column > 0);
          if (point.value === null)
            assert.ok(cells[column]?.missing !== null || cells[column].text !== '', area);
          const isOwn = shared[at] !== true && isBrokenAt(series, area, at) && point.value !== null;
          assert.equal((cells[column]?.detail ?? '').includes('Break'), isOwn, `${area}, ${point.period}`);
          assert.equal((cells[0]?.detail ?? '').includes('Break'), shared[at] === true, point.period);
        }
    }),
    { numRuns: 300, includeErrorInReport: true, endOnFailure: true },
  );
  for (const [kind, n] of Object.entries(tried)) assert.ok(n > 20, kind);
});
