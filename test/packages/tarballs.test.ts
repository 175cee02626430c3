import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import {
  dependencyFolders,
  OWN_PACKAGES,
  pack,
  PAGE,
  PAGE_PACKAGES,
  ROOT,
  run,
  type Packed,
} from './pack.js';

interface Exports {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Whether an entry is one that an export's key, perhaps with a wildcard, stands for. */
function isUnder(key: string, entry: string): boolean {
  const [before = '', after] = key.split('*');
  return after === undefined ? key === entry : entry.startsWith(before) && entry.endsWith(after);
}

/**
 * The entries behind each export with a wildcard: `define/*.js` stands for `define/all.js` and others. Null closes one, and
 * an entry belongs to the longest key that it is under.
 */
function entriesOf({ exports }: Exports, files: readonly string[]): string[][] {
  const keys = Object.keys(exports).sort((one, other) => other.length - one.length);
  const under = new Map<string, string[]>();
  for (const entry of files.map((file) => file.replace('dist/', './'))) {
    const key = keys.find((each) => isUnder(each, entry));
    if (key?.includes('*') !== true || exports[key] === null) continue;
    under.set(key, [...(under.get(key) ?? []), entry.slice('./'.length)]);
  }
  return [...under.values()];
}

const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);

describe('the packed packages', () => {
  let folder = '';
  let ours: Packed[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-packages-'));
    ours = await pack(
      [...OWN_PACKAGES, PAGE].map((name) => `packages/${name}`),
      folder,
    );
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const tarball = (name: string): Packed => {
    const found = ours.find((packed) => packed.name === `@commonweal/${name}`);
    assert.ok(found, `${name} was packed`);
    return found;
  };

  for (const name of OWN_PACKAGES) {
    it(`${name} carries its build, its licence and its introduction, and nothing of the workshop`, () => {
      const { files } = tarball(name);
      for (const path of ['dist/index.js', 'dist/index.d.ts', 'LICENSE', 'README.md', 'package.json']) {
        assert.ok(files.includes(path), path);
      }
      const strays = files.filter((path) => /\.tsbuildinfo$|\.test\.|(^|\/)(test|node_modules)\//.test(path));
      assert.deepEqual(strays, []);
    });

    it(`${name} pleases publint --strict`, async () => {
      await run(bin('publint'), ['run', '--strict', tarball(name).tarball]);
    });

    it(`${name} gives its types at every entry, for ES modules (attw)`, async () => {
      const packed = tarball(name);
      const manifest = JSON.parse(
        await readFile(join(ROOT, 'packages', name, 'package.json'), 'utf8'),
      ) as Exports;
      const entries = entriesOf(manifest, packed.files);
      const scripts = entries.flat().filter((entry) => entry.endsWith('.js'));
      assert.deepEqual(
        scripts.filter((entry) => !packed.files.includes(`dist/${entry.replace(/js$/, 'd.ts')}`)),
        [],
        'each entry has its types beside it',
      );
      // attw leaves out the entries with a wildcard unless they are named. One export resolves all of its entries alike.
      const [first, last] = [0, -1].map((at) => entries.flatMap((each) => each.at(at) ?? []));
      const some = [...new Set([...first!, ...last!])];
      const named = some.length > 0 ? ['--include-entrypoints', ...some] : [];
      const report = await run(bin('attw'), [
        packed.tarball,
        '--profile',
        'esm-only',
        '--no-color',
        '--format',
        'ascii',
        ...named,
      ]);
      for (const entry of some) assert.ok(report.includes(`"@commonweal/${name}/${entry}"`), entry);
    });
  }

  it('builder carries its page with the scripts of the widgets beside it, and pleases publint --strict', async () => {
    const { files, tarball: path } = tarball(PAGE);
    for (const file of ['index.html', 'widgets/commonweal.min.js', 'widgets/integrity.json'])
      assert.ok(files.includes(`dist/${file}`), file);
    assert.ok(files.includes('LICENSE') && files.includes('README.md'));
    assert.deepEqual(
      files.filter((file) => file.startsWith('src/') || file.startsWith('build/')),
      [],
    );
    const page = await readFile(join(ROOT, 'packages/builder/dist/index.html'), 'utf8');
    const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => `dist/${file}`);
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((file) => !files.includes(file)),
      [],
      'all that the page names is in the folder',
    );
    await run(bin('publint'), ['run', '--strict', path]);
  });

  it('widgets carries the bundles, the licences in them and the manifest', () => {
    const { files } = tarball('widgets');
    for (const path of ['cdn/commonweal.min.js', 'cdn/LICENCES.txt', 'custom-elements.json']) {
      assert.ok(files.includes(path), path);
    }
    assert.ok(tarball('data').files.includes('cdn/data.min.js'));
  });

  it('widgets tells a page the version it is published under', async () => {
    const source = await readFile(join(ROOT, 'packages/widgets/src/base/version.ts'), 'utf8');
    assert.match(source, new RegExp(`VERSION = '${tarball('widgets').version.replaceAll('.', '\\.')}'`));
    assert.equal(new Set(ours.map(({ version }) => version)).size, 1);
  });

  it('the manifest names files that are in the package', async () => {
    const manifest = JSON.parse(
      await readFile(join(ROOT, 'packages/widgets/custom-elements.json'), 'utf8'),
    ) as { modules: { path: string }[] };
    assert.ok(manifest.modules.length > 0);
    const { files } = tarball('widgets');
    assert.deepEqual(
      manifest.modules.map(({ path }) => path).filter((path) => !files.includes(path)),
      [],
    );
  });

  it('a Vite project installs them without a registry, type-checks and builds', async () => {
    const consumer = join(folder, 'consumer');
    await cp(join(ROOT, 'test/packages/consumer'), consumer, { recursive: true });
    const page = PAGE_PACKAGES.map(tarball);
    const all = [...page, ...(await pack(await dependencyFolders(), folder))];
    const dependencies = Object.fromEntries(
      all.map((packed) => [packed.name, `file:../${basename(packed.tarball)}`]),
    );
    await writeFile(
      join(consumer, 'package.json'),
      JSON.stringify({ name: 'consumer', private: true, type: 'module', dependencies }),
    );
    // An empty cache of its own: what is not in the tarballs cannot be there by chance.
    const cache = join(folder, 'npm-cache');
    await run('npm', ['install', '--offline', '--ignore-scripts', '--cache', cache], consumer);
    for (const compiler of ['typescript', 'typescript-native'])
      await run(
        process.execPath,
        [join(ROOT, `node_modules/${compiler}/bin/tsc`), '-p', 'tsconfig.json'],
        consumer,
      );
    await build({ root: consumer, logLevel: 'error' });
    const assets = await readdir(join(consumer, 'dist/assets'));
    const scripts = assets.filter((file) => file.endsWith('.js'));
    const texts = await Promise.all(
      scripts.map((file) => readFile(join(consumer, 'dist/assets', file), 'utf8')),
    );
    const code = texts.join('\n');
    // The file that registers is kept, though the package declares itself free of side effects.
    assert.match(code, /cw-life-expectancy-table/);
    assert.doesNotMatch(code, /cw-mortality-comparison/);
  });
});
