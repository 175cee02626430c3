import type { ReaderParts } from '../layout.js';
import { publishedLayouts } from '../layouts/published/index.js';

/** The layouts of publishers that headings alone identify. */
export const published: ReaderParts['published'] = { publishedLayouts };
