/**
 * The options that the caller wrote, and undefined for each that was not. A page that has put something on
 * `Object.prototype` has not set an option with it. All names stand in what comes back, so that copies of it are as safe.
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
