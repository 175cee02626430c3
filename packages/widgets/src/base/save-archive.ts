import { strToU8, zipSync } from 'fflate';
import { saveFile } from './save-file.js';

export { archiveOf } from './archive.js';

/** Offers texts as one archive, by the name of each. */
export function saveArchive(files: ReadonlyMap<string, string>, name: string, page: Document): void {
  const bytes = Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)]));
  // Bytes of a buffer of their own, which a blob takes.
  // Not packed, so that its size is known before it is made.
  saveFile(new Uint8Array(zipSync(bytes, { level: 0 })), name, 'application/zip', page);
}
