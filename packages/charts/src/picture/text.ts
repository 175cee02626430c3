import { COLOURS, type Hue, hex } from '../marks/hues.js';
import { escapeXml, tag } from './svg.js';

/** Sizes of text and the heights of their lines, in pixels. */
export const BODY = { size: 16, line: 22 } as const;
export const SMALL = { size: 14, line: 19 } as const;
export const HEADING = { size: 22, line: 28 } as const;
export const FIGURE = { size: 44, line: 54 } as const;
type TextSize = typeof BODY | typeof SMALL | typeof HEADING | typeof FIGURE;

export interface TextLook {
  readonly size: TextSize;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly colour?: Hue;
}

/**
 * Lines of one text, the first with its upper edge at `y`. They are one element, so a reader selects and copies them
 * as one; the space at a line's end parts its last word from the next.
 */
export function textBlock(lines: readonly string[], x: number, y: number, look: TextLook): string {
  const { size, anchor = 'start', isBold = false, isItalic = false, colour = COLOURS.text } = look;
  const attributes = {
    'font-size': size.size,
    'font-weight': isBold ? 700 : null,
    'font-style': isItalic ? 'italic' : null,
    'text-anchor': anchor === 'start' ? null : anchor,
    fill: hex(colour),
  };
  // Open Sans stands 0.36 of its size below the middle of a line.
  const baseline = (line: number): number => y + (line + 0.5) * size.line + 0.36 * size.size;
  const [only = ''] = lines;
  if (lines.length < 2)
    return only === '' ? '' : tag('text', { x, y: baseline(0), ...attributes }, escapeXml(only));
  const spans = lines.map((text, at) => {
    const isLast = at === lines.length - 1;
    return tag('tspan', { x, y: baseline(at) }, escapeXml(anchor === 'start' && !isLast ? `${text} ` : text));
  });
  return tag('text', attributes, spans.join(''));
}
