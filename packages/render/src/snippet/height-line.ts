/** The height of an element in a page as wide as this, both in em of its own text. */
export interface Height {
  readonly width: number;
  readonly height: number;
}

/** Page width in em from which a widget no longer gets shorter. */
const WIDE = 50;
/** Slope where a widget's height drops at the end of its narrow layout; 99 makes the line drop as steeply. */
const STEEP = 99;
/** A step makes the line harder to read, so it must save more than this on average. */
const COST_OF_STEP = 1.5;

interface Line {
  readonly least: number;
  readonly slope: number;
  readonly start: number;
  readonly end: number | null;
  /** How much too high it is at each point; never below 0. */
  readonly spare: readonly number[];
}

const above = (numbers: readonly number[]): number => Math.ceil(Math.max(...numbers) + 0.5);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * The lowest CSS length above all heights: a minimum, a slope for narrow pages and, if it helps, a step. A page keeps
 * that much room for a widget before its script has come. `heights` needs a page of at least 50em among others.
 *
 * @example
 * heightLine([{ width: 60, height: 20 }, { width: 20, height: 30 }]); // 'max(21em, 31em - 0vw)'
 */
export function heightLine(heights: readonly Height[]): string {
  const [best] = linesAbove(heights).sort((a, b) => cost(a) - cost(b));
  if (best === undefined) throw new RangeError('There is no height of a page of 50em or more.');
  const { least, slope, start, end } = best;
  const sloped = slope === 0 ? `${start}em` : `${start}em - ${Math.round(slope * 100)}vw`;
  if (start <= least) return `${least}em`;
  const narrow = end === null ? sloped : `min(${sloped}, (${end}em - 100vw) * ${STEEP})`;
  return slope === 0 && end === null ? `${start}em` : `max(${least}em, ${narrow})`;
}

function linesAbove(heights: readonly Height[]): Line[] {
  const wide = heights.filter(({ width }) => width >= WIDE);
  if (wide.length === 0) return [];
  const low = above(wide.map(({ height }) => height));
  const last = Math.max(...heights.filter(({ height }) => height > low * 1.25).map(({ width }) => width));
  const ends = Number.isFinite(last) ? [null, Math.ceil(last + 1)] : [null];
  return ends.flatMap((end) => {
    const beyond = heights.filter(({ width }) => end !== null && width > last).map(({ height }) => height);
    const least = Math.max(low, beyond.length === 0 ? 0 : above(beyond));
    const narrow = heights.filter(({ height }) => height > least);
    if (narrow.length === 0) return [{ least, slope: 0, start: least, end: null, spare: [0] }];
    const lines = Array.from({ length: 61 }, (_, tenth): Line => {
      const slope = tenth / 10;
      const start = above(narrow.map(({ width, height }) => height + slope * width));
      const at = (width: number): number => {
        const step = end === null ? Infinity : (end - width) * STEEP;
        return Math.max(least, Math.min(start - slope * width, step));
      };
      return { least, slope, start, end, spare: heights.map(({ width, height }) => at(width) - height) };
    });
    return lines.filter(({ spare }) => Math.min(...spare) >= 0);
  });
}

const cost = ({ spare, end }: Line): number => sum(spare) / spare.length + (end === null ? 0 : COST_OF_STEP);
