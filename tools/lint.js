import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { cyclesOf, importGraph } from './import-cycles.js';
import { root } from './rollup/workspace.js';

/**
 * Lints every file and looks for import cycles and unused code; or lints only the given paths. --fix repairs what it
 * can.
 * usage: node tools/lint.js [--fix] [PATH…]
 */
const fix = process.argv.includes('--fix');
const paths = process.argv.slice(2).filter((argument) => argument !== '--fix');
const eslint = new ESLint({ cwd: root, fix });
const results = await eslint.lintFiles(paths.length > 0 ? paths : ['.']);
if (fix) await ESLint.outputFixes(results);
const { format } = await eslint.loadFormatter('stylish');
const report = await format(results);
if (report) console.log(report);
let failed = results.filter(({ errorCount, warningCount }) => errorCount + warningCount > 0).length;
let passed = results.length - failed;

if (paths.length === 0) {
  const cycles = cyclesOf(importGraph());
  for (const cycle of cycles) console.log(`Import cycle: ${cycle.join(' → ')}`);
  const knip = join(root, 'node_modules/knip/bin/knip.js');
  const { status } = spawnSync(process.execPath, [knip, '--no-progress'], { cwd: root, stdio: 'inherit' });
  for (const isFine of [cycles.length === 0, status === 0]) {
    if (isFine) passed += 1;
    else failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
