/**
 * What a step of the checks comes to.
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * Ends a step: prints the plain count line and sets the exit code. A step that checked nothing has failed.
 * @param {Counts} counts
 */
export function conclude({ passed, failed }) {
  const bad = failed === 0 && passed === 0 ? 1 : failed;
  // On a line of its own: what is before it may have left control characters.
  console.log(`\n${passed} passed, ${bad} failed`);
  process.exitCode = bad > 0 ? 1 : 0;
}

/**
 * The counts of a step from what it printed and its exit code. One that ended with an error, or printed no count line,
 * has failed once at least.
 * @param {string} output
 * @param {number | null} code
 * @returns {Counts}
 */
export function countsOf(output, code) {
  const line = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const [passed, failed] = [Number(line?.[1] ?? 0), Number(line?.[2] ?? 0)];
  return { passed, failed: (code !== 0 || passed === 0) && failed === 0 ? 1 : failed };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});
