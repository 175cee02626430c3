const { performance, requestAnimationFrame } = globalThis;

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * Time in milliseconds of `work` until its result is drawn and laid out: `settled` waits for one node it returns
 * (null: it is drawn at once), then style and layout of everything are forced. Painting is not in it.
 */
async function timed(stage, settled, work) {
  await frame();
  const start = performance.now();
  const nodes = work();
  if (settled !== null) await Promise.all(nodes.map(settled));
  stage.getBoundingClientRect();
  return performance.now() - start;
}

/** Time to put `count` new figures on an empty stage, all in one task. */
async function mount(stage, contender, count) {
  const inputs = Array.from({ length: count }, () => contender.newcomer());
  // Fifty figures leave much behind: no sample should pay for another's.
  if (count > 1) globalThis.gc?.();
  const time = await timed(stage, contender.settled, () => {
    const made = inputs.map((input) => contender.make(input));
    stage.append(...made);
    return made;
  });
  stage.replaceChildren();
  return time;
}

/** Time to replace every value of one standing figure. */
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
 * Runs one action for all contenders in interleaved rounds, each round beginning with another contender.
 * The first rounds warm up and are not counted. Ends after `most` rounds, or after `least` once `seconds`
 * have passed. Returns contender → times, one for each round.
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
