import assert from 'node:assert/strict';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import type { TagOf } from '@commonweal/widgets/catalogue.js';
import { SAMPLES } from '../../stories/examples.js';
import { REPRESENTATIVES } from '../support/grammars.js';
import { assertOutcome, ElementPage, type Outcome, type Source } from '../support/shown-element.js';
import * as inputs from './inputs.js';
import type { Property } from './properties.js';

/** Inputs of one widget in a round. */
const RUNS = 60;

/** What a file says of each area, in order of the names: name and text of the number. */
const pairs = (rows: readonly (readonly string[])[]): string[] =>
  rows.map(([area = '', raw = '']) => JSON.stringify([area.trim(), raw])).sort();

/** The rows of a download: texts that a spreadsheet would run have an apostrophe before them, lines of provenance are below. */
function downloaded(csv: string): string[][] {
  const [header = [], ...rows] = dsvFormat(',').parseRows(csv);
  const [area, value] = [header.indexOf('area'), header.indexOf('value')];
  return rows
    .filter((cells) => cells.length === header.length && header.length > 1)
    .map((cells) =>
      [cells[area] ?? '', cells[value] ?? ''].map((text) =>
        text.replace(/^'(?=['=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20])/, ''),
      ),
    );
}

/** Names without what a reader takes for something else: notes, marks of order, lone halves of letters. */
const areaName = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 8 }),
    fc.constantFrom('York', '<b>x</b>', '=1+1', 'a"b', 'a\nb', '__proto__', '\u202eabc', '5'),
  )
  .map((name) => `A${name.replaceAll('\ufeff', '')}`);
export const areas = fc
  .uniqueArray(fc.tuple(areaName, inputs.number), {
    minLength: 1,
    maxLength: 6,
    selector: ([name]) => name.trim().normalize('NFKC').toLowerCase(),
  })
  .map((rows) => rows.map(([name, raw]) => [name, raw.replaceAll('\ufeff', '')]));
/** What a widget cannot do without, with names of these areas. */
export const settingsFor = (
  tag: TagOf<'widget'>,
  rows: readonly (readonly string[])[],
): Record<string, string> =>
  Object.fromEntries(Object.keys(SAMPLES[tag].settings).map((name, at) => [name, rows[at]?.[0] ?? 'York']));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** A file of areas and numbers. */
export const fileOf = (rows: readonly (readonly string[])[]): string =>
  `area,value\r\n${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}`;

/** A file of one area's figures, a year each. */
const seriesOf = (rows: readonly (readonly string[])[]): string =>
  `area,period,value\r\n${rows.map(([, raw = ''], at) => `York,${2010 + at},${quoted(raw)}`).join('\r\n')}`;

/** What is true of any input that a widget of each grammar is given, one page for all. */
export async function shownProperties(
  browser: Browser,
): Promise<{ properties: Property[]; close: () => Promise<void> }> {
  let file = new Uint8Array();
  let count = 0;
  const shown = await ElementPage.open(browser, () => file);
  const property = <Input>(
    name: string,
    input: fc.Arbitrary<Input>,
    sourceOf: (input: Input) => Source,
    more: (outcome: Outcome, input: Input, tag: TagOf<'widget'>) => void = () => undefined,
    attributesOf: (tag: TagOf<'widget'>, input: Input) => Record<string, string> = () => ({}),
  ): Property[] =>
    REPRESENTATIVES.map((tag) => ({
      name: `${name} in <${tag}>`,
      runs: RUNS,
      check: fc.asyncProperty(input, async (given) => {
        const outcome = await shown.show(tag, sourceOf(given), attributesOf(tag, given));
        assertOutcome(
          outcome,
          [],
          given instanceof Uint8Array ? new TextDecoder().decode(given) : JSON.stringify(given),
        );
        more(outcome, given, tag);
      }),
    }));

  const properties = [
    ...property(
      'areas and numbers',
      areas,
      (rows) => ({ data: fileOf(rows) }),
      (outcome, rows, tag) => {
        if (outcome.rows === 0 || outcome.state === 'error') return;
        const [found, all] = [pairs(downloaded(outcome.csv)), pairs(rows)];
        const { most } = SAMPLES[tag];
        if (most === Infinity) {
          assert.deepEqual(found, all, 'every row is in the download');
          return;
        }
        assert.ok(found.length >= 1 && found.length <= most, `${found.length} rows are in the download`);
        assert.deepEqual(
          found.filter((pair) => !all.includes(pair)),
          [],
          'every row of the download is one of the file',
        );
      },
      settingsFor,
    ),
    ...property(
      'numbers over the years',
      areas,
      (rows) => ({ data: seriesOf(rows) }),
      () => undefined,
      (tag) => ({ ...SAMPLES[tag].settings }),
    ),
    ...property('broken CSV', inputs.brokenCsv, (data) => ({ data })),
    ...property('JSON', inputs.jsonText, (data) => ({ data })),
    ...property('records', inputs.records, (data) => ({ data })),
    ...property('tables', inputs.rows, (table) => ({ table })),
    ...property(
      'files',
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        inputs.written.map(({ text }) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        file = Uint8Array.from(bytes);
        count += 1;
        return { src: `/file?${count}` };
      },
    ),
  ];
  return { properties, close: () => shown.close() };
}
