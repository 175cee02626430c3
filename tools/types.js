import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './rollup/workspace.js';

/** Type-checks the packages, the tests, the stories and the tools; ends with the plain count line. */
const projects = [
  ['packages', ['-b']],
  ['widget models without DOM', ['-p', 'packages/widgets/tsconfig.models.json']],
  ['test', ['-p', 'test/tsconfig.json', '--noEmit']],
  ['stories', ['-p', 'stories/tsconfig.json', '--noEmit']],
  ['tools', ['-p', 'tools/tsconfig.json', '--noEmit']],
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
console.log(`${passed} passed, ${projects.length - passed} failed`);
process.exitCode = passed === projects.length ? 0 : 1;
