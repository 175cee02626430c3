import { root } from './workspace.js';

const ON_CALL = '\0on call ';
const RENDERING = /\/packages\/widgets\/src\/base\/[^/]+-rendering\.ts$/;

/**
 * Rollup plugin: in a file of many elements, what renders the charts of an element with a grammar of its own is a part,
 * since a page has few of them.
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
    return `import { Part } from '${root}packages/widgets/src/base/part.ts';
export const rendering = new Part(async () => (await import(${path})).rendering);`;
  },
};
