import { readFile, writeFile } from 'node:fs/promises';
import { CwRenderError } from '../errors.js';

/** The file name that means standard input. */
const STANDARD_INPUT = '-';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Check its name, and the folder you are in.',
  EISDIR: 'is a folder. Name a file.',
  EACCES: 'may not be used by you. Change its permissions, or name another file.',
  EPERM: 'may not be used by you. Change its permissions, or name another file.',
  ENOSPC: 'has no room left on its disk. Name a file on another.',
  ENOTDIR: 'has a file where a folder should be. Check its name.',
  ENAMETOOLONG: 'has a name that is too long. Name another file.',
  ELOOP: 'is a link that leads to itself. Name another file.',
  EROFS: 'is on a disk that cannot be written to. Name a file on another.',
};

/** Why a file operation failed and what to do, in a sentence that names the file. */
export function fileError(file: string, error: unknown, otherwise: string): CwRenderError {
  const { code } = error as NodeJS.ErrnoException;
  const why = WHY[String(code)] ?? `${otherwise} (${String(code)}). Name another file.`;
  return new CwRenderError(`${file} ${why}`);
}

/** Reads a file, or standard input for `-`. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if (file === STANDARD_INPUT) return Buffer.concat(await process.stdin.toArray());
    return await readFile(file);
  } catch (error) {
    throw fileError(file, error, 'cannot be read');
  }
}

/** Writes a complete file. */
export async function writeOut(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw fileError(file, error, 'cannot be written');
    throw new CwRenderError(
      `${file} cannot be written: its folder is not there. Make the folder, or name another.`,
    );
  }
}
