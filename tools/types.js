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
/** What is type-checked, with the arguments of tsc. */
const projects = [
  ['packages', ['-b']],
  ['widget models without DOM', ['-p', 'packages/widgets/tsconfig.models.json']],
  ['test', checked('test')],
  ['stories', checked('stories')],
  ['tools', checked('tools')],
];
let passed = 0;
for (const [name, options] of projects) {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), ...options],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (status === 0) passed += 1;
  else console.log(`  the types of ${name} do not hold`);
}
conclude({ passed, failed: projects.length - passed });
