import type { Height } from '@commonweal/render/snippets.js';
import { heightLine } from '@commonweal/render/snippets.js';

/** What a custom property may be called and hold: nothing that ends a rule or asks for a file. */
const NAME = /^--cw-[a-z0-9]+(?:-[a-z0-9]+)*$/;
const VALUE = /^[#\w\s.,()%+*/-]{1,100}$/;

/**
 * Whether a custom property is one of the widgets', with a value that is safe in a style sheet.
 *
 * @example
 * isOwnProperty('--cw-color-mark', 'url(https://example.org)'); // false
 */
export function isOwnProperty(name: string, value: string): boolean {
  return NAME.test(name) && VALUE.test(value) && !/url|image|src|\/\*|\/\//i.test(value);
}

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
