import assert from 'node:assert/strict';
import { fileAnswer, serve, type Served } from '../serve.js';
import type { Paper, PrintedText } from './paper.js';

const SCRIPT = '/commonweal.min.js';

/** Distances on paper that nobody sees, in points. */
const SLACK = 1.5;

const valueOf = (at: number): number => at * 7.3 + 20;
const areas = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const text = (value: number): string => value.toFixed(1);

const pageOf = (count: number): string => `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Print</title><link rel="icon" href="data:,">
<script type="module" src="${SCRIPT}"></script>
<h1>Print</h1>
<cw-bar-ranking heading="Rates" source="Made for this test" show-limits><table>
<tr><th>Area</th><th>Value</th><th>Lower CI</th><th>Upper CI</th></tr>${areas(count)
  .map((at) => [valueOf(at), valueOf(at) - 5, valueOf(at) + 5])
  .map(
    (values, at) =>
      `<tr><th>Area ${at + 1}</th>${values.map((value) => `<td>${text(value)}</td>`).join('')}</tr>`,
  )
  .join('')}</table></cw-bar-ranking>`;

/** A figure with notes, release and method, which a reader has not opened. */
const NOTED = `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Print</title><link rel="icon" href="data:,">
<script type="module" src="${SCRIPT}"></script>
<cw-sickness-absence-ranking></cw-sickness-absence-ranking>`;

/** Widgets of a dashboard, as its page names them; three of them are no page, and would share a row on a screen. */
export const WIDGETS = [1, 2, 3, 4, 5].map((n) => ({
  heading: `Figure ${n}`,
  names: areas(15).map((at) => `Place ${n}.${at + 1}`),
}));

const DASHBOARD = `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Print</title><link rel="icon" href="data:,">
<script type="module" src="${SCRIPT}"></script>
<cw-dashboard>${WIDGETS.map(
  ({ heading, names }) =>
    `<cw-bar-ranking data-span="third" heading="${heading}" source="Made for this test"><table>
<tr><th>Area</th><th>Value</th></tr>${names.map((name, at) => `<tr><th>${name}</th><td>${text(valueOf(at))}</td></tr>`).join('')}</table></cw-bar-ranking>`,
).join('')}</cw-dashboard>`;

/** How it is printed: fewer areas fit on a page, more run over two. */
export const PRINTS = [
  { count: 8, pages: 1, landscape: false },
  { count: 8, pages: 1, landscape: true },
  { count: 48, pages: 2, landscape: false },
  { count: 34, pages: 2, landscape: true },
] as const;

const PAGES: ReadonlyMap<string, string> = new Map([
  ['/noted', NOTED],
  ['/dashboard', DASHBOARD],
]);

/**
 * Serves a page with a ranking of as many areas as its path says, with their limits, so that there is an axis; at
 * `/noted`, a built-in figure with notes; and at `/dashboard`, one of several rankings.
 */
export const serveRankings = (): Promise<Served> =>
  serve((path) =>
    path === SCRIPT
      ? fileAnswer(`packages/widgets/cdn${SCRIPT}`, 'text/javascript')
      : { body: PAGES.get(path) ?? pageOf(Number(path.slice(1))), type: 'text/html' },
  );

const nameOf = (paper: Paper, at: number): PrintedText => {
  const found = paper.texts.filter((each) => each.text === `Area ${at + 1}`);
  assert.equal(found.length, 1, `Area ${at + 1} is printed ${found.length} times`);
  return found[0]!;
};

/** Each widget is under the one before it, from the same edge, and whole on its page. */
export function assertOneAfterAnother({ texts }: Paper): void {
  const found = (words: string): PrintedText => {
    const own = texts.filter((each) => each.text === words);
    assert.equal(own.length, 1, `${words} is printed ${own.length} times`);
    return own[0]!;
  };
  let before: PrintedText | null = null;
  for (const { heading, names } of WIDGETS) {
    const start = found(heading);
    const rows = names.map(found);
    assert.deepEqual([...new Set(rows.map(({ page }) => page))], [start.page], `${heading} is on one page`);
    if (before !== null) {
      const isBelow = start.page > before.page || start.top < before.bottom;
      assert.ok(isBelow, `${heading} is below ${before.text}`);
      assert.ok(Math.abs(rows[0]!.left - before.left) < SLACK, `${heading} starts at the same edge`);
    }
    before = rows.at(-1)!;
  }
}

/** Each name has its own figure beside it, on its page. */
export function assertFigures(paper: Paper, { count, pages }: (typeof PRINTS)[number]): void {
  assert.ok(pages === 1 ? paper.pages === 1 : paper.pages >= pages, `${paper.pages} pages`);
  for (const at of areas(count)) {
    const name = nameOf(paper, at);
    const figures = paper.texts.filter(({ text: words }) => words.startsWith(text(valueOf(at))));
    const beside = figures.filter(
      ({ page, bottom, top }) => page === name.page && bottom < name.top + SLACK && top > name.bottom - SLACK,
    );
    assert.equal(beside.length, 1, `${text(valueOf(at))} beside ${name.text}`);
  }
}

/** Where the axis has 0 and how long a unit is, after a check that its labels are evenly apart. */
function axisOf(paper: Paper, from: number): readonly [origin: number, perUnit: number] {
  const ticks = paper.texts.filter(({ text: words, left }) => /^\d+$/.test(words) && left > from);
  const labels = ticks.map(({ text: words }) => words);
  assert.ok(labels.length >= 3, `axis: ${labels.join(' ')}`);
  assert.deepEqual(labels, [...new Set(labels)], 'the axis is printed once');
  const at = ticks.map((tick) => [Number(tick.text), (tick.left + tick.right) / 2] as const);
  const [first, last] = [at.at(0)!, at.at(-1)!];
  const perUnit = (last[1] - first[1]) / (last[0] - first[0]);
  const origin = first[1] - perUnit * first[0];
  for (const [value, centre] of at)
    assert.ok(Math.abs(origin + perUnit * value - centre) < SLACK, `${value} on the axis`);
  return [origin, perUnit];
}

/** Each bar ends where the axis has its value, on whatever page it is. */
export function assertBars(paper: Paper, { count }: (typeof PRINTS)[number]): void {
  const [origin, perUnit] = axisOf(paper, Math.max(...areas(count).map((at) => nameOf(paper, at).right)));
  for (const at of areas(count)) {
    const name = nameOf(paper, at);
    const end = origin + perUnit * valueOf(at);
    const bars = paper.shapes.filter(
      ({ page, left, right, bottom, top }) =>
        page === name.page &&
        bottom < name.top &&
        top > name.bottom &&
        top - bottom > 3 &&
        Math.abs(left - origin) < SLACK &&
        Math.abs(right - end) < SLACK,
    );
    assert.ok(bars.length > 0, `no bar of ${name.text} ends at ${text(valueOf(at))}`);
  }
}
