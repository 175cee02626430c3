import type { ReaderParts } from '../layout.js';
import { fingertipsLayout } from '../layouts/fingertips.js';
import { nomisLayout } from '../layouts/nomis.js';
import { onsDownloadLayout } from '../layouts/ons-download.js';
import { onsFilteredLayout } from '../layouts/ons-filtered.js';
import { onsLayout } from '../layouts/ons.js';
import { ownLayout } from '../layouts/own.js';
import { publishedLayouts } from '../layouts/published/index.js';
import { spreadsheetLayout } from '../layouts/spreadsheet.js';

/** The layouts of cells that have a name. */
export const layouts: ReaderParts['layouts'] = {
  layouts: () => [
    fingertipsLayout,
    onsLayout,
    onsDownloadLayout,
    onsFilteredLayout,
    nomisLayout,
    spreadsheetLayout,
    // A file the package wrote may contain a publisher's columns, but it states its own roles.
    ownLayout,
    ...publishedLayouts(),
  ],
};
