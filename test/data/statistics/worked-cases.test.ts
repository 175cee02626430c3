import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as statistics from '@commonweal/data/statistics';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
interface Tolerance {
  abs?: number;
  rel?: number;
}
interface WorkedCase {
  readonly id: string;
  readonly fn: string;
  readonly input: Record<string, Json>;
  readonly expected: Record<string, Json>;
  readonly tolerance: Record<string, Tolerance>;
  readonly note?: string;
}

const file = new URL('../../fixtures/stats-examples.json', import.meta.url);
const { cases, caseCounts } = JSON.parse(readFileSync(file, 'utf8')) as {
  cases: WorkedCase[];
  caseCounts: Record<string, number>;
};
const functions = new Map(Object.entries(statistics) as [string, (input: unknown) => unknown][]);

test('the file of worked cases holds the thirty cases it announces', () => {
  assert.equal(cases.length, 30);
  assert.equal(
    Object.values(caseCounts).reduce((sum, n) => sum + n, 0),
    30,
  );
});

for (const { id, fn, input, expected, tolerance } of cases) {
  test(`worked case ${id}`, () => {
    const run = functions.get(fn);
    assert.ok(run !== undefined, `${fn} is exported`);
    const before = structuredClone(input);
    if (expected.error === true) {
      assert.throws(
        () => run(input),
        (error) =>
          error instanceof statistics.StatisticsError && error.field in input && error.message !== '',
      );
    } else {
      const got = run(input);
      for (const [name, wanted] of Object.entries(expected)) {
        compare(
          (got as Record<string, unknown>)[name],
          wanted,
          tolerance[name] ?? tolerance.default ?? {},
          name,
        );
      }
    }
    assert.deepEqual(input, before, 'the input is left as it was');
  });
}

/** A number passes within max(abs, rel × |expected|); keys that are not listed are not looked at. */
function compare(got: unknown, wanted: Json, tolerance: Tolerance, path: string): void {
  if (wanted === null) {
    assert.ok(got === null, `${path} is null`);
  } else if (typeof wanted === 'number') {
    assert.ok(typeof got === 'number', `${path} is a number`);
    const allowed = Math.max(tolerance.abs ?? 0, (tolerance.rel ?? 0) * Math.abs(wanted));
    assert.ok(Math.abs(got - wanted) <= allowed, `${path}: ${got} is not ${wanted} within ${allowed}`);
  } else if (typeof wanted !== 'object') {
    assert.equal(got, wanted, path);
  } else {
    if (Array.isArray(wanted))
      assert.equal((got as unknown[]).length, wanted.length, `${path} has as many entries`);
    for (const [name, part] of Object.entries(wanted)) {
      compare((got as Record<string, unknown>)[name], part, tolerance, `${path}.${name}`);
    }
  }
}
