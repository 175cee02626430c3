import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SAMPLES } from '../../stories/examples.js';
import { REPRESENTATIVES } from '../support/grammars.js';
import { assertOutcome, withElementPage } from '../support/shown-element.js';
import { DATA_FAULTS } from './cases.js';
import { cellsOf } from './shown-cells.js';

describe('a fault of data, shown', () => {
  const shown = withElementPage();

  for (const fault of DATA_FAULTS) {
    const { number, what, data, options = {}, codes = [], refused = false, headings = [] } = fault;
    for (const tag of REPRESENTATIVES) {
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
        const reported = outcome.received.map(({ code }) => code);
        for (const code of codes)
          assert.ok(reported.includes(code), `${code} is reported, not only ${reported.join(', ')}`);
        // What is stated of other rows is not stated by a widget that leaves them out.
        if (outcome.rows === 0 || most !== Infinity) return;
        for (const text of fault.shown ?? [])
          assert.ok(outcome.text.includes(text), `${text} is shown, not only ${outcome.text}`);
      });
    }
  }
});
