import { spawn } from 'node:child_process';
import { clearResults } from './results.js';
import { root } from './rollup/workspace.js';

/**
 * Everything `npm test` checks, in order. Each step ends with a line "N passed, N failed". A step without that line, or
 * that exits with an error, counts as one more failure. The last line is the total.
 * usage: node tools/test.js [STEP…]
 */
const npm = (...args) => (process.platform === 'win32' ? ['npm.cmd', ...args] : ['npm', ...args]);
const run = (script) => npm('run', '--silent', script);

/**
 * The two lanes of a stage run in parallel, and the steps in a lane one after another. This keeps two processors busy,
 * but never runs more than two steps at once, which would delay browsers. The network faults, with their short time
 * limits, run next to the fuzz, which mostly reads in a single process.
 */
const stages = [
  [
    { lint: run('lint') },
    {
      generated: npm('run', '--silent', 'generate', '--', '--check'),
      build: run('build'),
      format: run('format:check'),
    },
  ],
  [
    { node: run('test:node'), sizes: run('sizes') },
    { types: run('types'), storybook: run('build:storybook'), packages: run('test:packages') },
  ],
  [{ fuzz: run('fuzz') }, { faults: run('test:faults'), browser: run('test:browser') }],
  [{ stories: run('test:stories') }, { recipes: run('test:recipes'), hosts: run('test:hosts') }],
  [{ attacks: run('test:attacks'), cases: run('test:cases') }, { pages: run('test:pages') }],
];
/** Steps that build something: they pass if they exit without an error. */
const makers = new Set(['build', 'storybook']);

/** Runs one step, prints its output if it failed, and resolves to its counts. */
async function step(name, /** @type {string[]} */ [command, ...args]) {
  const started = Date.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((done) => child.on('close', done));
  const line = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  let passed = Number(line?.[1] ?? 0);
  let failed = Number(line?.[2] ?? 0);
  if (makers.has(name) && code === 0) passed = 1;
  if ((code !== 0 || passed === 0) && failed === 0) failed = 1;
  const seconds = Math.round((Date.now() - started) / 1000);
  if (failed > 0) process.stdout.write(`\n${output.trimEnd()}\n\n`);
  console.log(`${failed > 0 ? 'FAIL' : 'ok  '}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  return { passed, failed };
}

const only = process.argv.slice(2);
if (only.length === 0) clearResults();
const total = { passed: 0, failed: 0 };
/** Runs a lane's requested steps, one after another. */
async function lane(/** @type {Record<string, string[]>} */ steps) {
  for (const [name, command] of Object.entries(steps)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const { passed, failed } = await step(name, command);
    total.passed += passed;
    total.failed += failed;
  }
}

const started = Date.now();
for (const stage of stages) await Promise.all(stage.map(lane));
if (total.passed === 0 && total.failed === 0) total.failed = 1;
console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
