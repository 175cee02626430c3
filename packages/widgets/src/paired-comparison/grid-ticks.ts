import type { Tick } from '@commonweal/charts/chart/tick.js';

/**
 * Characters that are sure to fit over a drawing, the gaps between numbers included, also with letters spaced out: at its
 * narrowest, where it has a line of its own or a box of 36em, and in a box of 52em. `styles/comparison.ts` sets these
 * widths; a number between the ends is shown from 36em on at the earliest.
 */
const ROOM = [6, 9, 20] as const;

/**
 * The few ticks of a drawing whose rows state their values: both ends, zero if it lies between them, or otherwise the
 * middle, if a tick is there. Numbers at the ends of the scale run inwards, so that nothing is beyond the scale; what does not
 * fit beside them has a lower priority.
 *
 * @example
 * gridTicks(trackScale([181.5, 197.2], 0, en).ticks).map(({ label }) => label); // ['0', '100', '200']
 */
export function gridTicks(ticks: readonly Tick[]): readonly Tick[] {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first === last) return ticks;
  const inside = ticks.slice(1, -1);
  const between = inside.find(({ label }) => /^[^1-9]+$/.test(label)) ?? inside[(inside.length - 1) / 2];
  const ends = priorityOf([first, last]);
  return [
    { ...first, anchor: first.at === 0 ? 'start' : 'middle', priority: ends },
    ...(between === undefined
      ? []
      : [
          { ...between, anchor: 'middle', priority: Math.max(priorityOf([first, between, last]), 1) } as Tick,
        ]),
    { ...last, anchor: last.at === 100 ? 'end' : 'middle', priority: last.label.length > ROOM[0] ? ends : 0 },
  ];
}

/** From which width on all of these labels fit. */
function priorityOf(ticks: readonly Tick[]): Tick['priority'] {
  const need = ticks.reduce((sum, { label }) => sum + label.length + 1, -1);
  return need <= ROOM[0] ? 0 : need <= ROOM[1] ? 1 : 2;
}
