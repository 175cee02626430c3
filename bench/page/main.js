import '../../packages/widgets/src/define/all.ts';
import { contenders, names } from './cases.js';
import { interleave } from './measure.js';

const stage = globalThis.document.querySelector('#stage');
const prepared = new Map();

/** The functions that the driver calls. */
globalThis.bench = {
  names,
  async run(name, action, rounds) {
    if (!prepared.has(name)) prepared.set(name, await contenders(stage, name));
    return interleave(stage, action, prepared.get(name), rounds);
  },
};
