/**
 * The options the caller set, and undefined for each that was not. Ignores anything a page has added to
 * `Object.prototype`. The result has every name as its own property, so copies of it are just as safe.
 *
 * @example
 * ownOptions({ format: 'csv' }, ['format', 'where']); // { format: 'csv', where: undefined }
 */
export function ownOptions<Options extends object>(
  given: Options,
  names: readonly (keyof Options)[],
): Options {
  return Object.fromEntries(
    names.map((name) => [name, Object.hasOwn(given, name) ? given[name] : undefined]),
  ) as Options;
}
