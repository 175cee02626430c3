import type { Messages, WordedIssue, ReadResult } from '@commonweal/data';
import { decode, readDataset, rowsOfData, unexpectedRows, wordIssue } from '@commonweal/data';
import { en } from '@commonweal/data/messages/en.js';
import { readOptions } from '@commonweal/widgets';
import { attributeName, stated } from '../attribute-values.js';
import type { Attributes } from '../element.js';
import { CwDataError } from '../errors.js';
import type { DataInput } from '../html/data-block.js';
import { worded } from '../messages.js';

/** A data file as a widget with these attributes takes it. */
export interface DataFile {
  readonly data: DataInput;
  /** What is left to write on the element: how to read the file means nothing for a dataset that was read. */
  readonly attributes: Attributes;
  readonly read: ReadResult;
  /** What was noticed before an element sees the data. */
  readonly issues: readonly WordedIssue[];
}

/** Layouts that a page reads as they stand; any other is read here, and handed on as a dataset. */
const PLAIN: ReadonlySet<string | null> = new Set(['csv', 'json', 'commonweal', null]);

/**
 * Reads a data file: the one reader of all commands, with the options that the attributes state, as on a page. Issues are in the
 * words of `messages`.
 *
 * @throws CwDataError where the file has not as many rows as `rows` says
 */
export function readData(bytes: Uint8Array, attributes: Attributes, messages: Messages = en): DataFile {
  const { options, rows, issues: refused } = readOptions(stated(attributes));
  const read = readDataset(bytes, { ...options, messages });
  const isRead = !read.issues.some(({ severity }) => severity === 'fatal');
  if (isRead && rows !== null && rows !== rowsOfData(read)) {
    throw new CwDataError(wordIssue(unexpectedRows(rows, rowsOfData(read)), messages).message);
  }
  // A page says the same of a file that cannot be read, and of an attribute that is refused.
  if (!isRead || refused.length > 0 || PLAIN.has(read.format)) {
    const { text, issues } = decode(bytes, undefined, { messages });
    const all = [...worded(refused, messages), ...read.issues];
    return { data: text ?? '', attributes, read: { ...read, issues: all }, issues };
  }
  return { data: read.dataset, attributes: withoutReading(attributes), read, issues: read.issues };
}

/** Attributes of an element whose data has been read already. */
export function withoutReading(attributes: Attributes): Attributes {
  const { properties } = readOptions(() => null);
  const gone = new Set(properties.map(attributeName));
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !gone.has(name)));
}
