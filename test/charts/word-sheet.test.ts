import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SHEET, wordSheet } from '../support/word-sheet.js';

test('the sheet that a translator reads holds every text as it is now (renew it by npm run translation)', async () => {
  const held = readFileSync(SHEET, 'utf8').split('\n');
  const now = (await wordSheet()).split('\n');
  assert.deepEqual(
    { gone: held.filter((line) => !now.includes(line)), come: now.filter((line) => !held.includes(line)) },
    { gone: [], come: [] },
  );
  assert.equal(held.length, now.length);
});
