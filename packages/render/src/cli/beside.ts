import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CwRenderError } from '../errors.js';
import { fileError } from './files.js';

/** A scheme of an address, or a drive of Windows, which is none here unless it is a path's own. */
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/**
 * The real path of a file that a list names, which is under the folder of the list unless the caller allows others: a
 * list may come from somebody else, and what it names is put into a page.
 *
 * @throws CwRenderError for an address, a file that is not there, or one outside the folder
 */
export async function pathBeside(list: string, file: string, mayBeOutside: boolean): Promise<string> {
  const named = resolve(dirname(list));
  const folder = await real(named);
  const wanted = resolve(named, localPath(file, list, mayBeOutside));
  // What stands outside by its name is refused before it is looked for: the list cannot ask what there is.
  if (!mayBeOutside && isOutside(named, wanted) && isOutside(folder, wanted)) throw outside(file, list);
  const found = await real(wanted);
  if (!mayBeOutside && isOutside(folder, found)) throw outside(file, list);
  return found;
}

/** A path that is written as one, or as an address of a file where any file is allowed. */
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
