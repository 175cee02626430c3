import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rollup/workspace.js';

/**
 * A command, what of the environment it is told, and whether it cannot run here.
 * @typedef {{ command: string[], env?: Record<string, string>, isLeftOut?: boolean }} Step
 *
 * Steps that are run in two lanes, side by side: two processors are busy all the time, and never more than two steps
 * run at once, which would make browsers late.
 * @typedef {object} Group
 * @property {string[][]} lanes In each lane one step after another.
 * @property {string[]} needs Steps of other groups that make what these steps read.
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

/** @type {Record<string, Step>} */
export const STEPS = {
  lint: run('lint'),
  generated: run('generate', '--check'),
  build: run('build'),
  format: run('format:check'),
  node: run('test:node'),
  sizes: run('sizes'),
  types: run('types'),
  storybook: run('build:storybook'),
  packages: run('test:packages'),
  fuzz: run('fuzz'),
  faults: run('test:faults'),
  browser: run('test:browser'),
  stories: run('test:stories'),
  recipes: run('test:recipes'),
  hosts: run('test:hosts'),
  attacks: run('test:attacks'),
  cases: run('test:cases'),
  pages: run('test:pages'),
  accessibility: run('test:accessibility'),
  engines: { ...run('test:browsers'), env: { BROWSERS: 'firefox,webkit' } },
  printed: run('test:engines'),
  // The real files are not part of the repository.
  'open-data': { ...run('test:open-data'), isLeftOut: !existsSync(join(root, '../shared/data')) },
};

/** Steps that make something: they pass when they end well. */
export const MAKERS = new Set(['build', 'storybook']);

/**
 * The parts of the checks. Each can be a job of its own, which first makes what it needs. The network faults, with
 * their small time limits, run beside the fuzz, most of which reads in one process.
 *
 * @type {Record<string, Group>}
 */
export const GROUPS = {
  checks: {
    lanes: [
      ['lint', 'format'],
      ['generated', 'build'],
    ],
    needs: [],
    browsers: 'chromium',
  },
  code: {
    lanes: [
      ['node', 'sizes'],
      ['types', 'storybook', 'packages'],
    ],
    needs: ['build'],
    browsers: 'chromium',
  },
  inputs: { lanes: [['fuzz'], ['faults', 'browser']], needs: ['build'], browsers: 'chromium' },
  hosting: {
    lanes: [['stories'], ['recipes', 'hosts']],
    needs: ['build', 'storybook'],
    browsers: 'chromium',
  },
  safety: {
    lanes: [
      ['attacks', 'accessibility'],
      ['pages', 'cases'],
    ],
    needs: ['build', 'storybook'],
    browsers: 'chromium',
  },
  // Chromium has had the same suite as the other two in `inputs`.
  'other-engines': {
    lanes: [['engines'], ['open-data', 'printed']],
    needs: ['build'],
    browsers: 'firefox,webkit',
  },
};
