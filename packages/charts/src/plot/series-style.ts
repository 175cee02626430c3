import type { Hue } from '../marks/hues.js';

/** Eight lines of equal rank, told apart by colour, dash and shape. */
export const SERIES_LOOKS = [
  'series1',
  'series2',
  'series3',
  'series4',
  'series5',
  'series6',
  'series7',
  'series8',
] as const;
export type SeriesLook = (typeof SERIES_LOOKS)[number];

/**
 * The part that something plays in a plot, which decides how it is drawn. `context` is behind what is highlighted;
 * `fitted` is a line computed from the points; `break` ends one series and starts another.
 */
export type PlotLook =
  'highlighted' | 'benchmark' | 'comparator' | 'context' | 'fitted' | 'break' | SeriesLook;

export type PlotShape = 'dot' | 'square' | 'up' | 'diamond' | 'down' | 'plus' | 'ring' | 'dash';

/** How a look is drawn: widths and dashes in pixels. */
export interface LookStyle {
  readonly width: number;
  /** Null for a solid line. */
  readonly dash: string | null;
  readonly shape: PlotShape;
  /** Whether values at its points are bold. */
  readonly isBold: boolean;
}

const series = (dash: string | null, shape: PlotShape): LookStyle => ({
  width: 2,
  dash,
  shape,
  isBold: true,
});

export const LOOKS: Readonly<Record<PlotLook, LookStyle>> = {
  highlighted: { width: 3, dash: null, shape: 'dot', isBold: true },
  benchmark: { width: 2, dash: '7 4', shape: 'dot', isBold: true },
  comparator: { width: 2, dash: '1 4', shape: 'diamond', isBold: true },
  context: { width: 1.5, dash: null, shape: 'dot', isBold: false },
  fitted: { width: 2.5, dash: null, shape: 'dot', isBold: false },
  break: { width: 1, dash: '2 3', shape: 'dot', isBold: false },
  series1: /* @__PURE__ */ series(null, 'dot'),
  series2: /* @__PURE__ */ series('9 4', 'square'),
  series3: /* @__PURE__ */ series('2 4', 'up'),
  series4: /* @__PURE__ */ series('9 3 2 3', 'diamond'),
  series5: /* @__PURE__ */ series(null, 'down'),
  series6: /* @__PURE__ */ series('5 3', 'plus'),
  series7: /* @__PURE__ */ series('1 3', 'ring'),
  series8: /* @__PURE__ */ series('12 3 2 3 2 3', 'dash'),
};

/** The name of what a plot is about is bold, too. */
export const isNameBold = (look: PlotLook): boolean => look === 'highlighted';

/** The dots of the stretch that ends in a provisional value. */
export const PROVISIONAL_DASH = '2 4';

/**
 * Colours of the eight lines, at least 4.5:1 on their page, so that a label may have its line's. Any two differ also for
 * readers who see fewer colours.
 */
export const SERIES_HUES: Readonly<Record<'light' | 'dark', Readonly<Record<SeriesLook, Hue>>>> = {
  light: {
    series1: 0x12436d,
    series2: 0xb65579,
    series3: 0x6d7900,
    series4: 0x496ddb,
    series5: 0x6d0000,
    series6: 0x24793d,
    series7: 0x9261aa,
    series8: 0x552431,
  },
  dark: {
    series1: 0x9cc9f5,
    series2: 0xd4609f,
    series3: 0xffce61,
    series4: 0x9286f3,
    series5: 0x00ffdb,
    series6: 0x009e61,
    series7: 0xcee79e,
    series8: 0x8e8e2b,
  },
};

/** Fill and edge of a band of limits. The edge has 3:1 and carries it. */
export const BAND_HUES: Readonly<Record<'light' | 'dark', { readonly fill: Hue; readonly edge: Hue }>> = {
  light: { fill: 0xdfe9f3, edge: 0x7891ac },
  dark: { fill: 0x20384f, edge: 0x5c83ab },
};

/** Paths of the shapes, in pixels around their point. */
export const SHAPE_PATHS: Readonly<Record<PlotShape, string>> = {
  dot: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  square: 'M-3.6-3.6h7.2v7.2h-7.2z',
  up: 'M0-4.8L4.8 3.6H-4.8z',
  diamond: 'M0-5.2L5.2 0 0 5.2-5.2 0z',
  down: 'M0 4.8L4.8-3.6H-4.8z',
  plus: 'M-4-1.4h2.6V-4h2.8v2.6H4v2.8H1.4V4h-2.8V1.4H-4z',
  ring: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  dash: 'M-5-2h10v4H-5z',
};
