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

/**
 * The mutants that no test noticed, as a list in Markdown, file by file.
 * @param {readonly Tried[]} tried
 */
export function survivors(tried) {
  const left = tried.filter(({ outcome }) => outcome === 'survived' || outcome === 'not reached');
  const lines = left.map(({ mutant: { fileName, location, mutatorName, replacement, was }, outcome }) => {
    const place = `${fileName}:${location.start.line + 1}:${location.start.column + 1}`;
    const change = `\`${was}\` → \`${replacement.replaceAll(/\s+/g, ' ')}\``;
    return `- ${place} ${mutatorName}${outcome === 'not reached' ? ' (not reached)' : ''}: ${change}`;
  });
  return `# Survivors\n\n${lines.sort().join('\n')}\n`;
}
