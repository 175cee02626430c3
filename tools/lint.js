import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { cacheFolder } from './cache.js';
import { conclude } from './counts.js';
import { cyclesOf, importGraph } from './import-cycles.js';
import { root } from './rollup/workspace.js';

/**
 * Lints every file, with rules that ask for types by a linter of its own, and looks for import cycles and unused code;
 * or lints only the given paths. --fix repairs what it can.
 * usage: node tools/lint.js [--fix] [PATH…]
 */
const fix = process.argv.includes('--fix');
const paths = process.argv.slice(2).filter((argument) => argument !== '--fix');

const eslint = new ESLint({
  cwd: root,
  fix,
  cache: true,
  cacheStrategy: 'content',
  cacheLocation: join(cacheFolder, 'eslint'),
});
const results = await eslint.lintFiles(paths.length > 0 ? paths : ['.']);
if (fix) await ESLint.outputFixes(results);
const { format } = await eslint.loadFormatter('stylish');
const report = await format(results);
if (report) console.log(report);
let failed = results.filter(({ errorCount, warningCount }) => errorCount + warningCount > 0).length;
let passed = results.length - failed;

const run = (/** @type {string} */ tool, /** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root, stdio: 'inherit' })
    .status === 0;
const typed = ['--type-aware', '--deny-warnings', ...(fix ? ['--fix'] : []), ...paths];
const checks = [run('oxlint/bin/oxlint', ...typed)];
if (paths.length === 0) {
  const cycles = cyclesOf(importGraph());
  for (const cycle of cycles) console.log(`Import cycle: ${cycle.join(' → ')}`);
  checks.push(cycles.length === 0, run('knip/bin/knip.js', '--no-progress'));
}
for (const isFine of checks) {
  if (isFine) passed += 1;
  else failed += 1;
}
conclude({ passed, failed });
