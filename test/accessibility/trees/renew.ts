import { writeFile } from 'node:fs/promises';
import { readTrees, treeFile } from './trees.js';

/** Writes the trees anew, for their changes to be read in the diff. Needs the built Storybook. */
for (const [name, tree] of await readTrees()) await writeFile(treeFile(name), tree);
