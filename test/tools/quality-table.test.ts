import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numbersIn, qualityTable } from '../../tools/quality-table.js';

const FILE = 'test/faults/a.test.ts';

describe('the table of cases', () => {
  const names: [name: string, numbers: number[]][] = [
    ['a file that is not there (fault 92)', [92]],
    ['fault 46: 5-9, in <cw-bar-ranking>', [46]],
    ['counts below 0 (faults 59 and 61)', [59, 61]],
    ['three of them (faults 107, 108, 113)', [107, 108, 113]],
    ['three of them (faults 1, 2 and 30)', [1, 2, 30]],
    ['two kinds (fault 109, attack 34)', [109]],
    ['another kind (attack 34)', []],
    ['a default 12', []],
  ];
  // The names are in no name of a test here: they would be taken for tests of the cases.
  it('is made from every number of its kind in a name, one alone or in a list', () => {
    for (const [name, numbers] of names) assert.deepEqual(numbersIn('fault', name), numbers, name);
  });

  it('names the first test of a case with its file, says where the others are, and counts', () => {
    const { text, counts } = qualityTable(
      'fault',
      [
        { number: 1, case: 'A | b' },
        { number: 2, case: 'C', notMet: 'no button' },
        { number: 3, case: 'D', notRun: 'a matter of time' },
        { number: 4, case: 'E' },
      ],
      [
        { file: FILE, name: 'faults 1 and 2', passed: true },
        // In another browser.
        { file: FILE, name: 'faults 1 and 2', passed: true },
        { file: FILE, name: 'fault 1 again', passed: true },
        { file: 'test/hosts/b.test.ts', name: `${'long '.repeat(40)}(fault 1)`, passed: true },
        { file: FILE, name: 'fault 4', passed: true },
        { file: FILE, name: 'fault 4', passed: false },
      ],
    );
    assert.deepEqual(text.split('\n').slice(2), [
      `| 1 | A &#124; b | ${FILE}: faults 1 and 2 (and 1 there, 1 in test/hosts/b.test.ts) | passed |`,
      `| 2 | C | ${FILE}: faults 1 and 2 | passed; not met: no button |`,
      '| 3 | D |  | not run: a matter of time |',
      `| 4 | E | ${FILE}: fault 4 | failed: fault 4 |`,
    ]);
    assert.deepEqual(counts, { passed: 2, failed: 1, none: 1, notMet: 1 });
  });
});
