import { frameWidths, LINE, widthOf } from './room.js';
import { LOOKS } from './series-style.js';
import type { Gutters, Layer, PlotPoint, PlotText, Priority, Run } from './types.js';

/** Distance of words from their point, in ems. */
export const TEXT_GAP = 0.4;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of words in a frame, in ems. */
function boxOf({ x, y, lines, anchor, look, side }: Unplaced, width: number, height: number): Box {
  const isBold = look !== null && LOOKS[look].isBold;
  const own = Math.max(...lines.map((line) => widthOf(line, { isBold })));
  const [middle, at] = [(x / 100) * width, (y / 100) * height];
  const left = middle - (anchor === 'start' ? 0 : anchor === 'end' ? own : own / 2);
  const tall = lines.length * LINE;
  const top = side === 'above' ? at - TEXT_GAP - tall : at + TEXT_GAP;
  return { left, right: left + own, top, bottom: top + tall };
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

type Unplaced = Omit<PlotText, 'priority'>;
/** Words above a mark, which may be below it at another height. */
export type WantedText = Unplaced & { readonly below?: number };
const PRIORITIES = [1, 2, 3, 4] as const;

/** Between the top of a line of words and that of its digits, in ems. */
const LEADING = 0.25;

/** The lines that values are not on. */
const linesOf = (layers: readonly Layer[]): readonly Run[] =>
  layers.flatMap((layer) => {
    if (layer.kind === 'rule' && layer.along === 'x')
      return [
        [
          { x: 0, y: layer.at },
          { x: 100, y: layer.at },
        ],
      ];
    return layer.kind === 'line' ? [...layer.runs, ...layer.provisional] : [];
  });

/** Points that a value may be taken for that of: all but those over and under which it is. */
const othersOf = (layers: readonly Layer[], { x }: Unplaced): readonly PlotPoint[] =>
  layers.flatMap((layer) => (layer.kind === 'points' ? layer.points.filter((point) => point.x !== x) : []));

/** Whether a straight line between two points meets a box: it comes near, and has not all corners on one side. */
function meets(from: PlotPoint, to: PlotPoint, { left, right, top, bottom }: Box): boolean {
  const isNear =
    Math.min(from.x, to.x) <= right &&
    Math.max(from.x, to.x) >= left &&
    Math.min(from.y, to.y) <= bottom &&
    Math.max(from.y, to.y) >= top;
  if (!isNear) return false;
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y })));
  const sides = corners.map(({ x, y }) => (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0;
}

/**
 * Words inside the frame, each from the first step at which it touches no other and stays inside; those that never do
 * are left out. A value is neither on a line nor as near to the point of another; a reason may, since nothing else in the
 * frame gives it.
 *
 * @param wanted The most important first.
 * @param height Of the frame, in ems.
 * @param layers What is drawn in the frame.
 */
export function placedTexts(
  wanted: readonly WantedText[],
  height: number,
  gutters: Gutters,
  layers: readonly Layer[] = [],
): readonly PlotText[] {
  const widths = frameWidths(gutters);
  const lines = linesOf(layers);
  const kept: PlotText[] = [];
  // In percentages, as the lines are: there may be many points, and there is one box.
  const isOnLine = ({ left, right, top, bottom }: Box, width: number): boolean => {
    const digits = {
      left: (left / width) * 100,
      right: (right / width) * 100,
      top: ((top + LEADING) / height) * 100,
      bottom: ((bottom - LEADING) / height) * 100,
    };
    return lines.some((run) => run.some((point, at) => at > 0 && meets(run[at - 1] ?? point, point, digits)));
  };
  const isBesideOther = (text: Unplaced, { left, right, top, bottom }: Box, width: number): boolean =>
    othersOf(layers, text).some((point) => {
      const [x, y] = [(point.x / 100) * width, (point.y / 100) * height];
      return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < TEXT_GAP;
    });
  const fitsAt = (text: Unplaced, step: Priority): boolean => {
    const box = boxOf(text, widths[step], height);
    if (box.left < 0 || box.right > widths[step] || box.top < -LINE || box.bottom > height) return false;
    if (text.look !== null && (isOnLine(box, widths[step]) || isBesideOther(text, box, widths[step])))
      return false;
    return kept.every((other) => other.priority > step || !touch(box, boxOf(other, widths[step], height)));
  };
  // What is shown at one step is shown at all wider ones.
  const firstStep = (text: Unplaced): Priority | undefined =>
    PRIORITIES.find((step) => PRIORITIES.every((wider) => wider < step || fitsAt(text, wider)));
  for (const { below, ...text } of wanted) {
    const places: readonly Unplaced[] =
      below === undefined ? [text] : [text, { ...text, y: below, side: 'below' }];
    const found = places.flatMap((each) => {
      const priority = firstStep(each);
      return priority === undefined ? [] : [{ ...each, priority }];
    });
    const [first, second] = found;
    if (first !== undefined)
      kept.push(second !== undefined && second.priority < first.priority ? second : first);
  }
  return kept;
}
