/**
 * Where parts are, as one build writes them and the next ones refer to them. `written` is the plugin of the first,
 * `external` that of files beside the folder of parts, and `within` that of other parts.
 */
export function partPlaces() {
  /** @type {Map<string, string>} */
  const places = new Map();
  const externalIn = (/** @type {string} */ folder) => ({
    name: 'parts-external',
    resolveId(/** @type {string} */ id) {
      if (!id.startsWith('part:')) return null;
      const fileName = places.get(id);
      if (fileName === undefined) throw new Error(`${id} has not been built.`);
      return { id: `${folder}${fileName}`, external: true };
    },
  });
  return {
    written: {
      name: 'parts-written',
      generateBundle(_options, /** @type {Record<string, any>} */ bundle) {
        for (const { fileName, isEntry, name } of Object.values(bundle))
          if (isEntry) places.set(`part:${name}`, fileName);
      },
    },
    external: externalIn('./parts/'),
    within: externalIn('./'),
  };
}

const askedTwice = (/** @type {string} */ place) =>
  `import("${place}").catch(()=>import("${place}?again="+Date.now()))`;

/**
 * Rollup plugin: a part that failed to load is asked for once more under a new address, since a browser may keep the
 * failure of a module for as long as the page lives. So are the parts that it imports, all at once.
 */
export const retried = {
  name: 'retried',
  renderChunk(/** @type {string} */ code) {
    const imports = this.parse(code).body.filter(
      ({ type, source }) => type === 'ImportDeclaration' && source.value.startsWith('./'),
    );
    let own = code;
    for (const { start, end } of imports.toReversed()) own = own.slice(0, start) + own.slice(end);
    const asked = own.replace(/\bimport\((['"])(\.{1,2}\/[^'"]+)\1\)/g, (_whole, _quote, place) =>
      askedTwice(place),
    );
    if (imports.length === 0) return asked === code ? null : { code: asked, map: null };
    const names = imports.map(({ specifiers }) => namesOf(specifiers)).join();
    const modules = imports.map(({ source }) => askedTwice(source.value)).join();
    return { code: `const [${names}]=await Promise.all([${modules}]);\n${asked}`, map: null };
  },
};

/** What a module is imported for, as a pattern. */
function namesOf(/** @type {readonly any[]} */ specifiers) {
  if (specifiers.some(({ type }) => type !== 'ImportSpecifier'))
    throw new Error('A part is imported otherwise than by names.');
  return `{${specifiers.map(({ imported, local }) => `${imported.name}:${local.name}`).join()}}`;
}

/**
 * Rollup plugin: parts have no template library, since a page has that of its shell, and a second one would ask for a
 * Trusted Types policy again. All they know of it is that they run in a browser.
 */
export const withoutLit = {
  name: 'without-lit',
  resolveId: (/** @type {string} */ id) => (id === 'lit' ? '\0browser' : null),
  load: (/** @type {string} */ id) => (id === '\0browser' ? 'export const isServer = false;' : null),
};
