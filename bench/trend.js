import { longSeries } from './long-series.js';
import { table, verdict } from './print.js';
import { quartiles, ratio } from './statistics.js';
import { openPage } from './widgets.js';

const NAME = 'trend, 6 areas, 12 years';
const CONTENDERS = ['rawfull', 'our nodes', 'ours', 'ours on CSV', 'ours, its table too', 'Plot', 'Chart.js'];
const METHOD = { warmUp: 8, least: 15, most: 60, seconds: 30 };
/** How many times as long as others our trend may take to mount, on data that is read. */
const AIMS = [
  { against: 'Plot', most: 1 },
  { against: 'Chart.js', most: 0.5 },
];
/** How many times as long as choosing its points drawing a very long line may take. */
const MOST_OF_THINNING = 2;

const cells = ({ value, lower, upper }) => `${value.toFixed(2)} (${lower.toFixed(2)}–${upper.toFixed(2)})`;

/** Mounts a trend beside those of others, and draws a line of very many points. */
export async function trend(browser) {
  const { prepare, run, close } = await openPage(browser, true);
  const draws = await prepare(NAME, CONTENDERS);
  const times = await run(NAME, 'mount', METHOD);
  await close();
  const lines = CONTENDERS.map((name) => [
    name,
    cells(ratio(times[name], times.rawfull)),
    quartiles(times[name]).median.toFixed(1),
    draws.find((each) => each.name === name).draws,
  ]);
  console.log(`\n${NAME}, mount\n${table([['', 'ratio to rawfull', 'ms', 'draws'], ...lines])}`);
  const judged = AIMS.map(({ against, most }) => {
    const found = ratio(times.ours, times[against]);
    return [`ours / ${against}`, cells(found), verdict(found.value, most)];
  });
  const { points, drawn, thinned, model } = longSeries();
  const found = ratio(drawn, thinned);
  judged.push(
    [
      `layers of ${String(points)} points / their thinning`,
      cells(found),
      verdict(found.value, MOST_OF_THINNING),
    ],
    [`whole model of ${String(points)} points / their thinning`, cells(ratio(model, thinned)), ''],
  );
  console.log(`\n${table([['', 'ratio (quartiles)', 'aim'], ...judged])}`);
}
