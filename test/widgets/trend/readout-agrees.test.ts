import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chartOf } from './charts.js';

const cell = fc.record({
  value: fc.constantFrom('10', '12', '14 [r]', '16 [e]', '[c]', '[x]', ''),
  half: fc.constantFrom(0, 0, 1),
  status: fc.constantFrom('', '', 'provisional'),
  break: fc.constantFrom('', '', '', 'New method'),
});

/** Lines with flags, gaps and breaks of their own, some of periods whose label says that they are provisional. */
const lines = fc.record({
  areas: fc.integer({ min: 1, max: 3 }),
  isLabelled: fc.boolean(),
  cells: fc.array(cell, { minLength: 15, maxLength: 15 }),
});

test('the readout says of each figure what the table does, in the same words and each once', () => {
  const heard = new Set<string>();
  fc.assert(
    fc.property(lines, ({ areas, isLabelled, cells }) => {
      const rows = ['Leeds', 'York', 'Hull'].slice(0, areas).flatMap((area, a) =>
        [2018, 2019, 2020, 2021, 2022].map((year, i) => {
          const own = cells[a * 5 + i] as (typeof cells)[number];
          const number = parseFloat(own.value);
          const limits = own.half === 0 || Number.isNaN(number) ? ',' : `${number - 1},${number + 1}`;
          const label = `${String(year)}${isLabelled && year > 2020 ? ' (provisional)' : ''}`;
          return [area, label, own.value, limits, own.status, own.break].join(',');
        }),
      );
      fc.pre(cells.slice(0, areas * 5).some(({ value }) => /\d/.test(value)));
      const chart = chartOf(['area,period,value,lower95,upper95,status,break', ...rows].join('\n'));
      const readout = chart.plot?.readout;
      assert.ok(readout !== null && readout !== undefined);
      readout.positions.forEach(({ spoken, label }, at) => {
        const row = chart.rows[at]?.cells ?? [];
        assert.equal(row[0]?.text, label);
        const told = readout.entries.flatMap(({ name }) => {
          const own = row[chart.columns.findIndex(({ header }) => header === name)];
          assert.ok(own !== undefined);
          // Limits are drawn, and so heard, of one line in front alone.
          const isLimit = (detail: string): boolean => /^\d+(?:\.\d+)? to \d/.test(detail);
          const notes =
            own.missing === null
              ? (own.detail ?? '').split(', ').filter((text) => text !== '' && !isLimit(text))
              : [];
          notes.forEach((note) => heard.add(note.replace(/:.*/, '')));
          return [`${name} ${own.text}`, ...notes];
        });
        const parts = spoken.split(', ').filter((text) => !text.startsWith('95% confidence limits'));
        assert.deepEqual(parts, [label, ...told]);
      });
    }),
    { numRuns: 300, includeErrorInReport: true },
  );
  for (const word of ['provisional', 'revised', 'Break in the series']) assert.ok(heard.has(word), word);
});
