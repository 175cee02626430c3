import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rollup/workspace.js';

/**
 * A command, the environment variables it gets, and whether it cannot run here.
 * @typedef {object} Step
 * @property {string[]} command
 * @property {Record<string, string>} [env]
 * @property {boolean} [isLeftOut]
 * @property {readonly string[]} [needs] Steps that make what it reads.
 * @property {readonly string[]} [beside] The only steps that may run at the same time.
 *
 * A part of the checks, which can be a job of its own.
 * @typedef {object} Group
 * @property {readonly string[]} steps
 * @property {string} browsers Those that must be there.
 */

const npm = (/** @type {string[]} */ ...args) => [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args];
/** @returns {Step} */
const run = (/** @type {string} */ script, /** @type {string[]} */ ...args) => ({
  command: npm('run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])),
});

/**
 * What a machine needs on which there is nothing but Node and git. Packages come from npm and browsers from Debian:
 * neither waits for the other.
 * @param {readonly string[]} browsers
 * @returns {Step[]}
 */
export const setUp = (browsers) => [
  { command: npm('ci') },
  { command: [process.execPath, 'tools/ensure-browser.js'], env: { BROWSERS: browsers.join() } },
];

/** Steps of one process that opens no browser: beside them a browser is never late. */
const QUIET = ['generated', 'lint', 'format', 'types', 'sizes', 'fuzz'];

const BUILT = { needs: ['build'] };
const SHOWN = { needs: ['build', 'storybook'] };

/**
 * In the order in which they are begun, two at a time. Those of one process and those that open browsers alternate, and
 * short ones come last, so that both processors have something to do up to the end.
 * @type {Record<string, Step>}
 */
export const STEPS = {
  generated: run('generate', '--check'),
  build: run('build'),
  lint: run('lint'),
  storybook: { ...run('build:storybook'), ...BUILT },
  engines: { ...run('test:browsers'), env: { BROWSERS: 'firefox,webkit' }, ...BUILT },
  types: { ...run('types'), ...BUILT },
  fuzz: { ...run('fuzz'), ...BUILT },
  format: run('format:check'),
  // Small time limits are tried there.
  faults: { ...run('test:faults'), ...BUILT, beside: QUIET },
  sizes: { ...run('sizes'), ...BUILT },
  stories: { ...run('test:stories'), ...SHOWN },
  node: { ...run('test:node'), ...BUILT },
  recipes: { ...run('test:recipes'), ...BUILT },
  pages: { ...run('test:pages'), ...SHOWN },
  packages: { ...run('test:packages'), ...BUILT },
  attacks: { ...run('test:attacks'), ...BUILT },
  hosts: { ...run('test:hosts'), ...BUILT },
  accessibility: { ...run('test:accessibility'), ...SHOWN },
  editor: { ...run('test:editor'), ...BUILT },
  browser: { ...run('test:browser'), ...BUILT },
  cases: { ...run('test:cases'), ...SHOWN },
  printed: { ...run('test:engines'), ...BUILT },
  // The real files are not part of the repository.
  'open-data': { ...run('test:open-data'), ...BUILT, isLeftOut: !existsSync(join(root, '../shared/data')) },
};

/** Steps that make something: they pass when they end well. */
export const MAKERS = new Set(['build', 'storybook']);

/** @type {Record<string, Group>} */
export const GROUPS = {
  checks: { steps: ['generated', 'lint', 'format', 'build', 'types'], browsers: 'chromium' },
  code: { steps: ['node', 'sizes', 'storybook', 'packages'], browsers: 'chromium' },
  inputs: { steps: ['fuzz', 'faults', 'browser'], browsers: 'chromium' },
  hosting: { steps: ['stories', 'recipes', 'hosts', 'editor'], browsers: 'chromium' },
  safety: { steps: ['attacks', 'accessibility', 'pages', 'cases'], browsers: 'chromium' },
  // Chromium has had the same suite as the other two in `inputs`.
  'other-engines': { steps: ['engines', 'open-data', 'printed'], browsers: 'firefox,webkit' },
};

/**
 * Some steps with all that they need, in the order in which they are begun.
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export function withNeeds(names) {
  const wanted = new Set(names);
  // A set goes on to what is added while it is gone through.
  for (const name of wanted) for (const need of STEPS[name].needs ?? []) wanted.add(need);
  return Object.keys(STEPS).filter((name) => wanted.has(name));
}

/** Whether two steps may run at the same time. */
const agree = (/** @type {string} */ one, /** @type {string} */ other) =>
  [
    [one, other],
    [other, one],
  ].every(([step, beside]) => STEPS[step].beside?.includes(beside) ?? true);

/**
 * The step to begin next: the first of those left whose needs have ended, and which may run beside what is running.
 * @param {readonly string[]} left
 * @param {readonly string[]} running
 * @returns {string | undefined} Undefined while there is something to wait for.
 */
export const nextStep = (left, running) =>
  left.find(
    (name) =>
      !(STEPS[name].needs ?? []).some((need) => left.includes(need) || running.includes(need)) &&
      running.every((other) => agree(name, other)),
  );
