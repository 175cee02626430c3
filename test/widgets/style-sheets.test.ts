import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as styles from '../../packages/widgets/src/styles/index.js';

test('no style sheet closes a block that it did not open, which would drop the next rule', () => {
  for (const [name, sheets] of Object.entries(styles))
    sheets.forEach(({ cssText }, at) => {
      let depth = 0;
      for (const [sign] of cssText.replace(/\/\*[^]*?\*\//g, '').matchAll(/[{}]/g)) {
        depth += sign === '{' ? 1 : -1;
        assert.ok(depth >= 0, `${name}, sheet ${at}: a brace too many`);
      }
      assert.equal(depth, 0, `${name}, sheet ${at}: an open block`);
    });
});
