import type { LegendItem } from '../chart/types.js';
import { COLOURS, type Ground, hex, OUTCOMES, SIGNS } from '../marks/hues.js';
import { outcomeImage } from '../marks/outcome.js';
import { type Ramp, rampColour } from '../marks/ramp.js';
import { type Sign, signImage } from '../marks/sign.js';
import { AREA_GLYPHS, areaSignImage } from '../marks/spine.js';
import { groundImage } from './ground.js';
import { markup } from './svg.js';
import { textWidth, wrapText } from './text-width.js';
import { SMALL, textBlock } from './text.js';

const SIGN = { width: 30, height: 20 } as const;
const GAP = { sign: 8, item: 24, step: 2, line: 28 } as const;
/** Space beside the text inside the cell of a step. */
const STEP_PAD = 9;

/** Part of an image, and its height. */
export interface Part {
  readonly markup: string;
  readonly height: number;
}

/**
 * The legend, wrapped to the available width: the steps of a ramp as cells with what they hold inside, then signs with
 * their meanings and counts.
 */
export function legendImage(
  items: readonly LegendItem[],
  left: number,
  top: number,
  width: number,
  ramp: Ramp,
): Part {
  let x = left;
  let y = top;
  const parts: string[] = [];
  let over: string | undefined;
  let inSteps = false;
  for (const item of items) {
    if (item.of !== over) {
      // Each scale starts on a new line, under the name of the columns it applies to.
      if (x > left) y += GAP.line;
      x = left;
      over = item.of;
      if (over !== undefined) {
        parts.push(textBlock([over], left, y, { size: SMALL, isBold: true }));
        y += GAP.line;
      }
    }
    const { sign: kind } = item;
    const isStep = kind.kind === 'step';
    if (isStep !== inSteps) {
      if (x > left) y += GAP.line;
      x = left;
      inSteps = isStep;
    }
    if (isStep) {
      const cell = textWidth(item.text, SMALL.size) + 2 * STEP_PAD;
      if (x > left && x + cell > left + width) {
        x = left;
        y += GAP.line;
      }
      const ground = rampColour(ramp, kind.step, kind.steps);
      const look = { size: SMALL, anchor: 'middle', colour: ground.ink } as const;
      parts.push(swatch(x, y, ground, cell), textBlock([item.text], x + cell / 2, y, look));
      x += cell + GAP.step;
      continue;
    }
    const signWidth = item.sign.kind === 'missing' ? textWidth(item.sign.text, SMALL.size) : SIGN.width;
    const detail = item.detail === null ? '' : ` ${item.detail}`;
    const own = textWidth(item.text, SMALL.size) + textWidth(detail, SMALL.size);
    const whole = signWidth + GAP.sign + own;
    if (x > left && x + whole > left + width) {
      x = left;
      y += GAP.line;
    }
    const textX = x + signWidth + GAP.sign;
    const room = left + width - textX;
    const lines = wrapText(item.text, room, SMALL.size);
    parts.push(sign(kind, x, y), textBlock(lines, textX, y, { size: SMALL }));
    y += (lines.length - 1) * SMALL.line;
    if (item.detail !== null) {
      const beside = textWidth(`${lines.at(-1) ?? ''} `, SMALL.size);
      const isBelow = beside + textWidth(item.detail, SMALL.size) > room;
      if (isBelow) y += SMALL.line;
      const detailX = isBelow ? textX : textX + beside;
      parts.push(textBlock([item.detail], detailX, y, { size: SMALL, colour: COLOURS.muted }));
    }
    x += whole + GAP.item;
  }
  return { markup: parts.join(''), height: items.length === 0 ? 0 : y - top + SIGN.height };
}

function sign(kind: Exclude<Sign, { kind: 'step' }>, x: number, y: number): string {
  const middle = y + SIGN.height / 2;
  switch (kind.kind) {
    case 'glyph': {
      const shape = (['disc', 'square'] as const).find((each) => AREA_GLYPHS[each] === kind.glyph);
      if (shape !== undefined && kind.tone === 'notCompared')
        return markup([areaSignImage(shape, x + SIGN.width / 2, middle, hex(SIGNS.notCompared))]);
      return markup([
        outcomeImage(
          kind.tone,
          x + SIGN.width / 2,
          middle,
          kind.isColoured === true ? SIGNS[kind.tone] : COLOURS.text,
        ),
      ]);
    }
    case 'outcome': {
      const { tone } = kind.outcome;
      const ground = OUTCOMES[tone];
      return (
        swatch(x, y, ground, SIGN.width) +
        markup([outcomeImage(tone, x + SIGN.width / 2, middle, ground.ink)])
      );
    }
    case 'missing':
      return textBlock([kind.text], x, y, { size: SMALL, isItalic: true, colour: COLOURS.muted });
    case 'mark':
      return markup(signImage(kind, { x, y: middle, width: SIGN.width }));
  }
}

function swatch(x: number, y: number, ground: Ground, width: number): string {
  return groundImage(ground, { x, y: y + 1, width, height: SIGN.height - 2 });
}
