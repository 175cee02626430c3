import type { Extreme } from './facts.js';
import type { Shown } from './shown.js';

/**
 * The lowest and the highest shown value, each with every area that shows it; null where there is no value.
 *
 * @example
 * extremesOf([['York', { text: '65.3', number: 65.3 }]]).lowest; // { shown: '65.3', areas: ['York'], count: 1 }
 */
export function extremesOf(values: Iterable<readonly [name: string, shown: Shown | null]>): {
  lowest: Extreme | null;
  highest: Extreme | null;
} {
  let low: { at: Shown; areas: string[] } | null = null;
  let high: { at: Shown; areas: string[] } | null = null;
  for (const [name, shown] of values) {
    if (shown === null) continue;
    if (low === null || shown.number < low.at.number) low = { at: shown, areas: [name] };
    else if (shown.number === low.at.number && !low.areas.includes(name)) low.areas.push(name);
    if (high === null || shown.number > high.at.number) high = { at: shown, areas: [name] };
    else if (shown.number === high.at.number && !high.areas.includes(name)) high.areas.push(name);
  }
  return {
    lowest: low === null ? null : { shown: low.at.text, areas: low.areas, count: low.areas.length },
    highest: high === null ? null : { shown: high.at.text, areas: high.areas, count: high.areas.length },
  };
}
