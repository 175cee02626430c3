import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isMissing, readDataset } from '@commonweal/data';

const SEED = 13;

interface Column {
  readonly heading: string;
  readonly cells: readonly string[];
}

const ROWS = 6;
const numbers = fc.array(fc.integer({ min: 100, max: 999 }), { minLength: ROWS, maxLength: ROWS });
const markers = fc.constantFrom('*', '..', 'x', ':', '#', '[c]', '<5', 'NaN');
const share = fc.array(fc.boolean(), { minLength: ROWS, maxLength: ROWS });

/** A table of areas by code and name, one value with limits, and columns that are none of them. */
const tables = fc
  .record({
    value: numbers,
    marker: markers,
    held: share,
    order: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
  })
  .map(({ value, marker, held, order }): readonly Column[] => {
    // One number at least: a column of markers alone says nothing.
    const shown = (row: number): boolean => row === 0 || held[row] === false;
    const cellsOf = (at: (row: number) => string): string[] =>
      Array.from({ length: ROWS }, (_, row) => at(row));
    const number = (row: number, by: number): string => String((value[row] ?? 0) / 10 + by);
    const columns: Column[] = [
      { heading: 'GSS code', cells: cellsOf((row) => `E0600001${row}`) },
      { heading: 'Authority', cells: cellsOf((row) => `Place ${'ABCDEF'[row] ?? ''}`) },
      { heading: 'Region', cells: cellsOf((row) => (row < 3 ? 'North' : 'South')) },
      { heading: 'Prevalence', cells: cellsOf((row) => (shown(row) ? number(row, 0) : marker)) },
      { heading: 'Prevalence LCL', cells: cellsOf((row) => (shown(row) ? number(row, -1) : marker)) },
      { heading: 'Prevalence UCL', cells: cellsOf((row) => (shown(row) ? number(row, 1) : marker)) },
      { heading: 'Prevalence SE', cells: cellsOf(() => '0.5') },
      { heading: 'OBJECTID', cells: cellsOf((row) => String(row + 1)) },
      { heading: 'Source', cells: cellsOf(() => 'Survey') },
    ];
    return columns
      .map((column, index) => ({ column, key: order[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ column }) => column);
  });

describe('the reading of a table', () => {
  it('is the same in any order of columns and with any share of markers', () => {
    fc.assert(
      fc.property(tables, (columns) => {
        const lines = Array.from({ length: ROWS }, (_, row) => columns.map(({ cells }) => cells[row] ?? ''));
        const header = columns.map(({ heading }) => heading);
        const text = [header, ...lines].map((cells) => cells.join(',')).join('\n');
        const { dataset, roles, issues } = readDataset(text);
        const role = Object.fromEntries(roles.map((one) => [one.column, one.role]));
        assert.deepEqual(role, {
          ...role,
          'GSS code': 'area_code',
          Authority: 'area',
          Region: 'parent',
          Prevalence: 'value',
          'Prevalence LCL': 'lower95',
          'Prevalence UCL': 'upper95',
          'Prevalence SE': 'standard_error',
          OBJECTID: 'row_number',
          Source: 'constant',
        });
        const values = columns.find(({ heading }) => heading === 'Prevalence')?.cells ?? [];
        assert.equal(dataset.observations.length, ROWS);
        for (const [row, { value, area, limits }] of dataset.observations.entries()) {
          assert.deepEqual(area, { code: `E0600001${row}`, name: `Place ${'ABCDEF'[row] ?? ''}`, parent: row < 3 ? 'North' : 'South' }); // prettier-ignore
          assert.equal(isMissing(value), !/^\d/.test(values[row] ?? ''));
          assert.equal(limits.length, isMissing(value) ? 0 : 1);
        }
        assert.ok(issues.every(({ severity }) => severity === 'notice'));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
