import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as sheets from '@commonweal/widgets/styles/index.js';

// A browser drops the rule after a brace too many without a word.
for (const [name, styles] of Object.entries(sheets)) {
  test(`every brace of ${name} has its partner`, () => {
    for (const { cssText } of styles) {
      let depth = 0;
      for (const [brace] of cssText.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/[{}]/g)) {
        depth += brace === '{' ? 1 : -1;
        assert.ok(depth >= 0, `one brace too many in ${cssText.slice(0, 80)}`);
      }
      assert.equal(depth, 0, `a brace is missing in ${cssText.slice(0, 80)}`);
    }
  });
}
