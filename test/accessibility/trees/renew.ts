import { rm, writeFile } from 'node:fs/promises';
import { heldStories, readTrees, treeFile } from './trees.js';

/** Writes the trees anew, for their changes to be read in the diff. Needs the built Storybook. */
const trees = await readTrees();
for (const story of heldStories()) if (!trees.has(story)) await rm(treeFile(story));
for (const [story, tree] of trees) await writeFile(treeFile(story), tree);
