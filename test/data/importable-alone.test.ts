import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as data from '@commonweal/data';
import * as statistics from '@commonweal/data/statistics';

const root = fileURLToPath(new URL('../../packages/data/', import.meta.url));

/** What a bundler makes of one line of code: the modules whose code is left, and its size. */
async function bundled(code: string): Promise<{ modules: string[]; bytes: number }> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
    outfile: 'out.js',
    absWorkingDir: root,
  });
  const [output] = Object.values(metafile.outputs);
  assert.ok(output !== undefined);
  const left = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    modules: left.map(([path]) => path).filter((path) => path.startsWith('src/')),
    bytes: output.bytes,
  };
}
const functionsOf = (module: object): string[] =>
  Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

test('an unused import of the package is empty: it has no side effects', async () => {
  for (const path of ['src/index.ts', 'src/statistics/index.ts', 'src/indicators/mortality.ts']) {
    assert.deepEqual((await bundled(`import './${path}';`)).modules, [], path);
  }
});

/** What reads the periods of a series, which is not the reader of files. */
const PERIODS = /^src\/dataset\/(?:calendar|parse-(?:days|period|span))\.ts$/;

test('each statistical method can be imported alone: none brings the reader, few bring much', async () => {
  const names = functionsOf(statistics);
  assert.ok(names.length > 40);
  const entries = names.map(async (name) => ({
    name,
    ...(await bundled(`export { ${name} } from './src/statistics/index.ts';`)),
  }));
  for (const { name, modules, bytes } of await Promise.all(entries)) {
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
  for (const [name, most] of [
    ['roundHalfAway', 1],
    ['gssCode', 1],
    ['compareAreas', 3],
    ['parsePeriod', 4],
    ['rankAreas', 8],
    ['writeCsv', 4],
  ] as const) {
    assert.ok(names.includes(name));
    const { modules } = await bundled(`export { ${name} } from './src/index.ts';`);
    assert.ok(modules.length <= most, `${name}: ${modules.join(', ')}`);
  }
});
