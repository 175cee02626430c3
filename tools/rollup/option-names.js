import { pathToFileURL } from 'node:url';
import { root } from './workspace.js';

const NAMES_ONLY = '\0names of ';
/** Where a shell declares its properties. */
const DECLARES = /\/packages\/widgets\/src\/(?:base\/authored-element|[^/]+\/element)\.ts$/;
const OPTIONS = /\/packages\/(charts|widgets)\/src\/(.+\/(?:options|indicators-options|schemas))\.ts$/;

/**
 * Rollup plugin: of the options of an element, a shell has the names, and which are flags. How they are parsed comes
 * with the engine.
 */
export const optionNames = {
  name: 'option-names',
  async resolveId(/** @type {string} */ id, /** @type {string | undefined} */ importer) {
    if (importer === undefined || !DECLARES.test(importer)) return null;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found !== null && OPTIONS.test(found.id) ? `${NAMES_ONLY}${found.id}` : null;
  },
  async load(/** @type {string} */ id) {
    if (!id.startsWith(NAMES_ONLY)) return null;
    const [, name, path] = /** @type {RegExpExecArray} */ (OPTIONS.exec(id));
    const module = await import(pathToFileURL(`${root}packages/${name}/dist/${path}.js`).href);
    return Object.entries(module)
      .filter(([, schema]) => isSchema(schema))
      .map(([schema, options]) => `export const ${schema} = ${JSON.stringify(namesOf(options))};`)
      .join('\n');
  },
};

const isSchema = (/** @type {unknown} */ value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each?.takes === 'string');

/** The part of a schema that the declaration of properties reads. */
const namesOf = (/** @type {Record<string, { takes: string }>} */ schema) =>
  Object.fromEntries(
    Object.entries(schema).map(([option, { takes }]) => [option, takes === 'flag' ? { takes } : {}]),
  );
