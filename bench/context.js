import { bundle } from './build.js';
import { table, verdict } from './print.js';
import { quartiles, ratio } from './statistics.js';

const WIDGETS = 50;
const AREAS = 150;
const ROUNDS = 7;
const MOVES = 20;
/** What is wanted: that all follow within the work of changing a class on as many rows by hand. */
const AIM = 1;

/**
 * A page of many widgets in one context: what it costs that all follow the pointer, beside changing a class on as many
 * rows of plain tables by hand; and the time from a choice to the frame in which it is marked, and to the last word.
 */
export async function context(browser) {
  const script = await bundle('bench/page/context.js');
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Context</title><body></body></html>');
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction(() => 'measureContext' in globalThis);
  const { hover, byHand, frame, words, longest } = await page.evaluate(
    (settings) => /** @type {any} */ (globalThis).measureContext(settings),
    { widgets: WIDGETS, areas: AREAS, rounds: ROUNDS, moves: MOVES },
  );
  await page.close();
  const { value, lower, upper } = ratio(hover, byHand);
  const ms = (/** @type {number[]} */ times) => quartiles(times).median.toFixed(2);
  console.log(
    `\n${WIDGETS} widgets of ${AREAS} areas in one context\n${table([
      ['', 'ratio', 'ms', 'aim'],
      [
        'a move of the pointer, all follow',
        `${value.toFixed(2)} (${lower.toFixed(2)}–${upper.toFixed(2)})`,
        ms(hover),
        verdict(value, AIM),
      ],
      ['the same by hand', '1', ms(byHand), ''],
      ['from a choice to the frame', '', ms(frame), ''],
      ['from a choice to the last word', '', ms(words), ''],
      ['the longest task after a choice', '', ms(longest), ''],
    ])}`,
  );
}
