import { areaRegister } from '../areas/register.js';
import type { WordedIssue } from '../issues/issue.js';
import { wordIssue } from '../issues/word-issue.js';
import { ALL_PARTS } from '../read/all-parts.js';
import { fetchUnworded } from '../read/fetch-bytes.js';
import type { FetchedFile, FetchOptions } from '../read/fetch-options.js';
import type { ReadOptions } from '../read/options.js';
import { expectRows, readFetched } from '../read/read-fetched.js';
import { readResult } from '../read/read-result.js';
import { messagesOf, type WordOptions } from './in-words.js';
import { readingInWords, type WordedResult } from './read.js';

/** How to fetch and read a dataset. */
export interface FetchDatasetOptions extends FetchOptions, ReadOptions, WordOptions {
  /** The number of data rows the file must have; any other number is refused. */
  readonly rows?: number | undefined;
}

/**
 * Fetches a file and reads it as `readDataset` does. The content decides the file type; the server's charset is used if
 * `encoding` is not given. Tries a busy server up to three times, waiting as long as it asks. Refuses a file that is
 * shorter than the server stated, does not match `integrity`, or does not have `rows` rows of data. Never rejects
 * because of data or the network, only if `signal` is aborted.
 *
 * @example
 * await fetchDataset('ftp://example.org/x.csv').then(({ issues }) => issues[0].code); // 'bad-url'
 */
export async function fetchDataset(url: string, options: FetchDatasetOptions = {}): Promise<WordedResult> {
  const fetched = await fetchUnworded(url, options);
  const source = options.source ?? url.split(/[?#]/, 1)[0];
  const reading = { ...options, source, register: options.register ?? areaRegister() };
  if ('issue' in fetched) return readingInWords(readResult([fetched.issue], reading), options);
  return readingInWords(expectRows(readFetched(fetched, reading, ALL_PARTS), options.rows, reading), options);
}

/**
 * Fetches the bytes of a file: no cookies, no referrer, limits on time and size, three tries if the server is busy.
 *
 * @example
 * await fetchBytes('ftp://example.org/x.csv').then((fetched) => fetched.issue.code); // 'bad-url'
 */
export async function fetchBytes(
  url: string,
  options: FetchOptions & WordOptions = {},
): Promise<FetchedFile | { readonly issue: WordedIssue }> {
  const fetched = await fetchUnworded(url, options);
  return 'issue' in fetched ? { issue: wordIssue(fetched.issue, messagesOf(options)) } : fetched;
}
