import { READ_OPTIONS, type ReadOptions, type ReadResult } from './options.js';
import { ownOptions } from './own-options.js';
import { readResult } from './read-result.js';
import { readOpened } from './read-dataset.js';
import { fromValues } from './values.js';

/**
 * Reads plain JavaScript data as the same data in a JSON file is read: a list of records, a list of lists, `{columns, rows}`, or
 * what a publisher's interface answers.
 *
 * @example
 * readValues([{ area: 'Leeds', value: 62 }]).dataset.observations[0]?.value; // 62
 */
export function readValues(records: unknown, given: ReadOptions = {}): ReadResult {
  const options = ownOptions(given, READ_OPTIONS);
  const { value, issues } = fromValues(records);
  if (value === undefined) return readResult(issues, options);
  // What is no text is neither CSV nor JSON: such a word says nothing of its layout.
  const isPlain = options.format === 'csv' || options.format === 'json';
  return readOpened({ kind: 'json', value }, isPlain ? { ...options, format: undefined } : options);
}
