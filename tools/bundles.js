import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../packages/widgets/dist/catalogue.js';
import { root } from './rollup/workspace.js';

/** Part of the build: makes all bundles, those of each language in a process of its own, so that two processors have work. */
const rollup = join(root, 'node_modules/rollup/dist/bin/rollup');

const made = (/** @type {string} */ language) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [rollup, '-c', '--silent'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, COMMONWEAL_LANGUAGE: language },
    });
    child.on('close', (code) => done(code === 0));
  });

const out = process.env.COMMONWEAL_OUT ?? join(root, 'packages');
for (const name of ['widgets', 'data']) rmSync(join(out, name, 'cdn'), { recursive: true, force: true });
const results = await Promise.all(LANGUAGES.map(made));
if (results.includes(false)) process.exitCode = 1;
