import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleNodeTests } from './bundled-node-tests.js';
import { conclude } from './counts.js';
import { concludeSuite } from './results.js';
import { root } from './rollup/workspace.js';

/**
 * Runs Node's test runner on the *.test.ts files of some folders and ends with the plain count line. Skipped tests
 * count as failed, and so does a folder without tests. Leaves a widget's `element.test.ts`, which needs a browser, to
 * web-test-runner.
 * usage: node tools/node-tests.js [--together] FOLDER…
 *   --together  runs many files in one process: to start one and to load the packages takes longer than most tests of
 *               pure functions do
 */
const isTogether = process.argv.includes('--together');
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const MOST_TOGETHER = 25;
/** @type {string[]} */
const files = [];
for (const folder of folders) {
  const entries = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  const found = entries
    .filter((entry) => entry.endsWith('.test.ts') && !entry.endsWith('/element.test.ts'))
    .sort();
  if (found.length === 0) {
    console.error(`No test in ${folder}.`);
    conclude({ passed: 0, failed: 1 });
    process.exit();
  }
  files.push(...found.map((entry) => join(folder, entry)));
}

const folder = await mkdtemp(join(tmpdir(), 'commonweal-results-'));
const bundled = await bundleNodeTests(files);

/** Modules that import some test files each, dealt out in turn, so that those of one folder are in different ones. */
async function batches() {
  const { paths } = bundled;
  // Two at least: as many as run at a time.
  const count = Math.max(2, Math.ceil(paths.length / MOST_TOGETHER));
  return Promise.all(
    Array.from({ length: count }, async (_, batch) => {
      const path = join(folder, `batch-${batch + 1}.mjs`);
      const imports = paths
        .filter((_path, at) => at % count === batch)
        .map((file) => `import ${JSON.stringify(pathToFileURL(file).href)};\n`);
      await writeFile(path, imports.join(''));
      return path;
    }),
  );
}

const results = join(folder, 'results.jsonl');
const child = spawn(
  process.execPath,
  [
    '--import=tsx',
    '--enable-source-maps',
    `--import=${new URL('seed.js', import.meta.url).href}`,
    '--test',
    `--test-concurrency=${process.env.TEST_CONCURRENCY ?? 2}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${new URL('results-reporter.js', import.meta.url)}`,
    `--test-reporter-destination=${results}`,
    ...(isTogether ? await batches() : bundled.paths),
  ],
  {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'test/tsconfig.json') },
  },
);
let output = '';
child.stdout.on('data', (chunk) => {
  output += chunk;
  if (process.env.VERBOSE) process.stdout.write(chunk);
});
// A run that hangs is ended from outside: it says how far it came.
process.once('SIGTERM', () => child.kill('SIGKILL'));
const code = await new Promise((done) => child.on('close', done));
const tests = (await readFile(results, 'utf8'))
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
await Promise.all([folder, bundled.folder].map((each) => rm(each, { recursive: true })));
const isSound = code === 0 && tests.every(({ passed }) => passed);
if (!isSound && !process.env.VERBOSE) process.stdout.write(output);
const suite = folders.join(' ').replaceAll('/', '-').replaceAll('test-', '');
concludeSuite(suite, tests, code !== 0 && tests.every(({ passed }) => passed) ? 1 : 0);
