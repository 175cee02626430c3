import { loadPart, readWith } from '@commonweal/data/unworded.js';
import type { Reading } from './parted-reader.js';

/** The reader of common tables, which loads its parts for others on demand. */
export const reading: Reading = { readWith, loadPart };
