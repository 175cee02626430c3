import { decode } from '@commonweal/data';
import type { IssueView } from './read-view.js';
import { readWorkbook, type SheetText } from './workbook.js';

/** What a file that an editor gave holds. */
export type FileContents =
  | { readonly text: string; readonly notices: readonly IssueView[] }
  | { readonly sheets: readonly SheetText[] }
  | { readonly problem: string };

/** The largest file that is opened: a browser would hang on more. */
const LARGEST_FILE = 50_000_000;

/**
 * The text of a file, with what had to be assumed to decode it, or the sheets of a workbook. What is no table at all is
 * left to the reader, which says what it is.
 */
export async function textOfFile(file: Blob): Promise<FileContents> {
  if (file.size === 0) return { problem: 'The file is empty. Choose a file with a table in it.' };
  if (file.size > LARGEST_FILE) {
    return {
      problem:
        'The file has more than 50 MB. Take out the areas and years that you do not need, and try again.',
    };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const workbook = await readWorkbook(bytes);
  if (workbook !== null) return workbook;
  const { text, issues } = decode(bytes);
  if (text === null) return { problem: 'The text of the file could not be read. Save it as UTF-8.' };
  const notices = issues.map(({ severity, code, message, where }) => ({
    severity,
    code,
    message,
    line: where.line,
  }));
  return { text, notices };
}
