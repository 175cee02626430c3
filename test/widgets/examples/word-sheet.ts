import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SHEET, wordSheet } from '../../support/word-sheet.js';

const without = (lines: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
};

test('the sheet that a translator reads holds every text as it is now (renew it by npm run translation)', async () => {
  const held = readFileSync(SHEET, 'utf8').split('\n');
  const now = (await wordSheet()).split('\n');
  assert.deepEqual({ gone: without(held, now), come: without(now, held) }, { gone: [], come: [] });
  assert.equal(held.length, now.length);
});
