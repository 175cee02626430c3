import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/rollup/workspace.js';

/** What is built, or not ours: a copy does without it. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'cdn', 'build', 'fixtures', 'consumer', 'api']);
const COPIED = [
  'packages',
  'stories',
  'test',
  'tools',
  'docs',
  'README.md',
  'package.json',
  '.prettierrc',
  'tsconfig.base.json',
  'eslint.config.js',
];

describe('npm run new', () => {
  let copy = '';
  const node = (args: readonly string[], cwd = copy) =>
    spawnSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      // A test that starts tests would otherwise write what the runner above it reads.
      env: {
        ...process.env,
        NODE_TEST_CONTEXT: undefined,
        TSX_TSCONFIG_PATH: join(copy, 'test/tsconfig.json'),
      },
    });
  const run = (name: string) => node([join(root, 'tools/new.js'), name, '--out', copy], root);

  before(async () => {
    // Inside the repository, so that Node finds its packages.
    await mkdir(join(root, 'build'), { recursive: true });
    copy = await mkdtemp(join(root, 'build/new-'));
    for (const path of COPIED) {
      await cp(join(root, path), join(copy, path), {
        recursive: true,
        filter: (from) => !LEFT_OUT.has(basename(from)) && !from.endsWith('.tsbuildinfo'),
      });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    const { status, stdout, stderr } = run('league-table');
    assert.equal(status, 0, stdout + stderr);
  });
  after(() => rm(copy, { recursive: true, force: true }));

  it('adds one line to the catalogue, and everything else in folders of the widget or by generation', async () => {
    const lines = async (folder: string): Promise<string[]> =>
      (await readFile(join(folder, 'packages/widgets/src/catalogue.ts'), 'utf8')).split('\n');
    const before = new Set(await lines(root));
    assert.deepEqual(
      (await lines(copy)).filter((line) => !before.has(line)),
      ["  { tag: 'cw-league-table', kind: 'widget', grammar: 'table', shows: 'not yet' },"],
    );
    const { status, stdout } = node(['--import=tsx', 'tools/generate.js', '--check']);
    assert.equal(status, 0, stdout);
  });

  it('writes a widget whose types hold, with its stories and tests', async () => {
    const check = { extends: './tsconfig.json', exclude: [] };
    for (const [folder, include] of [
      ['test', ['widgets/league-table', '../packages/react/src/elements/league-table.ts']],
      ['stories', ['league-table', 'examples.ts']],
    ] as const) {
      const file = join(copy, folder, 'tsconfig.new.json');
      await writeFile(file, JSON.stringify({ ...check, include }));
      const { status, stdout } = node([join(root, 'node_modules/typescript-native/bin/tsc'), '-p', file]);
      assert.equal(status, 0, stdout);
    }
  });

  it('writes what the linter and the formatter let pass', () => {
    const own = ['packages/widgets/src', 'stories', 'test/widgets'].map((folder) => `${folder}/league-table`);
    const lint = node([join(root, 'node_modules/eslint/bin/eslint.js'), ...own]);
    assert.equal(lint.status, 0, lint.stdout + lint.stderr);
    const style = node([join(root, 'node_modules/prettier/bin/prettier.cjs'), '--check', ...own]);
    assert.equal(style.status, 0, style.stdout + style.stderr);
  });

  it('writes a test of the model that passes', () => {
    const { status, stdout } = node(['--import=tsx', '--test', 'test/widgets/league-table/model.test.ts']);
    assert.equal(status, 0, stdout);
  });

  it('refuses a name that is taken, or none, and writes nothing', async () => {
    const catalogue = await readFile(join(copy, 'packages/widgets/src/catalogue.ts'), 'utf8');
    for (const [name, said] of [
      ['bar-ranking', /There is a bar-ranking already/],
      ...['base', 'all', 'support', 'data', 'pages'].map(
        (taken) => [taken, new RegExp(`There is a ${taken} already`)] as const,
      ),
      ['League Table', /small letters and hyphens/],
    ] as const) {
      const { status, stderr } = run(name);
      assert.equal(status, 1);
      assert.match(stderr, said);
    }
    assert.equal(await readFile(join(copy, 'packages/widgets/src/catalogue.ts'), 'utf8'), catalogue);
  });
});
