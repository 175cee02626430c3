import '../../packages/widgets/src/define/bar-ranking.js';
import { handWritten } from './window/hand-written.js';
import { manyAreas } from './window/many-areas.js';

const { document, performance, requestAnimationFrame } = globalThis;
const stage = document.querySelector('#stage');

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Milliseconds until the result of `work` is laid out, and the longest that a single task of it took. */
async function timed(work) {
  await frame();
  const start = performance.now();
  await work();
  stage.getBoundingClientRect();
  return performance.now() - start;
}

/** A contender mounts a table of observations, and presses the header of a column of one. */
const CONTENDERS = {
  widget: {
    async mount(dataset) {
      const element = document.createElement('cw-bar-ranking');
      element.data = dataset;
      stage.append(element);
      await element.updateComplete;
      return element;
    },
    async sort(element, column) {
      element.shadowRoot.querySelector(`thead [data-column="${column}"]`).click();
      await element.updateComplete;
    },
  },
  'hand-written': {
    mount(dataset) {
      const element = handWritten(dataset.observations);
      stage.append(element);
      return element;
    },
    sort(element, column) {
      element.querySelector(`thead [data-column="${column}"]`).click();
    },
  },
};

/** Times of one round of each contender, in milliseconds: mounting, and three sorts together. */
async function round(dataset, order) {
  const times = {};
  for (const name of order) {
    const { mount, sort } = CONTENDERS[name];
    globalThis.gc?.();
    let element;
    const mounted = await timed(async () => {
      element = await mount(dataset);
    });
    let sorted = 0;
    // By name, by name backwards, by value.
    for (const column of ['area', 'area', 'value']) sorted += await timed(() => sort(element, column));
    times[name] = { mount: mounted, sort: sorted };
    stage.replaceChildren();
  }
  return times;
}

globalThis.bench = {
  /** Interleaved rounds; those before `rounds` warm up. Returns the times of each, by contender and action. */
  async run(rows, warmUp, rounds) {
    const names = Object.keys(CONTENDERS);
    const found = [];
    for (let at = -warmUp; at < rounds; at += 1) {
      // A dataset of its own for each round, so that nothing kept of one serves the next.
      const times = await round(manyAreas(rows), at % 2 === 0 ? names : [...names].reverse());
      if (at >= 0) found.push(times);
    }
    return found;
  },
};
