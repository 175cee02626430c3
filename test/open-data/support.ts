import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  isMissing,
  type Observation,
  readDataset,
  type ReadOptions,
  type ReadResult,
} from '@commonweal/data';

/** Reads a file of the open-data folder, which `npm run test:open-data` names. */
export function readOpenData(
  file: string,
  options: ReadOptions = {},
): { bytes: Uint8Array; result: ReadResult } {
  const folder = process.env.COMMONWEAL_OPEN_DATA;
  assert.ok(folder !== undefined, 'COMMONWEAL_OPEN_DATA names no folder: run npm run test:open-data');
  const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
  return { bytes, result: readDataset(bytes, options) };
}

/** Rows kept and set aside are the rows of the file, each once; no issue is fatal. */
export function assertRowsAddUp({ cells, rowsKept, setAside, issues }: ReadResult): void {
  assert.deepEqual(
    issues.filter(({ severity }) => severity === 'fatal'),
    [],
  );
  assert.equal(rowsKept + setAside.length, cells?.rows);
  assert.equal(new Set(setAside.map(({ row }) => row)).size, setAside.length);
}

/** All cells together, without the signs of CSV, are the text of the file without them: no character is lost. */
export function assertEveryCell({ cells }: ReadResult, text: string): void {
  assert.ok(cells !== null);
  const table = cells;
  const read = Array.from({ length: table.rows }, (_, row) =>
    Array.from({ length: table.width(row) }, (__, column) => table.at(row, column)).join(''),
  ).join('');
  const bare = (all: string): string => all.replace(/[",\r\n\ufeff]/g, '');
  assert.ok(bare(read) === bare(text), 'cells and file differ');
}

export const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The observations of an area, by code or name, that match texts of their groups and a period label. */
export function pick(
  { dataset }: ReadResult,
  area: string,
  period: string | null,
  groups: Readonly<Record<string, string>> = {},
): Observation[] {
  return dataset.observations.filter(
    (observation) =>
      [observation.area.code, observation.area.name].includes(area) &&
      (observation.period?.label ?? null) === period &&
      Object.entries(groups).every(([dimension, text]) => observation.group.get(dimension) === text),
  );
}

/** How many observations are missing, by reason. */
export function countMissing({ dataset }: ReadResult): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { value } of dataset.observations) {
    if (isMissing(value)) counts[value.missing] = (counts[value.missing] ?? 0) + 1;
  }
  return counts;
}

export const codesOf = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
