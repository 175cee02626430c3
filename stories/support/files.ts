const texts = import.meta.glob<string>('../data/*.csv', { query: '?raw', import: 'default', eager: true });
const addresses = import.meta.glob<string>('../data/*.csv', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/**
 * The text of a file in stories/data.
 *
 * @throws Error if there is no such file
 */
export const textOf = (name: string): string => found(texts, name);

/**
 * The URL of a file in stories/data.
 *
 * @throws Error if there is no such file
 */
export const addressOf = (name: string): string => found(addresses, name);

function found(files: Readonly<Record<string, string>>, name: string): string {
  const file = files[`../data/${name}`];
  if (file === undefined) throw new Error(`stories/data has no file ${name}.`);
  return file;
}
