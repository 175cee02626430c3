const { MessageChannel, document, performance, requestAnimationFrame } = globalThis;

/** Runs `work` at the start of a frame, and resolves when that frame is drawn, with the time it took. */
function inFrame(work) {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    requestAnimationFrame(() => {
      const start = performance.now();
      try {
        work();
      } catch (error) {
        reject(error);
        return;
      }
      port1.onmessage = () => {
        port1.close();
        resolve({ start, end: performance.now() });
      };
      port2.postMessage(null);
    });
  });
}

/**
 * Time in milliseconds until the nodes that `work` returns are in the frame: script, style, layout and paint of the main
 * thread, without the wait for the next frame. For one that goes on after that (`settled` waits for it), until then,
 * with what it added laid out.
 */
async function timed(stage, settled, work) {
  let done = null;
  const { start, end } = await inFrame(() => {
    const nodes = work();
    if (settled !== null) done = Promise.all(nodes.map(settled)).then(() => performance.now());
  });
  const at = await done;
  if (at === null || at <= end) return end - start;
  stage.getBoundingClientRect();
  return performance.now() - start;
}

async function clear(stage, contender, nodes) {
  // What it does once its figure is in the frame is none of the next one's.
  for (const node of nodes) await contender.rest?.(node);
  for (const node of nodes) contender.remove?.(node);
  stage.replaceChildren();
}

/** Time to put `count` new figures on an empty stage in one task. */
async function mount(stage, contender, count) {
  const inputs = Array.from({ length: count }, () => contender.newcomer());
  let made = [];
  const time = await timed(stage, contender.settled, () => {
    made = inputs.map((input) => contender.make(input));
    stage.append(...made);
    for (const node of made) contender.start?.(node);
    return made;
  });
  await clear(stage, contender, made);
  return time;
}

/** Time to replace every value of a figure that is there. */
async function update(stage, contender, turn) {
  const node = contender.make(contender.input(turn));
  stage.append(node);
  contender.start?.(node);
  await contender.settled?.(node);
  await inFrame(() => undefined);
  const input = contender.input(turn + 1);
  let now = node;
  const time = await timed(stage, contender.settled, () => {
    now = contender.change(node, input);
    return [now];
  });
  await clear(stage, contender, [now]);
  return time;
}

const ACTIONS = {
  mount: (stage, contender) => mount(stage, contender, 1),
  update,
  fifty: (stage, contender) => mount(stage, contender, 50),
};

/**
 * Runs one action for all contenders in interleaved rounds, each starting with another contender. The first rounds warm
 * up and do not count; `collect` frees memory before each. Stops after `most` rounds, or after `least` once `seconds` have passed. Returns contender →
 * times, one per round.
 */
export async function interleave(
  stage,
  action,
  contenders,
  { warmUp, least, most, seconds, collect = true },
) {
  const taking = contenders.filter(({ input }) => action !== 'update' || input !== undefined);
  const times = new Map(taking.map(({ name }) => [name, []]));
  const end = performance.now() + seconds * 1000;
  for (let round = -warmUp; round < most && (round < least || performance.now() < end); round++) {
    for (let i = 0; i < taking.length; i++) {
      const contender = taking[(round + warmUp + i) % taking.length];
      document.adoptedStyleSheets = contender.sheet === undefined ? [] : [contender.sheet];
      // What one has left behind, no other should pay for.
      // Of young memory alone: a full collection would also throw away compiled code.
      if (collect) globalThis.gc?.({ type: 'minor' });
      await inFrame(() => undefined);
      const time = await ACTIONS[action](stage, contender, round + warmUp);
      if (round >= 0) times.get(contender.name).push(time);
    }
  }
  return Object.fromEntries(times);
}
