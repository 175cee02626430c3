import type { Dataset } from '@commonweal/data';
import { observationsTable, readDataset, writeCsv } from '@commonweal/data';
import { UNSEEN } from '../control-characters.js';

/** Data for a widget: the text of a CSV or JSON file, records, rows (the first is the header) or a dataset. */
export type DataInput =
  string | Dataset | readonly Readonly<Record<string, unknown>>[] | readonly (readonly unknown[])[];

/** The script element that holds a widget's data: its type, and its text as a browser reads it. */
export interface DataBlock {
  readonly type: 'text/csv' | 'application/json';
  readonly text: string;
}

/** Text that would end or hide the content of a script element. */
const UNSAFE = /<(?:\/script|script|!--)/i;

/**
 * Prepares data for a page. Text stays as it is, except for line ends, which browsers turn into line feeds. CSV that
 * would end the script element or contains control characters is written as JSON, which can be escaped. A dataset
 * becomes the package's own CSV.
 *
 * @example
 * dataBlock('area,value\r\nYork,65.3'); // { type: 'text/csv', text: 'area,value\nYork,65.3' }
 */
export function dataBlock(data: DataInput): DataBlock {
  if (typeof data === 'string') return textBlock(asRead(data));
  if ('observations' in data) return textBlock(asRead(datasetCsv(data)));
  return json(data);
}

/** The markup of a data block. */
export function dataMarkup({ type, text }: DataBlock): string {
  return `<script type="${type}">${text}</script>`;
}

function textBlock(text: string): DataBlock {
  if (/^\s*[[{]/.test(text)) return { type: 'application/json', text: text.replaceAll('<', '\\u003c') };
  if (!UNSAFE.test(text) && !UNSEEN.test(text)) return { type: 'text/csv', text };
  const { cells } = readDataset(text, { format: 'csv' });
  if (cells === null) return { type: 'text/csv', text: text.replaceAll('<', '') };
  const rows = Array.from({ length: cells.rows }, (_, row) =>
    Array.from({ length: cells.width(row) }, (_cell, column) => cells.at(row, column)),
  );
  return json(rows);
}

function json(value: unknown): DataBlock {
  return { type: 'application/json', text: asRead(JSON.stringify(value)).replaceAll('<', '\\u003c') };
}

/** Normalises text as an HTML parser would: line feeds only, and no characters that UTF-8 or HTML cannot represent. */
function asRead(text: string): string {
  const withoutMark = text.startsWith('\ufeff') ? text.slice(1) : text;
  return withoutMark
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\ufffd')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A dataset as the package's own CSV, which a widget reads back without loss. */
function datasetCsv({ observations, indicator, provenance, suppression }: Dataset): string {
  return writeCsv({ ...observationsTable(observations), provenance, indicator, suppression });
}
