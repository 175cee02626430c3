const texts = import.meta.glob<string>('../data/*.csv', { query: '?raw', import: 'default', eager: true });
const addresses = import.meta.glob<string>('../data/*.csv', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** The text of a file of stories/data. @throws Error where there is none of the name */
export const textOf = (name: string): string => found(texts, name);

/** The address of a file of stories/data. @throws Error where there is none of the name */
export const addressOf = (name: string): string => found(addresses, name);

function found(files: Readonly<Record<string, string>>, name: string): string {
  const file = files[`../data/${name}`];
  if (file === undefined) throw new Error(`stories/data has no file ${name}.`);
  return file;
}
