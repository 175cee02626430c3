import { COLOURS, type Hue, hex } from '../marks/hues.js';
import { escapeXml, tag } from './svg.js';

/** Font sizes and line heights, in pixels. */
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
 * Lines of one text, with the top of the first at `y`. They form one element, so readers select and copy them together;
 * the space at the end of a line separates its last word from the next line.
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
  // Open Sans sits on a baseline 0.36 of its size below the middle of a line.
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
