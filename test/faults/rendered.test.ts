import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { SAMPLES } from '../../stories/examples.js';
import { WIDGETS } from '../support/grammars.js';
import { assertRendered, rendered, textOf } from '../support/rendered.js';
import { DATA_FAULTS } from './cases.js';
import type { DataFault } from './data-fault.js';
import { cellsOf } from './shown-cells.js';

/** Options of the reader as an author writes them. */
const attributesOf = (options: NonNullable<DataFault['options']>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

describe('a fault of data, drawn in plain Node', () => {
  for (const fault of DATA_FAULTS) {
    const { number, what, data, options = {}, codes = [], refused = false, headings = [] } = fault;
    for (const tag of WIDGETS) {
      const { most, settings, rows } = SAMPLES[tag];
      it(`fault ${number}: ${what}, in <${tag}>`, () => {
        const shown = rendered(tag, data, { ...settings, ...attributesOf(options) });
        assertRendered(shown, cellsOf(fault, most === Infinity ? null : Object.values(settings)));
        if (refused) {
          assert.equal(shown.rows, 0, 'no row is drawn');
          const given = headings.map((heading) => textOf(parseFragment(heading)));
          assert.deepEqual(shown.headings, given, 'the headings are those of the file');
        }
        const reported = shown.reported.map(({ code }) => code);
        for (const code of codes)
          assert.ok(reported.includes(code), `${code} is reported, not only ${reported.join(', ')}`);
        // What is stated of other rows is not stated by a widget that leaves them out.
        if (shown.rows === 0 || most !== Infinity) return;
        for (const text of fault.shown ?? []) {
          // Rows that are no areas may be groups, which a finding calls so.
          const either = rows === 'groups' ? [text, text.replace('for any area', 'for any group')] : [text];
          const isShown = either.some((each) => shown.text.includes(each));
          assert.ok(isShown, `${either.join(' or ')} is shown, not only ${shown.text}`);
        }
      });
    }
  }
});
