import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isMissing, type Observation, observationsTable, readDataset, writeCsv } from '@commonweal/data';

const FOLDER = new URL('../fixtures/layouts/published/', import.meta.url);
const CELLS = ['', 'x', '*', '<5', 'Normal value', '9e9', 'c p', 'Value combined with its neighbour'];
const CHANGES = 60;

/** Numbers that are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
}

/** A file as people send it on: cut, with a cell changed, a column left out, a row twice, a note below. */
function changed(text: string, next: (below: number) => number): string {
  let lines = text.trim().split('\n');
  const edits: (() => void)[] = [
    () => (lines = lines.slice(0, 1 + next(lines.length))),
    () => {
      const line = next(lines.length);
      lines[line] = (lines[line] ?? '').split(',').slice(0, 1 + next(6)).join(','); // prettier-ignore
    },
    () => {
      const line = Math.max(1, next(lines.length));
      const cells = (lines[line] ?? '').split(',');
      cells[next(cells.length)] = CELLS[next(CELLS.length)] ?? '';
      lines[line] = cells.join(',');
    },
    () => {
      const left = next(8);
      lines = lines.map((line) => line.split(',').filter((_, column) => column !== left).join(',')); // prettier-ignore
    },
    () => lines.splice(next(lines.length), 0, ''),
    () => lines.push(lines[next(lines.length)] ?? ''),
    () => lines.push('Source: made for a test of 2024'),
  ];
  for (let count = next(3); count >= 0; count -= 1) edits[next(edits.length)]?.();
  return lines.join('\n');
}

const brief = (one: Observation): unknown[] => [
  one.area.code,
  one.area.name,
  one.period?.start ?? one.period?.label ?? null,
  [...one.group],
  isMissing(one.value) ? [one.value.missing, one.value.note ?? null] : one.value,
  one.limits,
  one.flags,
  one.outcome ?? null,
];

for (const [index, file] of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.csv'))
  .entries()) {
  test(`${file}, changed ${String(CHANGES)} times: no row is lost, each column has a role, and it is the same read again`, () => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const next = numbersFrom(index + 7);
    for (let count = 0; count < CHANGES; count += 1) {
      const variant = changed(text, next);
      const { cells, rowsKept, setAside, roles, columns, dataset } = readDataset(variant);
      assert.equal(rowsKept + setAside.length, cells?.rows ?? 0, variant);
      const { observations, indicator, provenance } = dataset;
      if (observations.length === 0) continue;
      assert.deepEqual(roles.map(({ column }) => column), columns, variant); // prettier-ignore
      const written = writeCsv({ ...observationsTable(observations), indicator, provenance });
      assert.deepEqual(
        readDataset(written).dataset.observations.map(brief),
        observations.map(brief),
        variant,
      );
    }
  });
}
