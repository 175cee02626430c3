import type { LegendItem } from '../chart/types.js';
import { COLOURS, type Ground, OUTCOMES } from '../marks/hues.js';
import { outcomePicture } from '../marks/outcome.js';
import { type Ramp, rampColour } from '../marks/ramp.js';
import { type Sign, signPicture } from '../marks/sign.js';
import { groundPicture } from './ground.js';
import { markup } from './svg.js';
import { textWidth } from './text-width.js';
import { SMALL, textBlock } from './text.js';

const SIGN = { width: 30, height: 20 } as const;
const GAP = { sign: 8, item: 24, line: 28 } as const;

/** Part of an image, and its height. */
export interface Part {
  readonly markup: string;
  readonly height: number;
}

/** The legend: signs with their meanings and counts, wrapped to the available width. */
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
    const signWidth = item.sign.kind === 'missing' ? textWidth(item.sign.text, SMALL.size) : SIGN.width;
    const detail = item.detail === null ? '' : ` ${item.detail}`;
    const own = textWidth(item.text, SMALL.size) + textWidth(detail, SMALL.size);
    const whole = signWidth + GAP.sign + own;
    if (x > left && x + whole > left + width) {
      x = left;
      y += GAP.line;
    }
    const textX = x + signWidth + GAP.sign;
    parts.push(sign(item.sign, x, y, ramp), textBlock([item.text], textX, y, { size: SMALL }));
    if (detail !== '') {
      const detailX = textX + textWidth(`${item.text} `, SMALL.size);
      parts.push(textBlock([item.detail ?? ''], detailX, y, { size: SMALL, colour: COLOURS.muted }));
    }
    x += whole + GAP.item;
  }
  return { markup: parts.join(''), height: items.length === 0 ? 0 : y - top + SIGN.height };
}

function sign(kind: Sign, x: number, y: number, ramp: Ramp): string {
  const middle = y + SIGN.height / 2;
  switch (kind.kind) {
    case 'step':
      return swatch(x, y, rampColour(ramp, kind.step, kind.steps));
    case 'outcome': {
      const { tone } = kind.outcome;
      const ground = OUTCOMES[tone];
      return swatch(x, y, ground) + markup([outcomePicture(tone, x + SIGN.width / 2, middle, ground.ink)]);
    }
    case 'missing':
      return textBlock([kind.text], x, y, { size: SMALL, isItalic: true, colour: COLOURS.muted });
    case 'mark':
      return markup(signPicture(kind, { x, y: middle, width: SIGN.width }));
  }
}

function swatch(x: number, y: number, ground: Ground): string {
  return groundPicture(ground, { x, y: y + 1, width: SIGN.width, height: SIGN.height - 2 });
}
