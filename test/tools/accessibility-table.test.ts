import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessibilityTable } from '../../tools/accessibility-table.js';

const FILE = 'test/accessibility/a.test.ts';
// Written in parts: a name that holds a whole one would be taken for a test of it.
const named = (number: number): string => `something is so (${['check', number].join(' ')})`;

describe('the table of accessibility checks', () => {
  it('says of a check what its tests came to, and never that it passes where none ran', () => {
    const { text, counts } = accessibilityTable(
      [
        { number: 1, title: 'By its number', status: 'pass' },
        { number: 2, title: 'By a part of a name', status: 'pass', tests: ['is another thing'] },
        { number: 3, title: 'By a file', status: 'pass', tests: ['test/b.test.ts'] },
        { number: 4, title: 'In part', status: 'partly', note: 'one of two' },
        { number: 5, title: 'Not run', status: 'pass' },
        { number: 6, title: 'Failed', status: 'partly', note: 'no matter' },
      ],
      [
        { file: FILE, name: named(1), passed: true },
        { file: FILE, name: 'this is another thing', passed: true },
        { file: 'test/b.test.ts', name: 'it is', passed: true },
        { file: FILE, name: named(6), passed: false },
      ],
    );
    assert.deepEqual(text.split('\n').slice(2), [
      `| 1 | By its number | pass | ${FILE}: ${named(1)} |`,
      `| 2 | By a part of a name | pass | ${FILE}: this is another thing |`,
      '| 3 | By a file | pass | test/b.test.ts: it is |',
      '| 4 | In part | partly: one of two |  |',
      '| 5 | Not run | not run |  |',
      `| 6 | Failed | failed: ${named(6)} | ${FILE}: ${named(6)} |`,
    ]);
    assert.deepEqual(counts, { pass: 3, partly: 1, 'not yet': 0, manual: 0, failed: 1, 'not run': 1 });
  });
});
