import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../rollup/workspace.js';
import { FOLDERS } from './instrument.js';

/** @typedef {{ mutant: import('./instrument.js').Mutant, outcome: Awaited<ReturnType<typeof import('./sandbox.js').tryMutant>> }} Tried */

/**
 * How many mutants of each folder, and of all, the tests noticed. One that made them run on without end is noticed, too.
 * @param {readonly Tried[]} tried
 */
export function scores(tried) {
  const of = (/** @type {string} */ folder) => {
    const own = tried.filter(({ mutant }) => mutant.fileName.startsWith(folder));
    const count = (/** @type {Tried['outcome']} */ wanted) =>
      own.filter(({ outcome }) => outcome === wanted).length;
    const [killed, timeout, survived, unreached] = [
      count('killed'),
      count('timeout'),
      count('survived'),
      count('not reached'),
    ];
    const percent = own.length === 0 ? null : Math.round((100 * (killed + timeout)) / own.length);
    return {
      folder: folder === '' ? 'all' : folder,
      killed,
      timeout,
      survived,
      'not reached': unreached,
      percent,
    };
  };
  return [...FOLDERS, ''].map(of);
}

/** The text between two places of a file, on one line. */
function textAt(
  /** @type {string} */ path,
  /** @type {import('./instrument.js').Mutant['location']} */ { start, end },
) {
  const lines = readFileSync(join(root, path), 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1);
  const last = lines.length - 1;
  const cut = lines.map((line, at) =>
    line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined),
  );
  return cut.join(' ').replaceAll(/\s+/g, ' ');
}

/**
 * The mutants that no test noticed, as a list in Markdown, file by file.
 * @param {readonly Tried[]} tried
 */
export function survivors(tried) {
  const left = tried.filter(({ outcome }) => outcome === 'survived' || outcome === 'not reached');
  const lines = left.map(({ mutant: { fileName, location, mutatorName, replacement }, outcome }) => {
    const place = `${fileName}:${location.start.line + 1}:${location.start.column + 1}`;
    const change = `\`${textAt(fileName, location)}\` → \`${replacement.replaceAll(/\s+/g, ' ')}\``;
    return `- ${place} ${mutatorName}${outcome === 'not reached' ? ' (not reached)' : ''}: ${change}`;
  });
  return `# Survivors\n\n${lines.sort().join('\n')}\n`;
}
