import type { KeyItem, Tone } from '../chart/types.js';
import type { PictureRamp } from './colours.js';
import { COLOURS, OUTCOMES, rampColour, TONES } from './colours.js';
import { circle, dot, interval, link, outcomeGlyph } from './marks.js';
import { tag } from './svg.js';
import { textWidth } from './text-width.js';
import { SMALL, textBlock } from './text.js';

const SIGN = { width: 30, height: 20 } as const;
const GAP = { sign: 8, item: 24, line: 28 } as const;

/** A part of a picture and how high it is. */
export interface Part {
  readonly markup: string;
  readonly height: number;
}

/** The key: signs with what they mean and how many there are, in as many lines as the width asks for. */
export function keyPicture(
  items: readonly KeyItem[],
  left: number,
  top: number,
  width: number,
  ramp: PictureRamp,
): Part {
  let x = left;
  let y = top;
  const parts: string[] = [];
  let over: string | undefined;
  for (const item of items) {
    if (item.of !== over) {
      // Each scale begins on a line of its own, under the columns that it is of.
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

function sign(kind: KeyItem['sign'], x: number, y: number, ramp: PictureRamp): string {
  const middle = y + SIGN.height / 2;
  const cx = x + SIGN.width / 2;
  switch (kind.kind) {
    case 'step':
      return swatch(x, y, rampColour(ramp, kind.step, kind.steps).fill);
    case 'outcome': {
      const { fill, ink } = OUTCOMES[kind.outcome.tone];
      return swatch(x, y, fill) + outcomeGlyph(kind.outcome, cx, middle, ink);
    }
    case 'missing':
      return textBlock([kind.text], x, y, { size: SMALL, isItalic: true, colour: COLOURS.muted });
    case 'mark':
      return markSign(kind.shape, kind.tone, x, middle);
  }
}

function swatch(x: number, y: number, fill: string): string {
  return tag('rect', {
    x,
    y: y + 1,
    width: SIGN.width,
    height: SIGN.height - 2,
    fill,
    stroke: COLOURS.hairline,
  });
}

function markSign(
  shape: Extract<KeyItem['sign'], { kind: 'mark' }>['shape'],
  tone: Tone,
  x: number,
  y: number,
): string {
  const colour = TONES[tone];
  const cx = x + SIGN.width / 2;
  switch (shape) {
    case 'bar':
      return tag('rect', { x, y: y - 7, width: SIGN.width, height: 14, fill: colour });
    case 'filled':
    case 'hollow':
      return dot(cx, y, shape, colour);
    case 'circle':
      return circle(cx, y, 7, tone === 'first', colour);
    case 'line':
      return tag('rect', { x: cx - 1.5, y: y - 10, width: 3, height: 20, fill: COLOURS.text });
    case 'interval':
      return interval(x, x + SIGN.width, y);
    case 'link':
      return link(x, x + SIGN.width, y);
  }
}
