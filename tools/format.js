import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, format, getFileInfo, resolveConfig } from 'prettier';
import { root } from './rollup/workspace.js';

/**
 * Checks the formatting of every file; --write fixes it.
 * usage: node tools/format.js [--write] [PATH…]
 */
const write = process.argv.includes('--write');
const paths = process.argv.slice(2).filter((argument) => argument !== '--write');
const skipped = new Set(['node_modules', '.git', 'dist', 'cdn', 'build', 'storybook-static', 'coverage']);

async function* filesIn(folder) {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

let passed = 0;
let failed = 0;
for await (const path of filesIn('.')) {
  if (paths.length > 0 && !paths.some((wanted) => path === wanted || path.startsWith(join(wanted, '/'))))
    continue;
  const file = join(root, path);
  const { ignored, inferredParser } = await getFileInfo(file, { ignorePath: join(root, '.prettierignore') });
  if (ignored || !inferredParser) continue;
  const options = { ...(await resolveConfig(file, { editorconfig: true })), filepath: file };
  const text = await readFile(file, 'utf8');
  try {
    if (write) {
      const formatted = await format(text, options);
      if (formatted !== text) await writeFile(file, formatted);
      passed += 1;
    } else if (await check(text, options)) passed += 1;
    else throw new Error('not formatted');
  } catch (error) {
    failed += 1;
    console.log(`  ${path}: ${error.message}`);
  }
}
if (passed === 0) failed += 1;
if (failed > 0 && !write) console.log('Run "npm run format".');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
