import { missingTexts } from '@commonweal/charts/kit/shown.js';
import { nameLines } from '@commonweal/charts/plot/labels.js';
import { placedTexts, type WantedText } from '@commonweal/charts/plot/texts.js';
import type { Gutters, Layer, PlotText, RuleLayer } from '@commonweal/charts/plot/types.js';
import { isMissing } from '@commonweal/data';
import type { TrendAnalysis } from './analysis.js';
import type { Frame } from './drawing.js';
import { figureText } from './figures.js';
import type { TrendWords } from './words.js';

/** Most characters of a line of words inside the frame. */
const MOST = 16;

/** Words inside the frame: why a series breaks, why figures are missing, and the first and highest figure of the line. */
export function textsOf(
  analysis: TrendAnalysis,
  frame: Frame,
  breaks: readonly RuleLayer[],
  layers: readonly Layer[],
  height: number,
  gutters: Gutters,
  words: TrendWords,
): readonly PlotText[] {
  return placedTexts(
    [
      ...breakTexts(analysis, breaks, frame, words),
      ...gapTexts(analysis, frame, words),
      ...valueTexts(analysis, frame, words),
    ],
    height,
    gutters,
    layers,
  );
}

function breakTexts(
  { selection }: TrendAnalysis,
  breaks: readonly RuleLayer[],
  { positions }: Frame,
  words: TrendWords,
): readonly WantedText[] {
  return breaks.map(({ at }) => {
    const index = positions.findIndex((position) => position > at);
    const reason = selection.breaks[index] ?? '';
    const isLeft = at > 50;
    return {
      x: at + (isLeft ? -1 : 1),
      y: 0,
      lines: nameLines(reason === '' ? words.breakText : reason, MOST),
      anchor: isLeft ? 'end' : 'start',
      look: null,
      side: 'below',
    };
  });
}

/** The reason in the middle of each stretch without figures. */
function gapTexts({ main }: TrendAnalysis, { positions }: Frame, words: TrendWords): readonly WantedText[] {
  if (main === null) return [];
  const found: WantedText[] = [];
  let from = -1;
  const { points } = main.series;
  for (const [index, { value, observation }] of points.entries()) {
    if (value !== null) {
      from = -1;
      continue;
    }
    if (from === -1) from = index;
    if (points[index + 1]?.value === null || !isMissing(observation.value)) continue;
    const reason = observation.value.note ?? missingTexts(observation.value, words).text;
    found.push({
      x: ((positions[from] ?? 0) + (positions[index] ?? 0)) / 2,
      y: 94,
      lines: nameLines(reason, MOST).slice(0, 3),
      anchor: 'middle',
      look: null,
      side: 'above',
    });
  }
  return found;
}

/** The first and the highest figure of the line that the chart is about; its last is at its end. */
function valueTexts(
  analysis: TrendAnalysis,
  { positions, scale }: Frame,
  words: TrendWords,
): readonly WantedText[] {
  const { main } = analysis;
  if (main === null) return [];
  const known = main.series.points.filter(({ value }) => value !== null);
  const [first] = known;
  const highest = known.reduce(
    (most, point) => ((point.value ?? 0) > (most?.value ?? -Infinity) ? point : most),
    first,
  );
  const wanted = [...new Set([first, highest])].filter((point) => point !== undefined && point !== main.last);
  return wanted.flatMap((point): WantedText[] =>
    point?.value === undefined || point.value === null
      ? []
      : [
          {
            x: positions[point.at] ?? 0,
            y: scale.position(point.value),
            below: scale.position(point.value),
            lines: [figureText(point.observation, analysis, words)],
            anchor: point === first ? 'start' : 'middle',
            look: main.look,
            side: 'above',
          },
        ],
  );
}
