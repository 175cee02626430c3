import { spawn } from 'node:child_process';
import { setImmediate } from 'node:timers';
import { conclude, countsOf, sum } from './counts.js';
import { clearResults } from './results.js';
import { root } from './rollup/workspace.js';
import { GROUPS, MAKERS, nextStep, setUp, STEPS, withNeeds } from './steps.js';

/**
 * Runs the checks, or some of their groups or steps, two steps at a time: two processors are busy all the time, and more
 * would make browsers late. See steps.js. Each step ends with a line "N passed, N failed"; the last line adds them up. A
 * group that is run without the others first makes what it needs; a step is run alone.
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

/** A step that takes longer hangs: it is ended, so that all others still say what they found. */
const LONGEST_MS = 30 * 60_000;
/** @type {readonly NodeJS.Signals[]} */
const ENDINGS = ['SIGINT', 'SIGTERM'];
/** What ended is given this long to say how far it came. */
const LAST_WORDS_MS = 10_000;

/**
 * Ends a command and all that it started, once it hangs or this process is to end.
 * @param {import('node:child_process').ChildProcess} child One that leads a process group of its own, but on Windows.
 * @returns {() => void} Lets it be.
 */
function endWhereItHangs(child) {
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-(/** @type {number} */ (child.pid)), signal);
  };
  const stop = () => {
    end('SIGTERM');
    // Others are reported first.
    setImmediate(() => process.exit(1));
  };
  const timers = [
    setTimeout(() => end('SIGTERM'), LONGEST_MS),
    setTimeout(() => end('SIGKILL'), LONGEST_MS + LAST_WORDS_MS),
  ];
  for (const signal of ENDINGS) process.once(signal, stop);
  return () => {
    timers.forEach(clearTimeout);
    for (const signal of ENDINGS) process.off(signal, stop);
  };
}

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
    detached: process.platform !== 'win32',
  });
  const letBe = endWhereItHangs(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  /** @type {number | null} */
  const code = await new Promise((done) => child.on('close', done));
  letBe();
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
/** Runs steps, two at a time: where one has ended, the next is begun. */
async function runSteps(/** @type {readonly string[]} */ steps) {
  const left = steps.filter((name) => !STEPS[name].isLeftOut);
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  const next = () => (running.size < 2 ? nextStep(left, [...running.keys()]) : undefined);
  const begin = async (/** @type {string} */ name) => {
    counts.push(await run(name, STEPS[name], MAKERS.has(name)));
    running.delete(name);
  };
  do {
    for (let name = next(); name !== undefined; name = next()) {
      left.splice(left.indexOf(name), 1);
      running.set(name, begin(name));
    }
    await Promise.race(running.values());
  } while (running.size > 0 || left.length > 0);
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
  const ofGroups = withNeeds(groups.flatMap(({ steps }) => steps));
  if (ofGroups.length > 0) await runSteps(ofGroups);
  const alone = names.filter((name) => name in STEPS && !ofGroups.includes(name));
  if (alone.length > 0) await runSteps(alone);
}
console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
conclude(sum(counts));
