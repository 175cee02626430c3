import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './rollup/workspace.js';

/**
 * The import cycles in a module graph, each once, as a path that ends where it begins.
 * @param {ReadonlyMap<string, readonly string[]>} graph Module → what it imports.
 * @returns {string[][]}
 * @example cyclesOf(new Map([['a', ['b']], ['b', ['a']]])) // [['a', 'b', 'a']]
 */
export function cyclesOf(graph) {
  /** @type {string[][]} */
  const cycles = [];
  const done = new Set();
  /** @param {string} module @param {readonly string[]} path */
  const visit = (module, path) => {
    const at = path.indexOf(module);
    if (at >= 0) cycles.push([...path.slice(at), module]);
    if (at >= 0 || done.has(module)) return;
    for (const next of graph.get(module) ?? []) visit(next, [...path, module]);
    done.add(module);
  };
  for (const module of graph.keys()) visit(module, []);
  return cycles;
}

/**
 * Which source files of the packages import which. Type imports count: a type in the wrong place couples two files just
 * as a value does.
 * @returns {Map<string, string[]>}
 */
export function importGraph() {
  const packages = join(root, 'packages');
  const folders = readdirSync(packages).map((name) => join(packages, name, 'src'));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
      // A style sheet, which a bundler takes out, imports no module.
      const own = importedFiles.filter(({ fileName }) => /^\.(?!.*\.s?css$)/.test(fileName));
      const paths = own.map(({ fileName }) =>
        join(dirname(file), fileName.replace(/\?.*$/, '').replace(/\.js$/, '.ts')),
      );
      return [relative(root, file), paths.map((path) => relative(root, path))];
    }),
  );
}
