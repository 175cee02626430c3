import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rollup/workspace.js';

/** Removes build output whose source is gone, so that packages do not include stale files. */
for (const name of ['data', 'charts', 'widgets', 'render', 'react']) {
  const folder = join(root, 'packages', name);
  const list = (path) => {
    try {
      return readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' });
    } catch {
      return [];
    }
  };
  const sources = new Set(list('src').map((file) => file.replace(/\.ts$/, '')));
  const gone = list('dist').filter(
    (file) => /\.(js|d\.ts)(\.map)?$/.test(file) && !sources.has(file.replace(/(\.d\.ts|\.js)(\.map)?$/, '')),
  );
  for (const file of gone) rmSync(join(folder, 'dist', file));
}
