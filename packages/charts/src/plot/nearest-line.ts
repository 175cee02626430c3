import type { Layer, LineArea, PlotPoint, Run } from './types.js';

/** A line ends a little before its last position, for a pointer beside it, in percent of the frame. */
const BESIDE = 2;

/**
 * The area whose line is nearest to a place, above or below it; of two that lie on one another, the one in front.
 *
 * @param y Percentage of the frame, as is `reach`: how far away a line may be.
 *
 * @example
 * nearestLine([{ kind: 'line', look: 'context', runs: [[{ x: 0, y: 40 }, { x: 100, y: 60 }]], provisional: [], area: { key: 'E1', name: 'York', column: 1 } }], { x: 50, y: 45 }, 10); // { key: 'E1', name: 'York', column: 1 }
 */
export function nearestLine(layers: readonly Layer[], { x, y }: PlotPoint, reach: number): LineArea | null {
  let nearest: LineArea | null = null;
  let least = reach;
  for (const layer of layers) {
    if (layer.kind !== 'line' || layer.area === undefined) continue;
    for (const run of [...layer.runs, ...layer.provisional]) {
      const at = heightAt(run, x);
      if (at === null || Math.abs(at - y) > least) continue;
      least = Math.abs(at - y);
      nearest = layer.area;
    }
  }
  return nearest;
}

/** A line of an area, and where it is at one position. */
export interface LineAt {
  readonly area: LineArea;
  readonly y: number;
}

/**
 * The lines of areas that are drawn at a position along x, from the top to the bottom.
 *
 * @example
 * linesAt([{ kind: 'line', look: 'context', runs: [[{ x: 0, y: 40 }, { x: 100, y: 60 }]], provisional: [], area: { key: 'E1', name: 'York', column: 1 } }], 50); // [{ area: { key: 'E1', name: 'York', column: 1 }, y: 50 }]
 */
export function linesAt(layers: readonly Layer[], x: number): LineAt[] {
  return layers
    .flatMap((layer): LineAt[] => {
      if (layer.kind !== 'line' || layer.area === undefined) return [];
      const { area } = layer;
      const heights = [...layer.runs, ...layer.provisional].flatMap((run) => heightAt(run, x) ?? []);
      return heights.slice(0, 1).map((y) => ({ area, y }));
    })
    .sort((a, b) => a.y - b.y);
}

/** Where a line is at a position; null before it begins and after it has ended. */
function heightAt(run: Run, x: number): number | null {
  const after = run.findIndex((point) => point.x >= x);
  const [to, from] = after === -1 ? [undefined, run.at(-1)] : [run[after], run[after - 1]];
  if (to !== undefined && from !== undefined)
    return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
  const end = to ?? from;
  return end !== undefined && Math.abs(end.x - x) <= BESIDE ? end.y : null;
}
