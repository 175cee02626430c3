import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { files, instrumented, mutantsOf } from './mutation/instrument.js';
import { scores, survivors } from './mutation/report.js';
import { makeSandbox, reached, testFiles, tryMutant } from './mutation/sandbox.js';
import { sampleOf } from './mutation/sample.js';
import { root } from './rollup/workspace.js';

/**
 * Breaks the code in many places, one at a time, and counts how often a test notices: the statistics, the comparisons,
 * the reader, the kit and the words. Each break is tried with the tests that reach it. Leaves the scores and a list
 * of the breaks that no test noticed in reports/mutation.
 * usage: npm run mutation [-- --seed NUMBER] [--sample NUMBER] [--minutes NUMBER] [--only PART-OF-A-PATH]
 *   --minutes  ends after so many minutes; the score is of those tried by then
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '15' },
    sample: { type: 'string', default: '500' },
    minutes: { type: 'string', default: 'Infinity' },
    only: { type: 'string', default: '' },
  },
});
const [seed, size, minutes] = [values.seed, values.sample, values.minutes].map(Number);

const paths = files().filter((path) => path.includes(values.only));
const all = await mutantsOf(paths);
const { sources, mutants } = await instrumented(sampleOf(all, size, seed));
makeSandbox(sources);
console.log(`${mutants.length} of ${all.length} mutants, in ${sources.length} of ${paths.length} files.`);

const reaches = [];
for (const test of testFiles(mutants)) {
  const reach = await reached(test);
  if (reach === null) console.log(`Left out, as it does not pass in the copy: ${test}`);
  else reaches.push(reach);
}

console.log(`${reaches.length} test files are about them.`);

const started = performance.now();
/** @type {import('./mutation/report.js').Tried[]} */
const tried = [];
const folder = join(root, 'reports/mutation');
mkdirSync(folder, { recursive: true });
for (const mutant of mutants) {
  if (performance.now() - started > minutes * 60_000) break;
  const outcome = await tryMutant(mutant, reaches);
  tried.push({ mutant, outcome });
  const { line } = mutant.location.start;
  console.log(`${tried.length} ${outcome}: ${mutant.fileName}:${line + 1} ${mutant.mutatorName}`);
  // Written each time: a run that is stopped leaves what it found.
  writeFileSync(join(folder, 'survivors.md'), survivors(tried));
  writeFileSync(
    join(folder, 'scores.json'),
    JSON.stringify({ seed, tried: tried.length, scores: scores(tried) }, null, 2),
  );
}
console.table(scores(tried));
