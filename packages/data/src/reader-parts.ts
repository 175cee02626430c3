/** All parts of the reader, for a server, which cannot wait for one to load. */
export { ALL_PARTS } from './read/all-parts.js';
