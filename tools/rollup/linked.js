import { rollup } from 'rollup';
import { nodes } from './nodes.js';

/** @typedef {{ fileName: string, source: string, needs: readonly Binding[] }} Part */
/** @typedef {{ id: string, name: string }} Binding */

const GIVEN = '\0given ';
const HELD = '\0held ';
const LOADER = '\0loader of ';

/**
 * Parts of small files that import nothing: each is a function of what it needs of the file that asks for it. So a part
 * has no second copy of that, its files cannot be of two versions, and none waits for another.
 *
 * @param {object} options
 * @param {string} options.common The code that every file which asks for parts holds.
 * @param {any[]} options.plugins
 * @param {any} options.treeshake
 * @param {any} options.output How a part is written: its banner, and what makes it small.
 */
export function linkedParts({ common, plugins, treeshake, output }) {
  /** @type {Promise<Map<string, ReadonlySet<string>>> | null} */
  let held = null;
  /** @type {Map<string, Promise<Part>>} */
  const parts = new Map();

  /** The modules that every such file holds, each with the exports it holds of it. */
  const holding = async () => {
    /** @type {Map<string, readonly string[]>} */
    const exported = new Map();
    const entry = {
      name: 'common',
      moduleParsed: (/** @type {any} */ { id, exports }) =>
        void exported.set(
          id,
          exports.filter((each) => each !== '*'),
        ),
      resolveId: (/** @type {string} */ id) => (id === 'entry' ? id : null),
      load: (/** @type {string} */ id) => (id === 'entry' ? common : null),
      resolveDynamicImport: (/** @type {any} */ id) => ({ id: String(id), external: true }),
    };
    const { modules } = await generated({ input: 'entry', plugins: [entry, ...plugins], treeshake });
    // Of a library there is one copy on a page, whatever is asked of it.
    const ofModule = ([id, { renderedExports }]) =>
      id.includes('/node_modules/') ? (exported.get(id) ?? []) : renderedExports;
    return new Map(Object.entries(modules).map((module) => [module[0], new Set(ofModule(module))]));
  };

  const partOf = (/** @type {string} */ id) => {
    const part = parts.get(id) ?? makePart(id);
    parts.set(id, part);
    return part;
  };

  /** @returns {Promise<Part>} */
  const makePart = async (id) => {
    held ??= holding();
    /** @type {Binding[]} */
    const needs = [];
    const options = {
      input: id,
      plugins: [givenBy(await held), ...plugins],
      // A part is made of what is asked of it, and does nothing by itself.
      treeshake: { ...treeshake, moduleSideEffects: false },
    };
    const { fileName, code: source } = await generated(options, {
      ...output,
      entryFileNames: 'parts/[name]-[hash].js',
      hashCharacters: 'hex',
      plugins: [asFunction(needs), ...output.plugins],
    });
    return { fileName, source, needs };
  };

  /** Rollup plugin: for a file that asks for parts, which are written beside it. */
  return {
    name: 'linked-parts',
    async transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!code.includes('import(')) return null;
      const asked = [...nodes(this.parse(code))].filter(({ type }) => type === 'ImportExpression');
      const imports = [];
      let result = code;
      for (const { start, end, source } of asked.toReversed()) {
        const found = await this.resolve(source.value, id);
        if (found === null || found.external) continue;
        const place = JSON.stringify(`${LOADER}${found.id}`);
        imports.push(`import { load as load${start} } from ${place};`);
        result = `${result.slice(0, start)}load${start}()${result.slice(end)}`;
      }
      result = [...imports, result].join('\n');
      return { code: result, map: null };
    },
    resolveId: (/** @type {string} */ id) => (id.startsWith(LOADER) ? id : null),
    resolveDynamicImport: (/** @type {any} */ id) =>
      typeof id === 'string' && id.startsWith('./parts/') ? { id, external: true } : null,
    async load(/** @type {string} */ id) {
      if (!id.startsWith(LOADER)) return null;
      const { fileName, source, needs } = await partOf(id.slice(LOADER.length));
      this.emitFile({ type: 'asset', fileName, source });
      const imports = needs.map(
        (need, at) => `import { ${need.name} as need${at} } from ${JSON.stringify(need.id)};`,
      );
      const given = needs.map((_, at) => `need${at}`).join();
      return `${imports.join('\n')}
export const load = () => import('./${fileName}').then((part) => part.default(${given}));`;
    },
  };
}

async function generated(/** @type {any} */ options, /** @type {any} */ output = {}) {
  const bundle = await rollup(options);
  const { output: chunks } = await bundle.generate({ format: 'es', ...output });
  await bundle.close();
  if (chunks.length > 1) throw new Error(`${options.input} asks for parts itself.`);
  return chunks[0];
}

/** Rollup plugin: what the file that asks for a part holds comes from there. */
const givenBy = (/** @type {Map<string, ReadonlySet<string>>} */ held) => ({
  name: 'given',
  async resolveId(/** @type {string} */ id, /** @type {string | undefined} */ importer) {
    if (id.startsWith(GIVEN)) return { id, external: true };
    if (importer === undefined || importer.startsWith(HELD)) return null;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found !== null && held.has(found.id) ? `${HELD}${found.id}` : found;
  },
  load(/** @type {string} */ id) {
    if (!id.startsWith(HELD)) return null;
    const path = id.slice(HELD.length);
    const names = [...(held.get(path) ?? [])].join(', ');
    // An export that such a file does not hold is part of the part.
    return `export { ${names} } from ${JSON.stringify(`${GIVEN}${path}`)};\nexport * from ${JSON.stringify(path)};`;
  },
});

/**
 * Rollup plugin: makes a module one whose default export is a function from what it imports to what it exports, and
 * notes what that is.
 */
const asFunction = (/** @type {Binding[]} */ needs) => ({
  name: 'as-function',
  renderChunk(/** @type {string} */ code) {
    /** @type {string[]} */
    const names = [];
    /** @type {string[]} */
    const exported = [];
    let body = code;
    for (const { type, start, end, source, specifiers, declaration } of this.parse(code).body.toReversed()) {
      if (!/^(?:Import|Export)/.test(type)) continue;
      if (declaration || /Default|All/.test(type)) throw new Error(`A part has an ${type}.`);
      for (const { type: kind, imported, local, exported: as } of specifiers) {
        if (kind === 'ImportSpecifier') {
          needs.push({ id: source.value.slice(GIVEN.length), name: imported.name });
          names.push(local.name);
        } else exported.push(`${as.name}: ${local.name}`);
      }
      body = body.slice(0, start) + body.slice(end);
    }
    return {
      code: `export default (${names.join()}) => {${body}\nreturn { ${exported.join()} };\n};`,
      map: null,
    };
  },
});
