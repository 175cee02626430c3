import { READ_OPTIONS, type ReadOptions, type ReadResult } from './options.js';
import { ownOptions } from './own-options.js';
import { readResult } from './read-result.js';
import type { ReaderParts } from './layout.js';
import { partOf } from './part-of.js';
import { readOpened } from './read-dataset.js';

/**
 * Reads plain JavaScript data just as it would be read from a JSON file: a list of records, a list of lists, `{columns,
 * rows}`, or the response of a publisher's API.
 *
 * @example
 * readValues([{ area: 'Leeds', value: 62 }], {}, ALL_PARTS).dataset.observations[0]?.value; // 62
 */
export function readValues(records: unknown, given: ReadOptions, parts: Partial<ReaderParts>): ReadResult {
  const options = { ...ownOptions(given, READ_OPTIONS), parts };
  const { value, issues } = partOf(options, 'json').fromValues(records);
  if (value === undefined) return readResult(issues, options);
  // `csv` and `json` describe text, so they say nothing about the layout of plain data.
  const isPlain = options.format === 'csv' || options.format === 'json';
  return readOpened({ kind: 'json', value }, isPlain ? { ...options, format: undefined } : options);
}
