import { pathToFileURL } from 'node:url';

/** Loads several test files into one process: they start, and compile what they test, once. */
for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href);
