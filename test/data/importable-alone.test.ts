import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as data from '@commonweal/data';
import * as statistics from '@commonweal/data/statistics';

const root = fileURLToPath(new URL('../../packages/data/', import.meta.url));

/** Names of entries that are lines of code. */
const LINE = 'line-';

/**
 * What a bundler makes of each of some lines of code: the modules whose code is left, and its size. All are entries of one
 * build, which reads each module once; none shares code with another.
 */
async function bundled(lines: readonly string[]): Promise<{ modules: string[]; bytes: number }[]> {
  const { metafile } = await build({
    entryPoints: lines.map((_, at) => `${LINE}${String(at)}`),
    plugins: [
      {
        name: 'lines',
        setup(bundler) {
          bundler.onResolve({ filter: new RegExp(`^${LINE}`) }, ({ path }) => ({ path, namespace: 'lines' }));
          bundler.onLoad({ filter: /./, namespace: 'lines' }, ({ path }) => ({
            contents: lines[Number(path.slice(LINE.length))]!,
            resolveDir: root,
          }));
        },
      },
    ],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
    outdir: 'out',
    absWorkingDir: root,
  });
  const outputs = new Map(Object.values(metafile.outputs).map((each) => [each.entryPoint, each]));
  return lines.map((_, at) => {
    const output = outputs.get(`lines:${LINE}${String(at)}`);
    assert.ok(output !== undefined);
    const left = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    return {
      modules: left.map(([path]) => path).filter((path) => path.startsWith('src/')),
      bytes: output.bytes,
    };
  });
}
const functionsOf = (module: object): string[] =>
  Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

test('an unused import of the package is empty: it has no side effects', async () => {
  const paths = ['src/index.ts', 'src/statistics/index.ts', 'src/indicators/mortality.ts'];
  const made = await bundled(paths.map((path) => `import './${path}';`));
  for (const [at, { modules }] of made.entries()) assert.deepEqual(modules, [], paths[at]);
});

/** What reads the periods of a series, which is not the reader of files. */
const PERIODS = /^src\/dataset\/(?:calendar|parse-(?:days|period|span))\.ts$/;

test('each statistical method can be imported alone: none brings the reader, few bring much', async () => {
  const names = functionsOf(statistics);
  assert.ok(names.length > 40);
  const made = await bundled(names.map((name) => `export { ${name} } from './src/statistics/index.ts';`));
  for (const [at, { modules, bytes }] of made.entries()) {
    const name = names[at]!;
    assert.ok(
      modules.every((path) => path.startsWith('src/statistics/') || PERIODS.test(path)),
      name,
    );
    // Periods are read in every spelling that files have.
    const most = modules.some((path) => PERIODS.test(path)) ? 13_000 : 9000;
    assert.ok(bytes < most, `${name}: ${String(bytes)} bytes`);
  }
});

test('a function of the package brings only what it needs', async () => {
  const names = functionsOf(data);
  assert.ok(names.length > 60);
  const most = [
    ['roundHalfAway', 1],
    ['gssCode', 1],
    ['compareAreas', 3],
    ['parsePeriod', 4],
    ['rankAreas', 8],
    ['writeCsv', 4],
  ] as const;
  const made = await bundled(most.map(([name]) => `export { ${name} } from './src/index.ts';`));
  for (const [at, { modules }] of made.entries()) {
    const [name, count] = most[at]!;
    assert.ok(names.includes(name));
    assert.ok(modules.length <= count, `${name}: ${modules.join(', ')}`);
  }
});
