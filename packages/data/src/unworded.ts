/**
 * What elements read with: no module of a language comes with it, and of the reader what common tables need.
 * `wordIssue` says its issues in the language of the page.
 */
export { fetchUnworded } from './read/fetch-bytes.js';
export type { PartName, ReaderParts } from './read/layout.js';
export { loadPart } from './read/load-part.js';
export type { ReadResult as UnwordedResult } from './read/options.js';
export { readWith } from './read/read-input.js';
