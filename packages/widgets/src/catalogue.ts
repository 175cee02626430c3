/** The ways to show data. Widgets of one grammar share their templates, so one of them can try these in a browser for all. */
export type Grammar = 'table';

/** A widget draws data of any source; its folder has the name of its tag without `cw-`. */
export interface WidgetEntry {
  readonly tag: `cw-${string}`;
  readonly kind: 'widget';
  readonly grammar: Grammar;
  /** What it shows, as the tables of the README files say it: no capital, no full stop. */
  readonly shows: string;
}

/** A named figure: a widget with a dataset and the settings that suit it, in the folder `figures`. */
export interface FigureEntry {
  readonly tag: `cw-${string}`;
  readonly kind: 'figure';
  /** The widget that it is a preset of. */
  readonly of: `cw-${string}`;
  /** The name of its built-in dataset. */
  readonly indicator: string;
  /** The name that a frame's address gives it. */
  readonly frame: string;
  readonly shows: string;
}

/** The element that holds widgets, and shows no chart of its own. */
export interface DashboardEntry {
  readonly tag: `cw-${string}`;
  readonly kind: 'dashboard';
  readonly shows: string;
}

/**
 * Every element of the package, a line each, the most usual widgets first. This is the one list: after a change,
 * `npm run generate` writes what follows from it, and tests loop over it.
 */
// prettier-ignore
export const CATALOGUE = [
  { tag: 'cw-bar-ranking', kind: 'widget', grammar: 'table', shows: 'areas ranked by value as bars, with the benchmark as a bar and as a line through all bars' },
  { tag: 'cw-choropleth-table', kind: 'widget', grammar: 'table', shows: 'areas × groups, each cell shaded by its value, or by its outcome against the benchmark' },
  { tag: 'cw-paired-comparison', kind: 'widget', grammar: 'table', shows: 'two areas on one scale, group by group, with the difference in words' },
  { tag: 'cw-stat', kind: 'widget', grammar: 'table', shows: 'one figure of one area in large type, and the benchmark beside it' },
  { tag: 'cw-life-expectancy-table', kind: 'figure', of: 'cw-choropleth-table', indicator: 'healthy-life-expectancy', frame: 'healthy-life-expectancy', shows: 'healthy life expectancy, 2015–17, England, the region and its 15 upper-tier authorities' },
  { tag: 'cw-sickness-absence-ranking', kind: 'figure', of: 'cw-bar-ranking', indicator: 'sickness-absence', frame: 'sickness-absence', shows: 'hours lost to sickness absence, 2018, 12 areas and the UK' },
  { tag: 'cw-productivity-ranking', kind: 'figure', of: 'cw-bar-ranking', indicator: 'labour-productivity', frame: 'productivity', shows: 'gross value added per hour worked, 2017, UK = 100' },
  { tag: 'cw-mortality-comparison', kind: 'figure', of: 'cw-paired-comparison', indicator: 'mortality', frame: 'mortality', shows: 'directly standardised mortality, 2015–17, England beside Yorkshire and The Humber' },
  { tag: 'cw-dashboard', kind: 'dashboard', shows: 'lays widgets out in a grid and links them: an area chosen in one is highlighted in all' },
] as const satisfies readonly (WidgetEntry | FigureEntry | DashboardEntry)[];

/** The languages there are files in, English first: that stands in the folders themselves, any other in one of its own. */
export const LANGUAGES = ['en', 'cy'] as const;

type Entry = (typeof CATALOGUE)[number];

/** The tag of every element of some kinds. */
export type TagOf<Kind extends Entry['kind'] = Entry['kind']> = Extract<
  Entry,
  { readonly kind: Kind }
>['tag'];

/**
 * The tags of some kinds, in the order of the catalogue.
 *
 * @example
 * tagsOf('widget')[0]; // 'cw-bar-ranking'
 */
export function tagsOf<Kind extends Entry['kind']>(...kinds: readonly Kind[]): readonly TagOf<Kind>[] {
  const wanted: readonly string[] = kinds;
  return CATALOGUE.filter(({ kind }) => wanted.includes(kind)).map(({ tag }) => tag as TagOf<Kind>);
}
