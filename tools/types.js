import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cacheFolder } from './cache.js';
import { conclude } from './counts.js';
import { root } from './rollup/workspace.js';

/** Arguments that type-check a folder incrementally. */
const checked = (/** @type {string} */ folder) => [
  ...['-p', `${folder}/tsconfig.json`, '--noEmit', '--incremental'],
  ...['--tsBuildInfoFile', join(cacheFolder, `types-${folder}.tsbuildinfo`)],
];
/** @type {readonly (readonly [name: string, options: readonly string[]])[]} */
const projects = [
  ['packages', ['-b']],
  ['widget models without DOM', ['-p', 'packages/widgets/tsconfig.models.json']],
  ['test', checked('test')],
  ['stories', checked('stories')],
  ['tools', checked('tools')],
];
/** The compiler of `npm run compile` (docs/decisions, 34). */
const tsc = join(root, 'node_modules/typescript-native/bin/tsc');
let passed = 0;
for (const [name, options] of projects) {
  const { status } = spawnSync(process.execPath, [tsc, ...options], { cwd: root, stdio: 'inherit' });
  if (status === 0) passed += 1;
  else console.log(`  the types of ${name} do not hold`);
}
conclude({ passed, failed: projects.length - passed });
