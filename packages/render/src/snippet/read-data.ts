import type { Messages, WordedIssue, ReadResult } from '@commonweal/data';
import { decode, readDataset, rowsOfData, unexpectedRows, wordIssue } from '@commonweal/data';
import { en } from '@commonweal/data/messages/en.js';
import { readOptions } from '@commonweal/widgets';
import { attributeName, stated } from '../attribute-values.js';
import type { Attributes } from '../element.js';
import { CwDataError } from '../errors.js';
import type { DataInput } from '../html/data-block.js';
import { worded } from '../messages.js';

/** A data file, read with a widget's attributes. */
export interface DataFile {
  readonly data: DataInput;
  /** The attributes left to write on the element: those that control reading do not apply to a dataset already read. */
  readonly attributes: Attributes;
  readonly read: ReadResult;
  /** Issues found before an element sees the data. */
  readonly issues: readonly WordedIssue[];
}

/** Formats that the page can read itself. Any other is read here and passed on as a dataset. */
const PLAIN: ReadonlySet<string | null> = new Set(['csv', 'json', 'commonweal', null]);

/**
 * Reads a data file with the reading options in the attributes, exactly as a page would. Every command uses this. Issues
 * are in the words of `messages`.
 *
 * @throws CwDataError if the number of rows does not match `rows`
 */
export function readData(bytes: Uint8Array, attributes: Attributes, messages: Messages = en): DataFile {
  const { options, rows, issues: refused } = readOptions(stated(attributes));
  const read = readDataset(bytes, { ...options, messages });
  const isRead = !read.issues.some(({ severity }) => severity === 'fatal');
  if (isRead && rows !== null && rows !== rowsOfData(read)) {
    throw new CwDataError(wordIssue(unexpectedRows(rows, rowsOfData(read)), messages).message);
  }
  // The page reports the same for an unreadable file or a rejected attribute.
  if (!isRead || refused.length > 0 || PLAIN.has(read.format)) {
    const { text, issues } = decode(bytes, undefined, { messages });
    const all = [...worded(refused, messages), ...read.issues];
    return { data: text ?? '', attributes, read: { ...read, issues: all }, issues };
  }
  return { data: read.dataset, attributes: withoutReading(attributes), read, issues: read.issues };
}

/** Removes the attributes that control reading. */
export function withoutReading(attributes: Attributes): Attributes {
  const { properties } = readOptions(() => null);
  const gone = new Set(properties.map(attributeName));
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !gone.has(name)));
}
