import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, workspaceSource } from './rollup/workspace.js';

/** Where the chunks are that bundled modules share. */
const CHUNKS = '/chunks/';

/** @type {import('esbuild').Plugin} */
const resolved = {
  name: 'resolved',
  setup({ onResolve }) {
    onResolve({ filter: /^@commonweal\// }, ({ path }) => ({ path: workspaceSource(path) ?? undefined }));
    // What the runner itself serves.
    onResolve({ filter: /^\/__web-/ }, ({ path }) => ({ path, external: true }));
  },
};

/** Modules of elements that tests load by their address, into a frame or as a second copy. */
const elementModules = () => {
  const source = join(root, 'packages/widgets/src');
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^define\/[^/]+\.ts$|^[^/]+\/generic\.ts$/.test(path))
    .map((path) => join(source, path));
};

/**
 * Modules by the path at which a page asks for them, and the chunks they share. It then asks for some files and not for
 * each of several hundred modules, which takes a browser longer than most tests do.
 * @param {readonly string[]} files
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
async function bundle(files) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outbase: root,
    outdir: root,
    chunkNames: `${CHUNKS.slice(1)}[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.base.json'),
    // As the libraries are meant to be loaded while one develops: they check more.
    conditions: ['development'],
    sourcemap: 'inline',
    metafile: true,
    write: false,
    logLevel: 'warning',
    plugins: [resolved],
  });
  const entries = new Set(files.map((file) => relative(root, file)));
  // A chunk that is imported on demand has an entry point, too.
  const pathOf = (/** @type {string} */ name) => {
    const { entryPoint = '' } = metafile.outputs[name] ?? {};
    return entries.has(entryPoint) ? `/${entryPoint}` : `/${name}`;
  };
  return new Map(outputFiles.map(({ path, text }) => [pathOf(relative(root, path)), text]));
}

/**
 * What Web Test Runner needs to load bundled tests: a reporter that learns when they start and bundles them, and
 * middleware that serves them, past all that it would do with a module. `--watch` sees no change.
 */
export function bundledTests() {
  /** @type {ReturnType<typeof bundle>} */
  let bundled;
  const reporter = {
    start(/** @type {{ testFiles: string[] }} */ { testFiles }) {
      bundled = Promise.all([testFiles, elementModules()].map(bundle)).then(
        (maps) => new Map(maps.flatMap((map) => [...map])),
        // What is wrong has been printed: no page need wait for its tests.
        () => process.exit(1),
      );
    },
  };
  const middleware = async (/** @type {any} */ context, /** @type {() => Promise<void>} */ next) => {
    const code = (await bundled).get(context.path);
    if (code === undefined) return next();
    context.type = 'js';
    if (context.path.startsWith(CHUNKS)) context.set('Cache-Control', 'max-age=3600, immutable');
    context.body = code;
    return undefined;
  };
  return { reporter, middleware };
}
