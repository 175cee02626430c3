import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { absent, pathsIn, root } from './named-paths.js';

const PAGE = 'docs/statistics.md';
const text = readFileSync(join(root, PAGE), 'utf8');

test('the page on what the statistics are tested against names files that exist', () => {
  const named = pathsIn(text, PAGE);
  assert.ok(named.length > 10);
  assert.deepEqual(absent(named), []);
});

test('it names every test that compares with figures of others', () => {
  const tests = ['test/data/statistics', 'test/widgets/trend', 'test/widgets/inequality'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => /^(?:published.*|worked-cases|golden)\.test\.ts$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  assert.ok(tests.length >= 6);
  const named = pathsIn(text, PAGE);
  assert.deepEqual(
    tests.filter((file) => !named.includes(file)),
    [],
  );
});

test('it gives a reason for each thing that could not be had', () => {
  const [, missing = ''] = text.split('## What could not be had');
  const rows = missing
    .split('\n')
    .filter((line) => /^\| [^-]/.test(line))
    .slice(1);
  assert.ok(rows.length > 5);
  for (const row of rows) {
    const cells = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    assert.equal(cells.length, 3, row);
    assert.ok(
      cells.every((cell) => cell !== ''),
      row,
    );
  }
});
