import { spawn } from 'node:child_process';
import { conclude, countsOf, sum } from './counts.js';
import { clearResults } from './results.js';
import { root } from './rollup/workspace.js';
import { GROUPS, MAKERS, setUp, STEPS } from './steps.js';

/**
 * Runs the checks, or some of their groups or steps: see steps.js. Each step ends with a line "N passed, N failed"; the
 * last line adds them up. A group that is run without the others first makes what it needs; a step is run alone.
 * usage: node tools/test.js [--set-up] [--all] [GROUP|STEP…]
 *   --set-up  first installs packages and browsers, on a machine with nothing but Node and git
 *   --all     without a name, the groups that need other browsers than Chromium, too
 */
const options = process.argv.slice(2).filter((each) => each.startsWith('--'));
const names = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const unknown = names.filter((name) => !(name in GROUPS) && !(name in STEPS));
if (unknown.length > 0) {
  console.error(
    `There is no ${unknown.join(', ')}: groups are ${Object.keys(GROUPS).join(', ')}; steps are ${Object.keys(STEPS).join(', ')}.`,
  );
  process.exit(1);
}

/** @typedef {import('./counts.js').Counts} Counts */

/**
 * Runs a command, shows what it printed where it failed, and resolves to its counts.
 * @param {string} name
 * @param {import('./steps.js').Step} step
 * @param {boolean} isMaker Whether it passes when it ends well.
 * @returns {Promise<Counts>}
 */
async function run(name, { command: [command, ...args], env = {} }, isMaker) {
  const started = Date.now();
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  /** @type {number | null} */
  const code = await new Promise((done) => child.on('close', done));
  const counts = isMaker && code === 0 ? { passed: 1, failed: 0 } : countsOf(output, code);
  const { passed, failed } = counts;
  const seconds = Math.round((Date.now() - started) / 1000);
  if (failed > 0) process.stdout.write(`\n${output.trimEnd()}\n\n`);
  console.log(`${failed > 0 ? 'FAIL' : 'ok  '}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  return counts;
}

const started = Date.now();
/** @type {Counts[]} */
const counts = [];
const ran = new Set();
/** Runs steps one after another, each once. */
async function inOrder(/** @type {readonly string[]} */ steps) {
  for (const step of steps) {
    if (ran.has(step) || STEPS[step].isLeftOut) continue;
    ran.add(step);
    counts.push(await run(step, STEPS[step], MAKERS.has(step)));
  }
}
/** Runs the lanes of a group side by side. */
async function inLanes(/** @type {import('./steps.js').Group} */ { needs, lanes }) {
  await inOrder(needs);
  await Promise.all(lanes.map(inOrder));
}

const usual = Object.values(GROUPS).filter(
  ({ browsers }) => options.includes('--all') || browsers === 'chromium',
);
const groups =
  names.length === 0 ? usual : names.filter((name) => name in GROUPS).map((name) => GROUPS[name]);
if (names.length === 0) clearResults();
if (options.includes('--set-up')) {
  const needed = groups.length > 0 ? groups.map(({ browsers }) => browsers) : ['chromium'];
  const browsers = [...new Set(needed.flatMap((list) => list.split(',')))];
  counts.push(
    ...(await Promise.all(
      setUp(browsers).map((step) => run(`set-up, ${step.command.join(' ')}`, step, true)),
    )),
  );
}
// Where nothing could be installed, nothing else is worth a try.
if (sum(counts).failed === 0) {
  for (const group of groups) await inLanes(group);
  await inOrder(names.filter((name) => name in STEPS));
}
console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
conclude(sum(counts));
