import { numberIn } from './decode.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

const percent = (shape: Element, name: string): number => Number(shape.getAttribute(name)?.replace('%', ''));

/** The frame of a plot on screen, and the values at its heights: read off the labels of its first and last tick. */
function scaleOf(frame: Element): (height: number) => number {
  const ticks = Array.from(frame.querySelectorAll('.tick-y'), (tick) => ({
    at: percent(tick, 'y'),
    value: numberIn(tick.textContent),
  }));
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  return (height) => first.value + ((height - first.at) / (last.at - first.at)) * (last.value - first.value);
}

/** The subpaths of path data, each as its vertices. */
function subpaths(path: Element): Place[][] {
  return (path.getAttribute('d') ?? '')
    .split('M')
    .slice(1)
    .map((part) =>
      part
        .replace('Z', '')
        .split('L')
        .map((vertex) => {
          const [x = NaN, y = NaN] = vertex.split(',').map(Number);
          return { x, y };
        }),
    );
}

/** What a plot shows, as values at percentages along x. */
export interface DecodedPlot {
  readonly lines: readonly (readonly Place[])[];
  readonly provisional: readonly (readonly Place[])[];
  readonly edges: readonly (readonly Place[])[];
  readonly whiskers: readonly (readonly Place[])[];
  /** Heights of lines across the whole frame. */
  readonly rules: readonly number[];
  readonly points: readonly (Place & { readonly isHollow: boolean })[];
  /** Crosses of a line, and the breaks between two periods with the values at both ends. */
  readonly missing: readonly Place[];
  readonly breaks: readonly { readonly x: number; readonly from: number; readonly to: number }[];
}

/** Reads a plot back from the page: the class of the part whose marks are wanted. */
export function decodedPlot(frame: Element, look: string): DecodedPlot {
  const value = scaleOf(frame);
  const runs = (selector: string): Place[][] =>
    Array.from(frame.querySelectorAll(selector), subpaths)
      .flat()
      .map((run) => run.map(({ x, y }) => ({ x, y: value(y) })));
  return {
    lines: runs(`path.ln.${look}:not(.provisional)`),
    provisional: runs(`path.ln.${look}.provisional`),
    edges: runs('path.band-edge'),
    whiskers: runs('path.whisker'),
    rules: Array.from(frame.querySelectorAll(`path.ln.${look}`), (path) =>
      value(Number(/^M0,(.+)H100$/.exec(path.getAttribute('d') ?? '')?.[1])),
    ).filter((height) => !Number.isNaN(height)),
    missing: Array.from(frame.querySelectorAll(`.${look} > .miss`), (cross) => ({
      x: percent(cross, 'x'),
      y: value(percent(cross, 'y')),
    })),
    breaks: runs(`path.ln.${look}`).flatMap(([from, to]) =>
      from === undefined || to === undefined ? [] : [{ x: from.x, from: from.y, to: to.y }],
    ),
    points: Array.from(frame.querySelectorAll(`.pt.${look}`), (point) => {
      const [x, y] = point.localName === 'circle' ? ['cx', 'cy'] : ['x', 'y'];
      return { x: percent(point, x), y: value(percent(point, y)), isHollow: point.matches('.hollow') };
    }),
  };
}
