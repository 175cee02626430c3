import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset } from '@commonweal/data';
import { SAMPLES } from '../../stories/examples.js';
import { assertOutcome, GRAMMARS, withElementPage } from '../support/shown-element.js';
import { DATA_FAULTS } from './cases.js';
import type { DataFault } from './data-fault.js';

/**
 * Every cell with a text, of the rows that are shown, verbatim: of all, or of those with one of some names. Of data in several
 * periods one is shown.
 */
function cellsOf({ data, options = {}, periods }: DataFault, names: readonly string[] | null): string[] {
  const { cells, setAside } = readDataset(data, options);
  if (cells === null || periods !== undefined) return [];
  const aside = new Set(setAside.map(({ row }) => row));
  return Array.from({ length: cells.rows }, (_, row) =>
    aside.has(row) ? [] : Array.from({ length: cells.width(row) }, (__, column) => cells.at(row, column)),
  )
    .filter((row) => names === null || row.some((text) => names.includes(text.trim())))
    .flat()
    .filter((text) => text.trim() !== '');
}

describe('a fault of data, shown', () => {
  const shown = withElementPage();

  for (const fault of DATA_FAULTS) {
    const { number, what, data, options = {}, codes = [], refused = false, headings = [] } = fault;
    for (const tag of GRAMMARS) {
      const { most, settings } = SAMPLES[tag];
      const cells = cellsOf(fault, most === Infinity ? null : Object.values(settings));
      it(`fault ${number}: ${what}, in <${tag}>`, async () => {
        const outcome = await shown().show(tag, { data }, { ...options });
        assertOutcome(outcome, cells);
        if (refused) {
          assert.equal(outcome.rows, 0, 'no row is drawn');
          const drawn = outcome.drawn.matchAll(/<th role="columnheader" scope="col"><span[^>]*>([^<]*)/g);
          assert.deepEqual(
            Array.from(drawn, ([, heading]) => heading),
            headings,
            'the headings are those of the file',
          );
          assert.equal(outcome.drawn.includes('<table'), headings.length > 0);
        }
        const told = outcome.heard.map(({ code }) => code);
        for (const code of codes)
          assert.ok(told.includes(code), `${code} is told, not only ${told.join(', ')}`);
        // What is said of other rows is not said by a widget that leaves them out.
        if (outcome.rows === 0 || most !== Infinity) return;
        for (const text of fault.shown ?? [])
          assert.ok(outcome.text.includes(text), `${text} is shown, not only ${outcome.text}`);
      });
    }
  }
});
