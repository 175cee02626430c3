import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sourceOf } from '../../tools/bundled-node-tests.js';
import { root } from '../../tools/rollup/workspace.js';

const HERE = 'test/tools/bundled-node-tests.test.ts';

describe('a test that was bundled', () => {
  it('knows its own place, so that it finds its fixtures', () => {
    assert.equal(fileURLToPath(import.meta.url), join(root, HERE));
    assert.equal(import.meta.filename, join(root, HERE));
    assert.equal(import.meta.dirname, join(root, 'test/tools'));
  });

  it('is reported by its path in the repository, as one that was not', () => {
    const bundled = join(root, '.cache/node-tests/123', HERE.replace('.ts', '.mjs'));
    for (const path of [bundled, join(root, HERE)]) assert.equal(sourceOf(path), HERE);
  });
});
