import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CwRenderError } from '../errors.js';
import { fileError } from './files.js';

/** The scheme of a URL, or a Windows drive letter. */
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/**
 * Resolves the real path of a file named in a list. It must be inside the list's folder, unless the caller allows
 * others: a list can come from somebody else, and its files end up in a page.
 *
 * @throws CwRenderError for a URL, a missing file, or one outside the folder
 */
export async function pathBeside(list: string, file: string, mayBeOutside: boolean): Promise<string> {
  const named = resolve(dirname(list));
  const folder = await real(named);
  const wanted = resolve(named, localPath(file, list, mayBeOutside));
  // Rejects a path outside before looking at the disk, so that a list cannot probe which files exist.
  if (!mayBeOutside && isOutside(named, wanted) && isOutside(folder, wanted)) throw outside(file, list);
  const found = await real(wanted);
  if (!mayBeOutside && isOutside(folder, found)) throw outside(file, list);
  return found;
}

/** A plain path or, if files anywhere are allowed, a file URL. */
function localPath(file: string, list: string, mayBeOutside: boolean): string {
  const scheme = SCHEME.exec(file)?.[1]?.toLowerCase();
  if (scheme === undefined || (scheme.length === 1 && isAbsolute(file))) return file;
  if (scheme !== 'file' && scheme.length > 1) {
    throw new CwRenderError(
      `${list} names "${file}", which is an address. Name a file beside the list, or write the address as the attribute "src".`,
    );
  }
  if (!mayBeOutside || scheme !== 'file') throw outside(file, list);
  try {
    return fileURLToPath(file);
  } catch {
    throw new CwRenderError(`${list} names "${file}", which is no file. Write its path instead.`);
  }
}

async function real(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    throw fileError(path, error, 'cannot be read');
  }
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function outside(file: string, list: string): CwRenderError {
  return new CwRenderError(
    `${list} names "${file}", which is outside the folder of the list. Put the file beside the list, or add --allow-outside if you trust the list.`,
  );
}
