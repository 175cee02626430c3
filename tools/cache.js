import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './rollup/workspace.js';

/** What checks remember of the last run. Not in node_modules, which `npm ci` empties. */
export const cacheFolder = join(root, '.cache');

/**
 * A short name of some texts by their content.
 * @param {readonly string[]} texts
 */
export function hashOf(texts) {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest('base64url').slice(0, 22);
}

/**
 * Names that a check found in order, which it need not look at again.
 * @param {string} check
 */
export function foundInOrder(check) {
  const file = join(cacheFolder, `${check}.json`);
  /** @type {Set<string>} */
  const before = new Set(readNames(file));
  /** @type {Set<string>} */
  const now = new Set();
  return {
    has: (/** @type {string} */ name) => before.has(name),
    add: (/** @type {string} */ name) => now.add(name),
    /** Forgets what was not met in this run. */
    save: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...now]));
    },
  };
}

/** @returns {string[]} */
function readNames(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}
