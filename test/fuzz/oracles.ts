import assert from 'node:assert/strict';
import type { Missing, Observation, ReadResult } from '@commonweal/data';
import { isMissing } from '@commonweal/data';
import { autoType } from 'd3-dsv';

/** A decimal number as every parser writes it; other texts that d3-dsv takes for numbers (0x1F, Infinity) are refused by ours. */
const PLAIN = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
/** What may be around the digits of a number: signs of grouping, currency, per cent, a unit in words, and flags after it. */
const GROUPING = /[,\s\u00a0\u2009\u202f£€$%]/g;
const UNIT = /(?<=\d\.?)(?:per[\p{L}\d.]+|\p{L}{2,}[²³]?|[cdghklmstCFGJKLMTVW])/u;
const FLAGS = /(?:\[[^\]]{1,12}\]|[*†‡§#~]|[rpebu]$)+/g;

/** The number that d3-dsv reads in a text, where it is a decimal number; null otherwise. */
export function numberByD3(raw: string): number | null {
  const [theirs] = PLAIN.test(raw.trim()) ? autoType([raw]) : [];
  return typeof theirs === 'number' && Number.isFinite(theirs) ? theirs + 0 : null;
}

/**
 * A number was not made up: where d3-dsv reads a decimal number it is the same one, and any other is in the text once what is
 * around its digits is taken off.
 */
function assertTrueNumber(raw: string, value: number | Missing): void {
  if (isMissing(value)) return;
  const said = `${value} was read of ${JSON.stringify(raw)}`;
  const theirs = numberByD3(raw);
  if (theirs !== null) {
    assert.equal(value, theirs, said);
    return;
  }
  const digits = raw.trim().replace(GROUPING, '').replace(/[−–]/g, '-').replace(UNIT, '').replace(FLAGS, '');
  assert.match(digits, PLAIN, said);
  assert.equal(value, Number(digits) + 0, said);
}

/** Every number is in its own raw text, and every raw text in the source. */
export function assertNothingMadeUp({ dataset, cells }: ReadResult): void {
  const texts = new Set<string>();
  for (let row = 0; row < (cells?.rows ?? 0); row += 1) {
    for (let column = 0; column < (cells?.width(row) ?? 0); column += 1) {
      const text = cells?.at(row, column) ?? '';
      texts.add(text);
      // A file of our own guards what a spreadsheet would run.
      if (text.startsWith("'")) texts.add(text.slice(1));
    }
  }
  texts.add('');
  for (const { raw, value } of dataset.observations) {
    if (cells !== null) assert.ok(texts.has(raw), `${JSON.stringify(raw)} stands in the source`);
    assertTrueNumber(raw, value);
  }
}

/** Every cell of a table is there, verbatim and in its place. */
export function assertCells({ cells }: ReadResult, rows: readonly (readonly string[])[]): void {
  assert.ok(cells !== null, 'there are cells');
  assert.equal(cells.rows, rows.length, 'no row is lost');
  rows.forEach((row, index) => {
    const read = Array.from({ length: cells.width(index) }, (_, column) => cells.at(index, column));
    assert.deepEqual(read, [...row], `row ${index}`);
  });
}

/** The parts of an observation that a download must bring back. Limits that did not fit their value come back as other columns. */
export const essence = ({ area, group, value, raw, limits, extra }: Observation): unknown => ({
  area,
  group: [...group],
  value,
  raw,
  limits,
  // A download calls a column that is not what its name says so: `area_code (as given)` for codes that are none.
  extra: [...extra].flatMap(([name, text]) =>
    /^(?:lower|upper)\d+(?: \(as given\))?$/.test(name) ? [] : [[name.replace(/ \(as given\)$/, ''), text]],
  ),
});
