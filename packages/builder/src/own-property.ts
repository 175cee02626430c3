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
