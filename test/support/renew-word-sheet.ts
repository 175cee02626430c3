import { writeFile } from 'node:fs/promises';
import { SHEET, wordSheet } from './word-sheet.js';

/** Writes the sheet that a translator reads anew, for its changes to be read in the diff. */
await writeFile(SHEET, await wordSheet());
