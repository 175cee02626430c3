import type { Later } from './part.js';
import type { Reader } from './parted-reader.js';
import { reader } from './reader.js';
import { RemoteFile } from './remote-file.js';

/**
 * What reads any source but built-in data, which takes no reading: the reader, and for an address what fetches the file.
 * Each is at hand, or a part that comes for the first such source.
 */
export interface Reading {
  readonly reader: Later<Reader>;
  readonly network: Later<typeof RemoteFile>;
}

/** All of it at hand. */
export const reading: Reading = { reader, network: RemoteFile };
