import { readFile, writeFile } from 'node:fs/promises';
import type { ReadResult } from '@commonweal/data';
import { decode, readDataset } from '@commonweal/data';
import { CwRenderError } from '../errors.js';
import type { DataInput } from '../html/data-block.js';

/** What stands for standard input in place of a file. */
const STANDARD_INPUT = '-';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder',
  EACCES: 'may not be used by you',
  ENOSPC: 'has no room left on its disk',
  ENOTDIR: 'has a file where a folder should be',
};

/** The cause of a file operation that failed, in a sentence with the file. */
function cause(error: unknown, otherwise: string): string {
  const { code } = error as NodeJS.ErrnoException;
  return WHY[String(code)] ?? `${otherwise} (${String(code)})`;
}

/** The bytes of a file, or of standard input for `-`. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if (file === STANDARD_INPUT) return Buffer.concat(await process.stdin.toArray());
    return await readFile(file);
  } catch (error) {
    throw new CwRenderError(`${file} ${cause(error, 'cannot be read')}.`);
  }
}

/** Writes a file whole. */
export async function writeOut(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'cannot be written: its folder is not there' : cause(error, 'cannot be written');
    throw new CwRenderError(`${file} ${why}.`);
  }
}

/** Layouts that a widget reads as they stand; any other is read here, and handed on as a dataset. */
const PLAIN: ReadonlySet<string | null> = new Set(['csv', 'json', null]);

/** A data file as a widget takes it, and what was noticed. */
export function dataOf(bytes: Uint8Array): { readonly data: DataInput; readonly read: ReadResult } {
  const read = readDataset(bytes);
  const data = PLAIN.has(read.format) ? (decode(bytes).text ?? '') : read.dataset;
  return { data, read };
}
