import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './rollup/workspace.js';

/**
 * Makes contact sheets of the stories, to be looked at, or measures heights beside those of the mock-ups; see test/look.
 * Needs `npm run build` and `npm run build:storybook`.
 * usage: npm run look -- [--only TEXT] [--views light,dark,forced,print] [--widths 320,480,768,1280] [--heights]
 */
const child = spawn(
  process.execPath,
  ['--import=tsx', join(root, 'test/look/main.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'test/tsconfig.json') },
  },
);
process.exitCode = await new Promise((done) => child.on('close', (code) => done(code ?? 1)));
