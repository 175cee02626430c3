import { table, verdict } from './print.js';
import { quartiles, ratio } from './statistics.js';
import { openPage } from './widgets.js';

const NAME = 'indicator grid, 153 × 60';
const CONTENDERS = ['rawfull', 'our nodes', 'ours', 'ours on CSV'];
const METHOD = { warmUp: 2, least: 9, most: 15, seconds: 60 };
/** How many times as long as the same words in one plain table the grid may take, on data that is read. */
const MOST = 2;

/** Mounts a grid of very many cells beside the same table in one string, plain and with our nodes and styles. */
export async function grid(browser) {
  const { prepare, run, close } = await openPage(browser, false);
  const draws = await prepare(NAME, CONTENDERS);
  const times = await run(NAME, 'mount', METHOD);
  await close();
  const lines = CONTENDERS.map((name) => {
    const { value, lower, upper } = ratio(times[name], times.rawfull);
    return [
      name,
      `${value.toFixed(2)} (${lower.toFixed(2)}–${upper.toFixed(2)})`,
      verdict(value, name === 'ours' ? MOST : null),
      quartiles(times[name]).median.toFixed(0),
      draws.find((each) => each.name === name).draws,
    ];
  });
  const head = ['', 'ratio to rawfull', 'target', 'ms', 'draws'];
  console.log(`\n${NAME}, mount\n${table([head, ...lines])}`);
}
