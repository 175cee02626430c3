import { root } from './workspace.js';

const ON_CALL = '\0on call ';
const AT_HAND = '\0styles at hand';
const base = `${root}packages/widgets/src/base`;
const RENDERING = /\/packages\/widgets\/src\/base\/[^/]+-rendering\.ts$/;

/**
 * Rollup plugin: in a file of many elements, what renders the charts of an element with styles or a grammar of its own is a
 * part, since a page has few of them.
 */
export const renderingsOnCall = {
  name: 'renderings-on-call',
  async resolveId(/** @type {string} */ id, /** @type {string | undefined} */ importer) {
    if (importer === undefined || !id.endsWith('-rendering.js')) return null;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found !== null && RENDERING.test(found.id) ? `${ON_CALL}${found.id}` : null;
  },
  load(/** @type {string} */ id) {
    if (!id.startsWith(ON_CALL)) return null;
    const path = JSON.stringify(id.slice(ON_CALL.length));
    return `import { Part } from '${base}/part.ts';
export const rendering = new Part(async () => (await import(${path})).rendering);`;
  },
};

/** Rollup plugin: a file of one element has its styles from the start, and nothing for those that come late. */
export const stylesAtHand = {
  name: 'styles-at-hand',
  resolveId: (/** @type {string} */ id) => (id === './late-styles.js' ? AT_HAND : null),
  load: (/** @type {string} */ id) =>
    id === AT_HAND
      ? `export { CommonwealElement as LateStyles } from '${base}/commonweal-element.ts';`
      : null,
};
