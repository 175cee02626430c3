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
/** What is published is compiled by the one whose programming interface the linter and the documentation need. */
const publishing = 'typescript';
/** What is checked alone, by the native one, which takes a seventh of the time. */
const checking = 'typescript-native';
/** @type {readonly (readonly [name: string, compiler: string, options: readonly string[]])[]} */
const projects = [
  ['packages', publishing, ['-b']],
  ['widget models without DOM', checking, ['-p', 'packages/widgets/tsconfig.models.json']],
  ['test', checking, checked('test')],
  ['stories', checking, checked('stories')],
  ['tools', checking, checked('tools')],
];
let passed = 0;
for (const [name, compiler, options] of projects) {
  const tsc = join(root, `node_modules/${compiler}/bin/tsc`);
  const { status } = spawnSync(process.execPath, [tsc, ...options], { cwd: root, stdio: 'inherit' });
  if (status === 0) passed += 1;
  else console.log(`  the types of ${name} do not hold`);
}
conclude({ passed, failed: projects.length - passed });
