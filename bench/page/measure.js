const { performance, requestAnimationFrame } = globalThis;

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * Time in milliseconds until the result of `work` is rendered and laid out. `settled` waits for one of the nodes it
 * returns (null: rendered synchronously), then style and layout of the whole page are forced. Excludes painting.
 */
async function timed(stage, settled, work) {
  await frame();
  const start = performance.now();
  const nodes = work();
  if (settled !== null) await Promise.all(nodes.map(settled));
  stage.getBoundingClientRect();
  return performance.now() - start;
}

/** Time to put `count` new figures on an empty stage in one task. */
async function mount(stage, contender, count) {
  const inputs = Array.from({ length: count }, () => contender.newcomer());
  // Fifty figures leave a lot of garbage, which no other sample should pay for.
  if (count > 1) globalThis.gc?.();
  const time = await timed(stage, contender.settled, () => {
    const made = inputs.map((input) => contender.make(input));
    stage.append(...made);
    return made;
  });
  stage.replaceChildren();
  return time;
}

/** Time to replace every value of an existing figure. */
async function update(stage, contender, turn) {
  const node = contender.make(contender.input(turn));
  stage.append(node);
  await contender.settled?.(node);
  await frame();
  const input = contender.input(turn + 1);
  const time = await timed(stage, contender.settled, () => [contender.change(node, input)]);
  stage.replaceChildren();
  return time;
}

const ACTIONS = {
  mount: (stage, contender) => mount(stage, contender, 1),
  update,
  fifty: (stage, contender) => mount(stage, contender, 50),
};

/**
 * Runs one action for all contenders in interleaved rounds, each starting with a different contender. The first rounds
 * warm up and do not count. Stops after `most` rounds, or after `least` once `seconds` have passed. Returns contender →
 * times, one per round.
 */
export async function interleave(stage, action, contenders, { warmUp, least, most, seconds }) {
  const times = new Map(contenders.map(({ name }) => [name, []]));
  const end = performance.now() + seconds * 1000;
  for (let round = -warmUp; round < most && (round < least || performance.now() < end); round++) {
    for (let i = 0; i < contenders.length; i++) {
      const contender = contenders[(round + warmUp + i) % contenders.length];
      const time = await ACTIONS[action](stage, contender, round + warmUp);
      if (round >= 0) times.get(contender.name).push(time);
    }
  }
  return Object.fromEntries(times);
}
