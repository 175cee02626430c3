import assert from 'node:assert/strict';
import { test } from 'node:test';
import { protect } from '@commonweal/data';
import { determinedByEquations, determinedByTrying } from './attacks.js';
import { datasetOf, equationsOf, hiddenIn, randomNumbers, type Table, withTotals } from './tables.js';

const rule = { suppressFrom: 1, suppressTo: 4, replaceWith: null };
const random = randomNumbers(201_517);
const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
const isSmall = (count: number): boolean => count >= 1 && count <= 4;

/** A table with zeros, small and larger counts; sizes without the totals. */
function tableOf(sizes: readonly number[], most: number): Table {
  const zeros = random() / 2;
  return withTotals(
    sizes.map((size) => size + 1),
    () => (random() < zeros ? 0 : between(0, most)),
  );
}

function assertHides({ counts, sizes }: Table, hidden: readonly number[]): void {
  counts.forEach((count, cell) => {
    if (isSmall(count)) assert.ok(hidden.includes(cell), `${String(count)} is shown: ${counts.join(' ')}`);
    if (count === 0) assert.ok(!hidden.includes(cell), `a zero is hidden: ${counts.join(' ')}`);
  });
  assert.deepEqual(
    determinedByEquations(equationsOf(sizes), hidden),
    [],
    `${sizes.join(' × ')}: ${counts.join(' ')}`,
  );
}

test('the attack by equations finds a lone hidden cell and a chain, but not a square', () => {
  const square = equationsOf([3, 3]);
  assert.deepEqual(determinedByEquations(square, [0]), [0]);
  assert.deepEqual(determinedByEquations(square, [0, 1, 4]), [0, 1, 4]);
  assert.deepEqual(determinedByEquations(square, [0, 1, 3, 4]), []);
  assert.deepEqual(determinedByEquations(square, [0, 1, 3, 4, 8]), [8]);
});

test('the attack by trying finds what bounds reveal: two cells of at least 1 with the sum 2', () => {
  const counts = [1, 1, 2];
  assert.deepEqual(
    determinedByTrying(equationsOf([3]), counts, [0, 1], () => [1, 9]),
    [0, 1],
  );
  assert.deepEqual(
    determinedByTrying(equationsOf([3]), counts, [0, 1], () => [0, 9]),
    [],
  );
  assert.deepEqual(
    determinedByTrying(equationsOf([3]), counts, [0, 1, 2], () => [1, 9]),
    [],
  );
});

test('in 10,000 tables with rows, columns and totals no hidden cell follows from the equations (attack 53)', () => {
  for (let run = 0; run < 10_000; run += 1) {
    const table = tableOf([between(1, 4), between(1, 4)], between(3, 30));
    assertHides(table, hiddenIn(protect(datasetOf(table), rule)));
  }
});

test('nor in 300 tables of three dimensions with all their totals (attack 53)', () => {
  for (let run = 0; run < 300; run += 1) {
    const table = tableOf([between(1, 4), between(1, 3), between(1, 2)], between(3, 30));
    assertHides(table, hiddenIn(protect(datasetOf(table), rule)));
  }
});

test('nor in 1,000 small tables, all tables of whole numbers tried, with the least that a hidden count can be', () => {
  let tried = 0;
  for (let run = 0; run < 1000; run += 1) {
    const table = tableOf([between(1, 3), between(1, 3)], between(2, 7));
    const hidden = hiddenIn(protect(datasetOf(table), rule));
    if (hidden.length > 12) continue;
    tried += 1;
    const { sizes, counts } = table;
    // A hidden count is at least 1; tables with counts up to 3 higher are enough to show that none is certain.
    const found = determinedByTrying(equationsOf(sizes), counts, hidden, (cell) => [
      1,
      (counts[cell] ?? 0) + 3,
    ]);
    assert.deepEqual(found, [], `${sizes.join(' × ')}: ${counts.join(' ')}`);
  }
  assert.ok(tried > 900);
});

test('nor for one who knows which cells the rule hides, in all but the tightest of them', () => {
  let exposed = 0;
  for (let run = 0; run < 1000; run += 1) {
    const table = tableOf([between(1, 3), between(1, 3)], between(2, 7));
    const { sizes, counts } = table;
    const hidden = hiddenIn(protect(datasetOf(table), rule));
    if (hidden.length > 12) continue;
    const found = determinedByTrying(equationsOf(sizes), counts, hidden, (cell) => {
      const count = counts[cell] ?? 0;
      return isSmall(count) ? [1, 4] : [5, count + 4];
    });
    if (found.length > 0) exposed += 1;
  }
  assert.ok(exposed <= 5, `${String(exposed)} of 1,000`);
});

test('nor with a stand-in and no rounding, which shows what cells the rule hides', () => {
  const rules = [
    { suppressFrom: 1, suppressTo: 4, replaceWith: 5 },
    { suppressFrom: 1, suppressTo: 2, replaceWith: 2 },
    { suppressFrom: 0, suppressTo: 3, replaceWith: 3 },
  ];
  for (const own of rules) {
    let tried = 0;
    let reported = 0;
    for (let run = 0; run < 400; run += 1) {
      const table = tableOf([between(1, 4), between(1, 2)], between(2, 7));
      const { sizes, counts } = table;
      const dataset = protect(datasetOf(table), own);
      const hidden = hiddenIn(dataset);
      if (hidden.length > 12) continue;
      tried += 1;
      const standsIn = (cell: number): boolean =>
        dataset.observations[cell]?.raw === String(own.replaceWith) && hidden.includes(cell);
      const telling = hidden.some(standsIn);
      if (telling) reported += 1;
      const found = determinedByTrying(equationsOf(sizes), counts, hidden, (cell) => {
        const most = (counts[cell] ?? 0) + 4;
        if (standsIn(cell)) return [own.suppressFrom, own.suppressTo];
        // Beside stand-ins, what is hidden without one is known to be a count that the rule would show.
        return [telling ? own.suppressTo + 1 : Math.min(own.suppressFrom, 1), most];
      });
      assert.deepEqual(found, [], `${sizes.join(' × ')}: ${counts.join(' ')}`);
    }
    assert.ok(tried > 300 && reported > 50, `${String(tried)} tables, ${String(reported)} with a stand-in`);
  }
});
