import { selectSeries } from '@commonweal/charts/kit/series.js';
import { periodPositions } from '@commonweal/charts/plot/axes.js';
import { bandPath, linePath } from '@commonweal/charts/plot/paths.js';
import { analyseTrend } from '../packages/widgets/src/trend/analysis.ts';
import { keptOf, layersOf } from '../packages/widgets/src/trend/drawing.ts';
import { trendModel } from '../packages/widgets/src/trend/model.ts';
import { DEFAULT_TREND_OPTIONS } from '../packages/widgets/src/trend/options.ts';
import { trendScale } from '../packages/widgets/src/trend/scale.ts';
import { enTrend } from '../packages/widgets/src/trend/words.en.ts';
import { areasByDay } from './page/datasets.js';

const { performance } = globalThis;
const POINTS = 100_000;
const ROUNDS = 9;
const WARM_UP = 3;
/** Of the whole model, which takes long. */
const WHOLE = 3;

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Path data of all that is drawn, as the template makes it. */
function drawnPaths(layers) {
  return layers.flatMap((layer) => {
    if (layer.kind === 'line') return [linePath(layer.runs), linePath(layer.provisional)];
    return layer.kind === 'band' ? [bandPath(layer.runs)] : [];
  });
}

/** Times in turn of thinning a line of very many points, of drawing it, thinning included, and of its whole model. */
export function longSeries() {
  const dataset = areasByDay(POINTS, 1);
  const { selection } = selectSeries(dataset, DEFAULT_TREND_OPTIONS);
  const analysis = analyseTrend(selection, null, 'none', enTrend);
  const frame = {
    positions: periodPositions(selection.periods),
    scale: trendScale(analysis, enTrend),
  };
  const [line] = analysis.lines;
  const times = { points: POINTS, thinned: [], drawn: [], model: [] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const own = {
      thinned: timed(() => keptOf(line, analysis, frame.positions)),
      drawn: timed(() => drawnPaths(layersOf(analysis.lines, analysis, frame, 'all'))),
    };
    if (round < 0) continue;
    times.thinned.push(own.thinned);
    times.drawn.push(own.drawn);
    if (round < WHOLE) times.model.push(timed(() => trendModel(dataset, DEFAULT_TREND_OPTIONS, enTrend)));
  }
  return times;
}
