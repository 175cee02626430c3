import { frameWidths, LINE, widthOf } from './room.js';
import { LOOKS } from './series-style.js';
import type { Gutters, PlotText, Priority } from './types.js';

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
const PRIORITIES = [1, 2, 3, 4] as const;

/**
 * Words inside the frame, each from the first step at which it touches no other and stays inside; those that never do
 * are left out.
 *
 * @param wanted The most important first.
 * @param height Of the frame, in ems.
 */
export function placedTexts(
  wanted: readonly Unplaced[],
  height: number,
  gutters: Gutters,
): readonly PlotText[] {
  const widths = frameWidths(gutters);
  const kept: PlotText[] = [];
  const fitsAt = (text: Unplaced, step: Priority): boolean => {
    const box = boxOf(text, widths[step], height);
    if (box.left < 0 || box.right > widths[step] || box.top < -LINE || box.bottom > height) return false;
    return kept.every((other) => other.priority > step || !touch(box, boxOf(other, widths[step], height)));
  };
  for (const text of wanted) {
    // What is shown at one step is shown at all wider ones.
    const priority = PRIORITIES.find((step) =>
      PRIORITIES.every((wider) => wider < step || fitsAt(text, wider)),
    );
    if (priority !== undefined) kept.push({ ...text, priority });
  }
  return kept;
}
