import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { camelCase, pascalCase } from './generate/names.js';
import { root } from './rollup/workspace.js';

/**
 * Creates a new widget: its folders in packages/widgets/src, stories and test, and its line in the catalogue. Then runs
 * the generator.
 * usage: npm run new NAME [-- --out FOLDER]
 *   NAME   the tag without cw-, such as league-table
 *   --out  a different copy of the repository
 */
const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: root } },
  allowPositionals: true,
});
const [name = ''] = positionals;
const out = resolve(values.out);
const catalogue = join(out, 'packages/widgets/src/catalogue.ts');

/** Where a widget of the name would be. What else has its place there (`all`, `support`) is no name for one. */
const places = [
  `packages/widgets/src/${name}`,
  `packages/widgets/src/define/${name}.ts`,
  `stories/${name}`,
  `test/widgets/${name}`,
];
const mistake =
  positionals.length !== 1 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)
    ? 'Give one name in small letters and hyphens, such as league-table: npm run new league-table'
    : readFileSync(catalogue, 'utf8').includes(`'cw-${name}'`) ||
        places.some((place) => existsSync(join(out, place)))
      ? `There is a ${name} already.`
      : null;
if (mistake !== null) {
  console.error(mistake);
  process.exit(1);
}

/** Destination of each part; the templates are in the folder `new`. */
const PARTS = {
  ...Object.fromEntries(
    ['options', 'facts', 'words', 'words.en', 'words.cy', 'model', 'widget', 'element', 'generic'].map(
      (part) => [`${part}.ts`, `packages/widgets/src/${name}/${part}.ts`],
    ),
  ),
  'examples.ts': `stories/${name}/${name}.examples.ts`,
  'stories.ts': `stories/${name}/${name}.stories.ts`,
  'model.test.ts': `test/widgets/${name}/model.test.ts`,
  'word-samples.ts': `test/widgets/${name}/word-samples.ts`,
  'element.test.ts': `test/widgets/${name}/element.test.ts`,
};

const { version } = JSON.parse(readFileSync(join(out, 'packages/widgets/package.json'), 'utf8'));
const title = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
const filled = (/** @type {string} */ text) =>
  text
    .replaceAll('__Name__', pascalCase(name))
    .replaceAll('__name__', camelCase(name))
    .replaceAll('__NAME__', name.toUpperCase().replaceAll('-', '_'))
    .replaceAll('__Title__', title)
    .replaceAll('__kebab__', name)
    .replaceAll('__version__', version);

for (const [part, path] of Object.entries(PARTS)) {
  const text = filled(readFileSync(new URL(`new/${part}.txt`, import.meta.url), 'utf8'));
  const file = join(out, path);
  const options = { ...(await resolveConfig(file, { editorconfig: true })), filepath: file };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, options));
  console.log(`  ${path}`);
}

const lines = readFileSync(catalogue, 'utf8').split('\n');
const last = lines.findLastIndex((line) => line.includes("kind: 'widget',"));
lines.splice(last + 1, 0, `  { tag: 'cw-${name}', kind: 'widget', grammar: 'table', shows: 'not yet' },`);
writeFileSync(catalogue, lines.join('\n'));
console.log('  packages/widgets/src/catalogue.ts: one line');

// Runs the other copy's own generator, for its own catalogue.
const { status } = spawnSync(process.execPath, ['--import=tsx', join(out, 'tools/generate.js')], {
  cwd: out,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
