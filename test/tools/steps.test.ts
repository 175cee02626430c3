import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { countsOf } from '../../tools/counts.js';
import { root } from '../../tools/rollup/workspace.js';
import { GROUPS, MAKERS, STEPS } from '../../tools/steps.js';

const steps = Object.values(GROUPS).flatMap(({ lanes }) => lanes.flat());

describe('the checks', () => {
  it('are in groups, each step in exactly one', () => {
    assert.deepEqual([...steps].sort(), Object.keys(STEPS).sort());
    assert.deepEqual(
      Object.keys(GROUPS).filter((name) => name in STEPS),
      [],
      'no name is both',
    );
  });

  it('make first what a group needs that another group makes', () => {
    for (const { needs, lanes } of Object.values(GROUPS)) {
      for (const need of needs) {
        assert.ok(MAKERS.has(need), need);
        assert.ok(!lanes.flat().includes(need) && steps.includes(need), need);
      }
    }
  });

  it('run a job for each group', () => {
    const workflow = readFileSync(join(root, '.github/workflows/check.yml'), 'utf8');
    const [, list = ''] = /^\s*group: \[(.*)\]$/m.exec(workflow) ?? [];
    assert.deepEqual(list.split(', '), Object.keys(GROUPS));
  });

  it('count a step that ends with an error, or prints no count line, as failed', () => {
    assert.deepEqual(countsOf('one\n3 passed, 0 failed\n', 0), { passed: 3, failed: 0 });
    assert.deepEqual(countsOf('3 passed, 0 failed\n4 passed, 2 failed', 1), { passed: 4, failed: 2 });
    assert.deepEqual(countsOf('3 passed, 0 failed', 1), { passed: 3, failed: 1 });
    assert.deepEqual(countsOf('all is well', 0), { passed: 0, failed: 1 });
    assert.deepEqual(countsOf('0 passed, 0 failed', 0), { passed: 0, failed: 1 });
    assert.deepEqual(countsOf('3 passed, 0 failed', null), { passed: 3, failed: 1 });
  });
});
