import { table } from './print.js';
import { openPage } from './widgets.js';

const COUNTED = 30;
const ROUNDS = { warmUp: 0, least: COUNTED, most: COUNTED, seconds: 0, collect: false };
const WARM = { warmUp: 8, least: 1, most: 1, seconds: 0 };
const ACTIONS = {
  mount: ['rawfull', 'ours', 'our nodes', 'ours from a server', 'its tree without script'],
  update: ['rawfull', 'ours', 'our nodes'],
};
/** The rest is script, parsing, painting and memory. */
const BROWSER = { TaskDuration: 'all', RecalcStyleDuration: 'style', LayoutDuration: 'layout' };
const SHOWN = 25;

/** Processor time of the browser's own work so far, in seconds, by name. */
async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Microseconds in each function itself: name → time. What is no script of ours has a name in brackets. */
function selfTimes({ nodes, samples, timeDeltas }) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName || `line ${callFrame.lineNumber + 1}`])); // prettier-ignore
  const times = new Map();
  for (const [at, id] of samples.entries()) {
    const name = names.get(id);
    times.set(name, (times.get(name) ?? 0) + timeDeltas[at]);
  }
  for (const outside of ['(program)', '(idle)', '(garbage collector)', 'gc']) times.delete(outside);
  return [...times].sort((a, b) => b[1] - a[1]);
}

/** Prints where the processor time of one mount or update goes in ms, then the slowest functions of ours. */
export async function profile(browser, only) {
  const { page, names, prepare, run, close } = await openPage(browser, false, { minify: false });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  const show = (number) => number.toFixed(2);
  for (const name of names.filter((each) => each.includes(only))) {
    for (const [action, contenders] of Object.entries(ACTIONS)) {
      const rows = [];
      let slowest = [];
      for (const contender of contenders) {
        if ((await prepare(name, [contender])).length === 0) continue;
        await run(name, action, WARM);
        const before = await metricsOf(session);
        await session.send('Profiler.start');
        await run(name, action, ROUNDS);
        const { profile: found } = await session.send('Profiler.stop');
        const after = await metricsOf(session);
        const self = selfTimes(found);
        const parts = Object.keys(BROWSER).map(
          (metric) => ((after[metric] - before[metric]) * 1000) / COUNTED,
        );
        rows.push([contender, ...parts.map(show)]);
        if (contender === 'ours') slowest = self.slice(0, SHOWN);
      }
      console.log(`\n${name}, ${action}, in ms\n${table([['', ...Object.values(BROWSER)], ...rows])}`);
      console.log(table([['slowest of ours', 'ms'], ...slowest.map(([each, time]) => [each, (time / 1000 / COUNTED).toFixed(3)])])); // prettier-ignore
    }
  }
  await close();
}
