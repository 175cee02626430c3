import type { ReaderParts } from '../layout.js';
import { fingertipsLayout } from '../layouts/fingertips.js';
import { nomisLayout } from '../layouts/nomis.js';
import { onsDownloadLayout } from '../layouts/ons-download.js';
import { onsFilteredLayout } from '../layouts/ons-filtered.js';
import { ownLayout } from '../layouts/own.js';
import { spreadsheetLayout } from '../layouts/spreadsheet.js';

/** Further layouts with a name. */
export const layouts: ReaderParts['layouts'] = {
  layouts: () => [
    fingertipsLayout,
    onsDownloadLayout,
    onsFilteredLayout,
    nomisLayout,
    spreadsheetLayout,
    ownLayout,
  ],
};
