import { decode } from './decode.js';
import { encodingRead } from '../issues/messages.js';
import { contradictions } from './contradictions.js';
import { foreignFile } from './file-kind.js';
import { ambiguousPeriods, garbledIn, limitGroups, unusualNumbers } from './doubts.js';
import type { Layout } from './layout.js';
import { columnsJsonLayout } from './layouts/columns-json.js';
import { fingertipsApiLayout } from './layouts/fingertips-api.js';
import { fingertipsLayout } from './layouts/fingertips.js';
import { jsonStatLayout } from './layouts/json-stat.js';
import { nomisLayout } from './layouts/nomis.js';
import { onsDownloadLayout } from './layouts/ons-download.js';
import { onsFilteredLayout } from './layouts/ons-filtered.js';
import { onsLayout } from './layouts/ons.js';
import { spreadsheetLayout } from './layouts/spreadsheet.js';
import { wideLimitsLayout } from './layouts/wide-limits.js';
import type { ReadOptions, ReadResult } from './options.js';
import { CORE_LAYOUTS, readWith } from './read.js';
import { possibleSentinels } from './sentinels.js';
import { unmarkedUtf16 } from './unmarked-utf16.js';

/**
 * Every layout the package reads, named ones before the plain ones that take what is left.
 *
 * @example
 * allLayouts().at(-1).format; // 'json'
 */
export function allLayouts(): readonly Layout[] {
  return [
    fingertipsLayout,
    fingertipsApiLayout,
    onsLayout,
    onsDownloadLayout,
    onsFilteredLayout,
    columnsJsonLayout,
    nomisLayout,
    jsonStatLayout,
    spreadsheetLayout,
    wideLimitsLayout,
    ...CORE_LAYOUTS,
  ];
}

/**
 * Reads text or bytes of any layout the package knows into a dataset. `format: 'auto'` recognises the layout, names what it
 * recognised, and refuses to guess where two readings are possible. Letters garbled before and numbers outside the usual range
 * are said. Never throws on data.
 *
 * @example
 * readDataset('area,value\nYork,65.3').dataset.observations[0]?.raw; // '65.3'
 */
export function readDataset(input: string | Uint8Array | ArrayBuffer, options: ReadOptions = {}): ReadResult {
  // What is no text is not decoded: nothing is said of its letters.
  if (foreignFile(input) !== null) return readWith([], input, options);
  const isText = typeof input === 'string' || options.encoding !== undefined;
  const wide = isText ? null : unmarkedUtf16(new Uint8Array(input.slice(0, 256)));
  const decoded = decode(input, options.encoding ?? wide ?? undefined);
  const { text } = decoded;
  const issues = wide === null ? decoded.issues : [encodingRead('UTF-16'), ...decoded.issues];
  const read = readWith(allLayouts(), text ?? input, options);
  if (text === null) return read;
  const garbled = issues.some(({ code }) => code === 'encoding-invalid') ? null : garbledIn(text);
  const doubts = [
    ...(garbled === null ? [] : [garbled]),
    ...unusualNumbers(read.dataset),
    ...possibleSentinels(read.dataset),
    ...limitGroups(read.dataset),
    ...ambiguousPeriods(read.dataset),
    ...contradictions(read.dataset),
  ];
  const { source = null } = options;
  const placed = [...issues, ...doubts].map((issue) => ({ ...issue, where: { ...issue.where, source } }));
  return {
    ...read,
    issues: [...placed.slice(0, issues.length), ...read.issues, ...placed.slice(issues.length)],
  };
}
