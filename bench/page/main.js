import '../../packages/widgets/src/define/all.ts';
import { contenders, names } from './cases.js';
import { interleave } from './measure.js';

const stage = globalThis.document.querySelector('#stage');
const prepared = new Map();

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
