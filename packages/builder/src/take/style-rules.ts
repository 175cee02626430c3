import type { Height } from '@commonweal/render/snippets.js';
import { heightLine } from '@commonweal/render/snippets.js';
import { isOwnProperty } from '../own-property.js';

/**
 * The rules for a widget: the height that it will have, so that nothing moves when its script comes, and the editor's own
 * colours. Until then, a table that is higher scrolls in that room. Null if there is nothing to say.
 *
 * @param isWaiting What the selector has besides until the widget is there.
 */
export function styleRule(
  selector: string,
  isWaiting: string,
  heights: readonly Height[],
  colours: Readonly<Record<string, string>>,
): string | null {
  const own = Object.entries(colours)
    .filter(([name, value]) => isOwnProperty(name, value))
    .map(([name, value]) => `${name}: ${value.trim()}`);
  if (heights.length === 0) return own.length === 0 ? null : rule(selector, own);
  const line = heightLine(heights);
  return [
    rule(selector, ['display: flow-root', `min-block-size: ${line}`, ...own]),
    rule(`${selector}${isWaiting}`, [`block-size: ${line}`, 'overflow: auto']),
  ].join('\n');
}

const rule = (selector: string, lines: readonly string[]): string =>
  `${selector} {\n${lines.map((line) => `  ${line};\n`).join('')}}`;
