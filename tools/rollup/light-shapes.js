import { dirname, join } from 'node:path';

/** The functions of d3-shape that make curves with a setting, which it calls as it loads. */
const CURVE = /= \(function custom\(/g;
/** A curve with what another has, and a method of its own. */
const HEIR = /\((\w+)\.prototype = Object\.create\((\w+)\.prototype\)\)\.(\w+) = (function\([^]*?\n\});/g;

/** A path of straight lines, as d3-path writes it; an arc or a curve throws an error. */
const straight = `
export class Path {
  constructor(digits) {
    this.text = '';
    this.unit = digits === null ? null : 10 ** digits;
  }
  put(letter, x, y) {
    const at = (each) => this.unit === null ? +each : Math.round(each * this.unit) / this.unit;
    this.text += letter + at(x) + ',' + at(y);
  }
  moveTo(x, y) {
    this.put('M', x, y);
  }
  lineTo(x, y) {
    this.put('L', x, y);
  }
  closePath() {
    if (this.text !== '') this.text += 'Z';
  }
  toString() {
    return this.text;
  }
}`;

/** Named like a file of d3-path, so that the licence list finds the package. */
const STRAIGHT = 'straight.js';
const isShape = (/** @type {string | undefined} */ id) =>
  id?.replaceAll('\\', '/').includes('/node_modules/d3-shape/') === true;

/**
 * Rollup plugin: leaves out of our own bundles the curves of d3-shape that they never draw. It comes as one file, and
 * does not say of its curves that making one does nothing else. Straight lines are drawn identically
 * (test/tools/light-shapes.test.ts).
 */
export const lightShapes = {
  name: 'light-shapes',
  async resolveId(/** @type {string} */ id, /** @type {string | undefined} */ importer) {
    if (id !== 'd3-path' || !isShape(importer)) return null;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found === null ? null : `\0${join(dirname(found.id), STRAIGHT)}`;
  },
  load: (/** @type {string} */ id) =>
    id.startsWith('\0') && id.endsWith(STRAIGHT) ? { code: straight, moduleSideEffects: false } : null,
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    if (!isShape(id)) return null;
    const light = code
      .replaceAll(CURVE, '= /* @__PURE__ */ (function custom(')
      .replaceAll(
        HEIR,
        '$1.prototype = /* @__PURE__ */ Object.assign(Object.create($2.prototype), { $3: $4 });',
      );
    return { code: light, map: null };
  },
};
