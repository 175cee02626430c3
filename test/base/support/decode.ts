import { root } from './widget.js';

const NUMBER = /[−-]?[\d,]*\.?\d+/;

/** Parses a number as widgets write it: with thousands separators and a real minus sign. */
export function numberIn(text: string): number {
  const [found = ''] = NUMBER.exec(text) ?? [];
  return Number(found.replaceAll(',', '').replace('−', '-'));
}

const percent = (shape: Element | null, name: string): number =>
  Number(shape?.getAttribute(name)?.replace('%', ''));

/**
 * Reads the axis: returns a function from a percentage of the track to a value, based on the first and last tick, or
 * without an axis on the ends of the bars of the lowest and the highest value that a reader sees.
 */
export function axisOf(widget: Element): (at: number) => number {
  const ticks = ticksOf(widget);
  const known = ticks.length > 0 ? ticks : endsOfBars(widget);
  const [first, last] = [known[0]!, known.at(-1)!];
  return (at) => first.value + ((at - first.at) / (last.at - first.at)) * (last.value - first.value);
}

interface Known {
  readonly at: number;
  readonly value: number;
}

function endsOfBars(widget: Element): Known[] {
  return Array.from(root(widget).querySelectorAll('td.track'), (cell): Known[] => {
    const bar = cell.querySelector('rect.bar');
    if (bar === null) return [];
    const value = numberIn(cell.querySelector('.value')!.textContent);
    return [{ at: percent(bar, 'x') + (value < 0 ? 0 : percent(bar, 'width')), value }];
  })
    .flat()
    .sort((one, other) => one.value - other.value);
}

function ticksOf(widget: Element): Known[] {
  return Array.from(root(widget).querySelectorAll('svg.axis .tick'), (tick) => ({
    at: percent(tick.querySelector('rect'), 'x'),
    value: numberIn(tick.querySelector('text')!.textContent),
  }));
}

/** The marks in a row's track, converted to values using the axis. */
export interface DrawnRow {
  readonly bars: readonly { readonly from: number; readonly to: number }[];
  readonly dots: readonly number[];
  readonly interval: readonly [number, number] | null;
  readonly rules: readonly number[];
}

export function drawnRow(row: Element, value: (at: number) => number): DrawnRow {
  const all = <T>(selector: string, read: (shape: Element) => T): T[] =>
    Array.from(row.querySelectorAll(selector), read);
  const [interval] = all('line.interval:not(.halo)', (line): [number, number] => [
    value(percent(line, 'x1')),
    value(percent(line, 'x2')),
  ]);
  return {
    bars: all('rect.bar', (bar) => {
      const x = percent(bar, 'x');
      return { from: value(x), to: value(x + percent(bar, 'width')) };
    }),
    dots: all('circle', (circle) => value(percent(circle, 'cx'))),
    interval: interval ?? null,
    rules: all('rect.rule:not(.edge)', (rule) => value(percent(rule, 'x'))),
  };
}
