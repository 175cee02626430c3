import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { root, workspaceSource } from '../../tools/rollup/workspace.js';

// The bench is not part of the checks, since it takes long: that it loads at all must be seen here.
for (const folder of ['bench', 'bench/page', 'bench/page/window']) {
  const entries = readdirSync(join(root, folder)).filter((name) => name.endsWith('.js'));
  test(`every module in ${folder} imports what there is`, async () => {
    assert.ok(entries.length > 0);
    const { warnings } = await build({
      entryPoints: entries.map((name) => join(root, folder, name)),
      bundle: true,
      write: false,
      outdir: 'bench-out',
      format: 'esm',
      platform: 'node',
      loader: { '.css': 'text' },
      tsconfig: join(root, 'tsconfig.base.json'),
      plugins: [
        {
          name: 'sources-alone',
          setup(bundler) {
            bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
              if (kind === 'entry-point') return null;
              const source = workspaceSource(path);
              return source === null ? { path, external: true } : { path: source };
            });
          },
        },
      ],
      logLevel: 'silent',
    });
    assert.deepEqual(
      warnings.map(({ text }) => text),
      [],
    );
  });
}
