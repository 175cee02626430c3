import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMissing } from '@commonweal/data';

test('zero is a value, not a missing one', () => {
  assert.equal(isMissing(0), false);
});

test('a suppressed cell is missing', () => {
  assert.equal(isMissing({ missing: 'suppressed', raw: 'c' }), true);
});
