import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from './pack.js';

/** Path → bytes of every file in a folder but the list itself. */
async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((each) => each.isFile() && each.name !== 'integrity.json')) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll('\\', '/'), await readFile(path));
  }
  return files;
}

for (const name of ['widgets', 'data']) {
  const folder = join(ROOT, 'packages', name, 'cdn');
  describe(`${name}/cdn/integrity.json`, () => {
    it('names every file of the folder, and the SHA-384 of its very bytes', async () => {
      const list = JSON.parse(await readFile(join(folder, 'integrity.json'), 'utf8')) as Record<
        string,
        string
      >;
      const files = await filesIn(folder);
      assert.ok(files.size > 0);
      assert.deepEqual(Object.keys(list), [...files.keys()].sort());
      for (const [path, bytes] of files) {
        assert.equal(list[path], `sha384-${createHash('sha384').update(bytes).digest('base64')}`, path);
      }
    });
  });
}
