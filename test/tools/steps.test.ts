import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { countsOf } from '../../tools/counts.js';
import { root } from '../../tools/rollup/workspace.js';
import { GROUPS, MAKERS, nextStep, STEPS, withNeeds } from '../../tools/steps.js';

const steps = Object.values(GROUPS).flatMap((group) => group.steps);

/** Begins all steps, two at a time, of which the one that began first always ends first. */
function runOf(names: readonly string[]): { readonly step: string; readonly beside: string[] }[] {
  const left = [...names];
  const running: string[] = [];
  const begun: { step: string; beside: string[] }[] = [];
  while (left.length > 0 || running.length > 0) {
    const step = running.length < 2 ? nextStep(left, running) : undefined;
    if (step === undefined) {
      assert.ok(running.length > 0, `nothing begins ${left.join(', ')}`);
      running.shift();
    } else {
      begun.push({ step, beside: [...running] });
      left.splice(left.indexOf(step), 1);
      running.push(step);
    }
  }
  return begun;
}

describe('the checks', () => {
  it('are in groups, each step in exactly one', () => {
    assert.deepEqual([...steps].sort(), Object.keys(STEPS).sort());
    assert.deepEqual(
      Object.keys(GROUPS).filter((name) => name in STEPS),
      [],
      'no name is both',
    );
  });

  it('begin each step once, after all that it needs has ended', () => {
    for (const names of [
      Object.keys(STEPS),
      ...Object.values(GROUPS).map((group) => withNeeds(group.steps)),
    ]) {
      const order = runOf(names);
      assert.deepEqual(order.map(({ step }) => step).sort(), [...names].sort());
      for (const [at, { step, beside }] of order.entries()) {
        for (const need of STEPS[step]?.needs ?? []) {
          assert.ok(MAKERS.has(need), need);
          assert.ok(
            order.slice(0, at).some((earlier) => earlier.step === need) && !beside.includes(need),
            step,
          );
        }
      }
    }
  });

  it('make what a group needs that another group makes', () => {
    assert.deepEqual(withNeeds(['pages']), ['build', 'storybook', 'pages']);
  });

  it('try small time limits beside no step that opens a browser', () => {
    const meeting = runOf(Object.keys(STEPS)).flatMap(({ step, beside }) =>
      step === 'faults' ? beside : beside.includes('faults') ? [step] : [],
    );
    assert.deepEqual(
      meeting.filter((step) => !(STEPS.faults?.beside ?? []).includes(step)),
      [],
    );
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
