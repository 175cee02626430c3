import { contenders, names, tags } from './cases.js';
import { interleave } from './measure.js';

const stage = globalThis.document.querySelector('#stage');
const prepared = new Map();

/** What a page loads: the files of the elements as they are published, with their parts beside them. */
const FILES = [...new Set(tags)].map((tag) => `/cdn/${tag.replace('cw-', '')}.js`);
await Promise.all(FILES.map(async (file) => import(globalThis.location.origin + file)));

/** The functions that the driver calls. */
globalThis.bench = {
  names,
  /** Prepares the contenders of a figure, all or those called `only`, and says what each draws. */
  async prepare(name, trees, only) {
    const all = await contenders(stage, name, trees, only);
    prepared.set(name, all);
    return all.map((each) => ({ name: each.name, draws: each.draws }));
  },
  run: (name, action, rounds) => interleave(stage, action, prepared.get(name), rounds),
};
