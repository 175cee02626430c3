import type { Height } from '@commonweal/render/snippets.js';
import { heightLine } from '@commonweal/render/snippets.js';
import { isOwnProperty } from '../own-property.js';

/**
 * The rule for a widget: the height that it will have, so that nothing moves when its script comes, and the editor's own
 * colours. Null if there is nothing to say.
 */
export function styleRule(
  selector: string,
  heights: readonly Height[],
  colours: Readonly<Record<string, string>>,
): string | null {
  const lines = [
    ...(heights.length === 0 ? [] : ['display: flow-root', `min-block-size: ${heightLine(heights)}`]),
    ...Object.entries(colours)
      .filter(([name, value]) => isOwnProperty(name, value))
      .map(([name, value]) => `${name}: ${value.trim()}`),
  ];
  return lines.length === 0 ? null : `${selector} {\n${lines.map((line) => `  ${line};\n`).join('')}}`;
}
