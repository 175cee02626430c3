import { loadPart, readWith } from '@commonweal/data/unworded.js';
import { readPageTable } from './page-table.js';
import type { Reader } from './parted-reader.js';

/** The reader of common tables, which loads its parts for others on demand. */
export const reader: Reader = { readWith, loadPart, readPageTable };
