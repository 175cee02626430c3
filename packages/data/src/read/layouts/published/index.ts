import type { Layout } from '../../layout.js';
import { cdc } from './cdc.js';
import { education } from './education.js';
import { publicHealthScotland } from './phs.js';
import { publishedLayout } from './publisher.js';
import { pxStat } from './pxstat.js';
import { statisticsGovScot } from './scotland.js';
import { sdmxCsv } from './sdmx.js';
import { statsWales } from './stats-wales.js';
import { who } from './who.js';

/**
 * The layouts that headings alone identify with certainty.
 *
 * @example
 * publishedLayouts().map(({ format }) => format).includes('pxstat'); // true
 */
export function publishedLayouts(): readonly Layout[] {
  return [statisticsGovScot, publicHealthScotland, pxStat, education, statsWales, cdc, who, sdmxCsv].map(
    publishedLayout,
  );
}
