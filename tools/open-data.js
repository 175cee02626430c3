import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './rollup/workspace.js';

/**
 * Runs the tests that read real open-data files, which are not in the repository.
 * usage: npm run test:open-data [FOLDER], by default ../shared/data beside the repository
 */
const folder = resolve(root, process.argv[2] ?? '../shared/data');
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(`No folder ${folder}. Name the folder of the open-data files: npm run test:open-data FOLDER`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['tools/node-tests.js', 'test/open-data'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, COMMONWEAL_OPEN_DATA: folder },
});
process.exitCode = status ?? 1;
