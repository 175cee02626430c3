import { ESLint } from 'eslint';
import { root } from './rollup/workspace.js';

/**
 * Lints every file, or the paths named; --fix repairs what can be repaired.
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
const failed = results.filter(({ errorCount, warningCount }) => errorCount + warningCount > 0).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
