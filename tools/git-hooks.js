import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rollup/workspace.js';

/**
 * Installs the hooks that package.json names, after `npm ci`; see tools/commit-message.js. Only where this folder is a
 * clone or a worktree: a copy without .git may lie inside another repository, whose hooks are not ours. Nothing that
 * goes wrong here stops an installation.
 */
if (existsSync(join(root, '.git')) && process.env.CI === undefined) {
  try {
    const { default: hooks } = await import('simple-git-hooks');
    await hooks.setHooksFromConfig(root, []);
  } catch (error) {
    console.warn(`The git hooks were not installed: ${error}`);
  }
}
