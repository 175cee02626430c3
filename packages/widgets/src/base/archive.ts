import { fileName, nameIn } from './save-file.js';

/** The download of one widget, and what its source says. */
export interface Download {
  readonly heading: string;
  readonly source: string;
  readonly csv: string;
}

/**
 * The downloads of several widgets as the files of one archive, text by name: each with its provenance in it, in a
 * folder for each source, after a list of what is where. Widgets that hold the very same text share a file.
 *
 * @param list What the list is called.
 */
export function archiveOf(downloads: readonly Download[], list: string): ReadonlyMap<string, string> {
  const sources = [...new Set(downloads.map(({ source }) => source))];
  const texts = [...new Set(downloads.map(({ csv }) => csv))];
  const nameOf = (csv: string): string => {
    const at = texts.indexOf(csv);
    const { heading, source } = downloads.find((each) => each.csv === csv) as Download;
    const folder = `${String(sources.indexOf(source) + 1)}-${nameIn(source, 40)}`;
    return `${folder}/${String(at + 1).padStart(2, '0')}-${fileName(heading.split('\r\n', 1)[0] ?? '', 'csv')}`;
  };
  const lists = sources.map((source) => {
    const own = downloads.filter((each) => each.source === source);
    return [source, ...own.map(({ heading, csv }) => `${nameOf(csv)}\r\n${heading}`)].join('\r\n\r\n');
  });
  return new Map([
    [fileName(list, 'txt'), `${lists.join('\r\n\r\n\r\n')}\r\n`],
    ...texts.map((csv) => [nameOf(csv), csv] as const),
  ]);
}
