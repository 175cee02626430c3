/** What elements read with: no module of a language comes with it. `wordIssue` says its issues in the language of the page. */
export { fetchUnworded } from './read/fetch-bytes.js';
export type { ReadResult as UnwordedResult } from './read/options.js';
export type { ReadInput } from './read/read-input.js';
export { readUnworded } from './read/read-input.js';
