import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './rollup/workspace.js';

/**
 * Reads and renders generated inputs, the same ones in every run; see test/fuzz. Needs the bundle from `npm run build`.
 * usage: node tools/fuzz.js [--seed NUMBER] [--minutes NUMBER] [--only NAME]
 */
const child = spawn(
  process.execPath,
  ['--import=tsx', join(root, 'test/fuzz/main.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'test/tsconfig.json') },
  },
);
process.exitCode = await new Promise((done) => child.on('close', (code) => done(code ?? 1)));
