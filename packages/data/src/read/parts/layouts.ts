import { foreignFile } from '../file-kind.js';
import type { ReaderParts } from '../layout.js';
import { fingertipsLayout } from '../layouts/fingertips.js';
import { nomisLayout } from '../layouts/nomis.js';
import { onsDownloadLayout } from '../layouts/ons-download.js';
import { onsFilteredLayout } from '../layouts/ons-filtered.js';
import { ownLayout } from '../layouts/own.js';
import { spreadsheetLayout } from '../layouts/spreadsheet.js';
import { unmarkedUtf16 } from '../unmarked-utf16.js';

/** Further layouts with a name, and what files are that are no text. */
export const layouts: ReaderParts['layouts'] = {
  layouts: () => [
    fingertipsLayout,
    onsDownloadLayout,
    onsFilteredLayout,
    nomisLayout,
    spreadsheetLayout,
    ownLayout,
  ],
  foreignFile,
  unmarkedUtf16,
};
