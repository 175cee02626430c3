import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../tools/rollup/workspace.js';

/** A story or a docs page of the built Storybook. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags?: readonly string[];
}

/** All stories and docs pages of the built Storybook, in its order. */
export async function readIndex(): Promise<Entry[]> {
  const text = await readFile(join(root, 'storybook-static/index.json'), 'utf8');
  return Object.values((JSON.parse(text) as { entries: Readonly<Record<string, Entry>> }).entries);
}
