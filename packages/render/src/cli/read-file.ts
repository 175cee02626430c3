import { readFile } from 'node:fs/promises';
import type { ReadResult } from '@commonweal/data';
import { decode, readDataset } from '@commonweal/data';
import { CwRenderError } from '../errors.js';
import type { DataInput } from '../html/data-block.js';

/** The bytes of a file. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'is not there'
        : code === 'EISDIR'
          ? 'is a folder'
          : `cannot be read (${String(code)})`;
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
