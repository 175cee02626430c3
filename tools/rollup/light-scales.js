import { dirname, join } from 'node:path';

/**
 * The parts of d3-interpolate that numeric scales need. The full package also handles colours, dates, texts and
 * matrices; using one of these throws an error that explains why it is missing.
 */
const numbersOnly = (/** @type {string} */ folder) => `
import interpolateNumber from ${JSON.stringify(join(folder, 'number.js'))};
export { interpolateNumber };
export { default as interpolateRound } from ${JSON.stringify(join(folder, 'round.js'))};
export function interpolate(a, b) {
  if (typeof b !== 'number') throw new Error('This bundle has scales of numbers alone.');
  return interpolateNumber(a, b);
}
export { interpolate as piecewise };`;

/** kit/scale.ts labels the ticks, so d3-format is left out. */
const noFormat = `
export default function tickFormat() {
  throw new Error('This bundle has no d3-format: a scale has ticks, and no tickFormat.');
}`;

/** Named like a file of d3-interpolate, so that the licence list finds the package. */
const INTERPOLATE = 'numbers-only.js';
const FORMAT = '\0light-tick-format';
const isOfScales = (/** @type {string | undefined} */ importer) =>
  importer?.replaceAll('\\', '/').includes('/node_modules/d3-scale/src/') === true;

/**
 * Rollup plugin: leaves out of our own bundles the parts of d3-scale that they never use. Numeric scales behave
 * identically (test/tools/light-scales.test.ts).
 */
export const lightScales = {
  name: 'light-scales',
  async resolveId(/** @type {string} */ id, /** @type {string | undefined} */ importer) {
    if (!isOfScales(importer)) return null;
    if (id === './tickFormat.js') return FORMAT;
    if (id !== 'd3-interpolate') return null;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found === null ? null : `\0${join(dirname(found.id), INTERPOLATE)}`;
  },
  load(/** @type {string} */ id) {
    if (id === FORMAT) return { code: noFormat, moduleSideEffects: false };
    if (!id.startsWith('\0') || !id.endsWith(INTERPOLATE)) return null;
    return { code: numbersOnly(dirname(id.slice(1))), moduleSideEffects: false };
  },
};
