import { en, type Plot, type PlotLook, type Readout } from '@commonweal/charts';
import { startGutter, timePositions, xTicks, yScale, type YScale } from '@commonweal/charts/plot/axes.js';
import { endLabels } from '@commonweal/charts/plot/labels.js';
import { breakRules, missingMarks, seriesLayers } from '@commonweal/charts/plot/layers.js';
import { lineMissing, ownBreaks } from '@commonweal/charts/plot/lone-marks.js';
import type { SeriesPoint } from '@commonweal/charts/plot/runs.js';
import { placedTexts } from '@commonweal/charts/plot/texts.js';

/** A series of a plot as data: values by period, null where there is none. */
interface PlottedSeries {
  readonly name: string;
  readonly look: PlotLook;
  readonly values: readonly (number | null)[];
  readonly limits?: readonly (readonly [from: number, to: number] | null)[];
  readonly provisional?: readonly number[];
  /** Periods before which this series alone breaks. */
  readonly breaks?: readonly number[];
}

export interface Plotted {
  readonly periods: readonly string[];
  readonly series: readonly PlottedSeries[];
  /** Periods that begin after a break. */
  readonly breaks?: readonly number[];
}

/** What a plot shows, with the scale that it shows it on. */
export interface DrawnPlot {
  readonly plot: Plot;
  readonly y: YScale;
  readonly x: readonly number[];
}

const shownIn = (value: number | null): string => (value === null ? 'no figure' : en.number(value, 1));

/** A plot of some series, as a model makes one. */
export function plotted({ periods, series, breaks = [] }: Plotted, height = 17): DrawnPlot {
  const x = timePositions(periods.map((_, i) => i));
  const all = series.flatMap(({ values, limits = [] }) => [...values, ...limits.flat()]);
  const y = yScale(
    all.filter((value) => value !== null),
    null,
    en,
  );
  const pointsOf = ({ values, limits, provisional = [], breaks: own = [] }: PlottedSeries): SeriesPoint[] =>
    values.map((value, i) => {
      const pair = limits?.[i] ?? null;
      return {
        x: x[i]!,
        y: value === null ? null : y.position(value),
        limits: pair === null ? null : { from: y.position(pair[0]), to: y.position(pair[1]) },
        isProvisional: provisional.includes(i),
        isAfterBreak: breaks.includes(i) || own.includes(i),
        isOwnBreak: own.includes(i),
      };
    });
  const layers = series.map((each) =>
    seriesLayers(pointsOf(each), each.look, {
      hasBand: each.limits !== undefined,
      marked: each.look === 'highlighted' ? 'all' : 'ends',
    }),
  );
  const last = periods.length - 1;
  const items = series.flatMap(({ name, look, values, limits }) => {
    const at = values.map((value) => value !== null).lastIndexOf(true);
    if (at < 0) return [];
    const own = limits?.[at] ?? null;
    const detail = own === null ? null : en.range(shownIn(own[0]), shownIn(own[1]));
    return [
      { point: { x: x[at]!, y: y.position(values[at]!) }, look, value: shownIn(values[at]!), name, detail },
    ];
  });
  const { labels, gutters: end } = endLabels(items, height, true);
  const gutters = { start: startGutter(y, periods[0]), end };
  const missing = series.flatMap(
    (each) =>
      (each.look === 'highlighted' ? missingMarks(pointsOf(each)) : lineMissing(pointsOf(each), each.look)) ??
      [],
  );
  const texts = series.flatMap(({ look, values }) =>
    values[0] === null || look !== 'highlighted'
      ? []
      : [
          {
            x: x[0]!,
            y: y.position(values[0]!),
            lines: [shownIn(values[0]!)],
            anchor: 'start' as const,
            look,
            side: 'above' as const,
          },
        ],
  );
  return {
    x,
    y,
    plot: {
      height,
      gutters,
      x: { ticks: xTicks(periods, x, gutters), captions: [] },
      y,
      panels: [
        {
          heading: null,
          layers: [
            ...layers.flatMap(({ band }) => band ?? []),
            ...layers.flatMap(({ whiskers }) => whiskers ?? []),
            ...layers.map(({ line }) => line),
            ...breakRules(x, (i) => breaks.includes(i)),
            ...series.flatMap((each) => ownBreaks(pointsOf(each)) ?? []),
            ...layers.map(({ points }) => points),
            ...missing,
          ],
          labels,
          texts: placedTexts(texts, height, gutters),
        },
      ],
      more: null,
      legend: [{ sign: { kind: 'band' }, text: '95% confidence limits', detail: null }],
      readout: readoutOf({ periods, series }, x, y, last),
      tableLabel: 'Table of these figures',
      note: null,
    },
  };
}

function readoutOf({ periods, series }: Plotted, x: readonly number[], y: YScale, rest: number): Readout {
  return {
    label: 'Period',
    rest,
    entries: series.map(({ look, name }) => ({ look, name, hasPoints: true })),
    positions: periods.map((label, i) => ({
      x: x[i]!,
      label,
      spoken: `${label}: ${series.map(({ name, values }) => `${name} ${shownIn(values[i] ?? null)}`).join(', ')}`,
      values: series.map(({ values, limits }) => {
        const own = limits?.[i] ?? null;
        const value = values[i] ?? null;
        return {
          text: shownIn(value),
          detail:
            limits === undefined ? null : own === null ? '' : en.range(shownIn(own[0]), shownIn(own[1])),
          y: value === null ? null : y.position(value),
        };
      }),
      note: null,
    })),
  };
}

/** Male healthy life expectancy, as the Office for National Statistics published it in February 2024, rounded. */
export const LIFE: Plotted = {
  periods: ['2011–13', '2012–14', '2013–15', '2014–16', '2015–17', '2016–18', '2017–19', '2018–20'],
  series: [
    { name: 'England', look: 'benchmark', values: [63.2, 63.4, 63.4, 63.3, 63.4, 63.4, 63.2, 63.1] },
    {
      name: 'Yorkshire and The Humber',
      look: 'comparator',
      values: [61, 61.3, 61.4, 61.3, 61.7, 61.5, 61.2, 61.1],
    },
    {
      name: 'Kingston upon Hull',
      look: 'highlighted',
      values: [56.9, 56.5, 56.3, 56.4, 56.4, 57.2, 56.3, 53.8],
      limits: [
        [55.2, 58.6],
        [54.6, 58.4],
        [54.4, 58.1],
        [54.5, 58.3],
        [54.6, 58.3],
        [55.4, 59.1],
        [54.3, 58.3],
        [51.3, 56.3],
      ],
    },
  ],
};

/** A gap, a lone point, a break and a provisional value. */
export const GAPS: Plotted = {
  periods: [
    '2006–08',
    '2007–09',
    '2008–10',
    '2009–11',
    '2010–12',
    '2011–13',
    '2012–14',
    '2013–15',
    '2014–16',
    '2015–17',
    '2016–18',
  ],
  breaks: [8],
  series: [
    {
      name: 'Hartlepool',
      look: 'highlighted',
      values: [16, 12.2, 12.1, 9.8, 9.6, null, null, 10, 13.1, 11.2, 9.7],
      limits: [
        [10, 24.4],
        [7, 19.7],
        [7, 19.6],
        [5.3, 16.8],
        [5.1, 16.4],
        null,
        null,
        [5.5, 16.8],
        [7.8, 20.7],
        [6.3, 18.5],
        [5.1, 16.7],
      ],
      provisional: [10],
    },
    { name: 'England', look: 'benchmark', values: [7, 7, 6.9, 6.8, 6.7, 6.7, 6.6, 6.7, 6.8, 7, 7] },
  ],
};

/** Two lines of equal rank: one lacks two figures in a row, and the other breaks alone. */
export const EQUALS: Plotted = {
  periods: ['2014', '2015', '2016', '2017', '2018'],
  series: [
    { name: 'Leeds', look: 'series1', values: [10, null, null, 16, 17] },
    { name: 'York', look: 'series2', values: [30, 31, 26, 27, 28], breaks: [2] },
  ],
};

/** Eight lines of equal rank, with some of the longest names of areas. */
export const EIGHT: Plotted = {
  periods: LIFE.periods,
  series: [
    'North Yorkshire',
    'East Riding of Yorkshire',
    'York',
    'Sheffield',
    'Bournemouth, Christchurch and Poole',
    'Kingston upon Hull',
    'Pen-y-bont ar Ogwr',
    'Northamptonshire',
  ].map((name, i) => ({
    name,
    look: `series${i + 1}` as PlotLook,
    values: LIFE.periods.map((_, at) => 62 + 4 * Math.sin(at + 2 * i) - (i % 3)),
  })),
};

/** Small multiples of the panel of a plot, of which the last is opened by the reader. */
export function panelsOf({ plot }: DrawnPlot): Plot {
  const [panel] = plot.panels;
  const none = { slot: 0, labels: [] };
  const names = ['North Yorkshire', 'East Riding of Yorkshire', 'Kingston upon Hull, City of', 'York'];
  return {
    ...plot,
    x: { ticks: [], captions: [] },
    y: { ticks: [plot.y.ticks[0]!, plot.y.ticks.at(-1)!] },
    panels: names.map((text, i) => ({
      layers: panel!.layers,
      texts: [],
      labels: [none, none, none],
      heading: {
        text,
        value: '67.3',
        outcome: { tone: 'lower', glyph: '▼', word: 'significantly lower' },
        trend: i === 3 ? 'Cannot be calculated' : 'Decreasing and getting worse',
        isHighlighted: i === 1,
      },
    })),
    more: { after: 3, label: 'Show 1 more area' },
    readout: null,
    note: 'All on one scale.',
  };
}
