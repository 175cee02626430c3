import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { codesOf, limitsOf, numbersOf, readAs } from './roles/read-as.js';

const table = (heading: string, ...cells: string[]): string =>
  [`Area,"${heading}"`, ...cells.map((cell, i) => `Place ${String(i)},"${cell}"`)].join('\n');
const read = (heading: string, ...cells: string[]) => {
  const result = readAs(table(heading, ...cells));
  return {
    result,
    numbers: numbersOf(result).map((entry) => (entry as unknown[])[1]),
    limits: limitsOf(result),
  };
};

describe('a value with its limits in one cell', () => {
  for (const cell of [
    '5 (4.0–6.2)',
    '5 (4.0-6.2)',
    '5 [4.0, 6.2]',
    '5 (4.0 to 6.2)',
    '5 (95% CI 4.0 to 6.2)',
    '5 (CI: 4.0–6.2)',
    '5.0% (4.0%–6.2%)',
  ])
    it(`is both when written ${cell}`, () => {
      const { numbers, limits } = read('Rate', cell, cell);
      assert.deepEqual(
        [numbers, limits],
        [
          [5, 5],
          ['4–6.2', '4–6.2'],
        ],
      );
    });

  it('has the level stated in heading or cells, otherwise an assumed one with a notice', () => {
    const levels = (heading: string, cell: string): unknown[] => {
      const { result } = read(heading, cell, cell);
      return [result.dataset.observations[0]?.limits[0]?.level, codesOf(result)];
    };
    assert.deepEqual(levels('Rate (95% CI)', '5 (4-6)'), [0.95, []]);
    assert.deepEqual(levels('Rate (99.8% CI)', '5 (4-6)'), [0.998, []]);
    assert.deepEqual(levels('Rate', '5 (99% CI 4-6)'), [0.99, []]);
    assert.deepEqual(levels('Rate', '5 (4-6)'), [0.95, ['confidence-level-assumed']]);
  });

  it('does not change the indicator’s name or unit', () => {
    const { name, unit } = read('Smoking prevalence (95% CI)', '5% (4-6)').result.dataset.indicator;
    assert.deepEqual([name, unit], ['smoking prevalence', '%']);
    const wide = readAs('Area,Men (95% CI),Women (95% CI)\nYork,5 (4-6),6 (5-7)\nHull,7 (6-8),8 (7-9)');
    assert.deepEqual(
      wide.dataset.observations.map(({ group }) => [...group.values()][0]),
      ['Men', 'Women', 'Men', 'Women'],
    );
    assert.deepEqual(limitsOf(wide), ['4–6', '5–7', '6–8', '7–9']);
  });

  it('is a name if its heading says so', () => {
    const ages = readAs('Area,Age group,Rate\nYork,5 (4-6),7\nYork,8 (7-9),8');
    assert.deepEqual(
      ages.dataset.observations.map(({ group }) => group.get('age')),
      ['5 (4-6)', '8 (7-9)'],
    );
    assert.deepEqual(limitsOf(readAs('Area,Rate,Note\nYork,7,5 (4-6)\nHull,8,6 (5-7)')), ['', '']);
  });

  it('may be missing', () => {
    const { numbers, limits } = read('Rate', '5 (4-6)', '*', '6 (5-7)', '', '7');
    assert.deepEqual(
      [numbers, limits],
      [
        [5, 'suppressed', 6, 'notSupplied', 7],
        ['4–6', '', '5–7', '', ''],
      ],
    );
  });

  it('is reported, and not a number, if its range is not a pair of limits', () => {
    for (const [heading, cells] of [
      ['Rate (IQR)', ['5 (4-6)', '6 (5-7)']],
      ['Rate', ['5 (6-7)', '6 (8-9)']],
      ['Rate', ['5 (4)', '6 (5)']],
    ] as const) {
      const { result, numbers } = read(heading, ...cells);
      assert.deepEqual([numbers, codesOf(result)], [[], ['no-numeric-column']]);
      assert.match(result.issues[0]?.message ?? '', /first cells are ‘[56] \(/);
    }
    assert.deepEqual(codesOf(read('Rate', '5', '6', '7 (6-8)').result), ['unreadable-number']);
  });

  it('never becomes another number', () => {
    const number = fc.integer({ min: -500, max: 500 }).map((n) => n / 10);
    const cell = fc
      .tuple(number, fc.nat(50), fc.nat(50))
      .map(([value, down, up]) => ({ value, lower: value - down / 10, upper: value + up / 10 }));
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('–', ' to ', ', '),
        (cells, joint) => {
          const text = cells.map(
            ({ value, lower, upper }) =>
              `${value.toFixed(1)} (${lower.toFixed(1)}${joint}${upper.toFixed(1)})`,
          );
          const { numbers, limits } = read('Rate', ...text);
          assert.deepEqual(
            numbers,
            cells.map(({ value }) => Number(value.toFixed(1))),
          );
          assert.deepEqual(
            limits,
            cells.map(
              ({ lower, upper }) => `${String(Number(lower.toFixed(1)))}–${String(Number(upper.toFixed(1)))}`,
            ),
          );
        },
      ),
      { numRuns: 200, seed: 20_201_128 },
    );
  });
});
