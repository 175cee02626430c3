/** Ways to show data. Widgets of one grammar share their templates, so browser tests on one of them cover all. */
export type Grammar = 'table' | 'plot';

/** A widget shows data from any source; its folder is its tag without `cw-`. */
export interface WidgetEntry {
  readonly tag: `cw-${string}`;
  readonly kind: 'widget';
  readonly grammar: Grammar;
  /** Names of built-in data that it has besides that of all figures: the files of other elements do not carry it. */
  readonly data?: readonly string[];
  /** What it shows, as worded in the tables of the README files: no capital, no full stop. */
  readonly shows: string;
}

/** A named figure: a widget with a dataset and settings to suit it, in the folder `figures`. */
export interface FigureEntry {
  readonly tag: `cw-${string}`;
  readonly kind: 'figure';
  /** The widget that it presets. */
  readonly of: `cw-${string}`;
  /** The name of its built-in dataset. */
  readonly indicator: string;
  /** Its name in the address of a frame. */
  readonly frame: string;
  readonly shows: string;
}

/** A few words within a sentence of the page: an element without a chart. Its folder is its tag without `cw-`. */
export interface InlineEntry {
  readonly tag: `cw-${string}`;
  readonly kind: 'inline';
  /** As of a widget. */
  readonly data?: readonly string[];
  readonly shows: string;
}

/** What readers choose with, or what holds their choice; it has no chart. Its folder is its tag without `cw-`. */
export interface ControlEntry {
  readonly tag: `cw-${string}`;
  readonly kind: 'control';
  /** Whether it has a small file of its own and is not in that of all elements: few pages have it. */
  readonly apart?: true;
  /** Whether it reads what there is to choose from a file and from the register of areas, if need be. */
  readonly reads?: true;
  readonly shows: string;
}

/** The element that holds widgets; it has no chart of its own. */
export interface DashboardEntry {
  readonly tag: `cw-${string}`;
  readonly kind: 'dashboard';
  readonly shows: string;
}

/**
 * Every element of the package, one per line, the most common widgets first. This is the only list: after a
 * change, `npm run generate` writes everything derived from it, and tests loop over it.
 */
// prettier-ignore
export const CATALOGUE = [
  { tag: 'cw-bar-ranking', kind: 'widget', grammar: 'table', shows: 'areas ranked by value as bars, with the benchmark as a bar and as a line through all bars' },
  { tag: 'cw-choropleth-table', kind: 'widget', grammar: 'table', shows: 'areas × groups, each cell shaded by its value, or by its outcome against the benchmark' },
  { tag: 'cw-paired-comparison', kind: 'widget', grammar: 'table', shows: 'two areas on one scale, group by group, with the difference in words' },
  { tag: 'cw-area-profile', kind: 'widget', grammar: 'table', shows: 'the indicators of an area, each against the benchmark and among the other areas' },
  { tag: 'cw-stat', kind: 'widget', grammar: 'table', data: ['gva-per-head', 'health-research-spending', 'ill-health-productivity-gap'], shows: 'one figure of one area in large type, and the benchmark beside it' },
  { tag: 'cw-trend', kind: 'widget', grammar: 'plot', data: ['healthy-life-expectancy-2024'], shows: 'values over periods as lines, with the benchmark, limits, gaps and breaks, and a table of the same figures' },
  { tag: 'cw-indicator-grid', kind: 'widget', grammar: 'table', shows: 'areas × indicators, each value with its outcome against the benchmark, and how often each area is worse' },
  { tag: 'cw-league', kind: 'widget', grammar: 'table', shows: 'areas in order of value as dots with confidence limits, and the ranks that each could have' },
  { tag: 'cw-inequality', kind: 'widget', grammar: 'plot', data: ['healthy-life-expectancy-deciles'], shows: 'groups in order of deprivation with the line through them: the gap, the slope index and the relative index of inequality' },
  { tag: 'cw-life-expectancy-table', kind: 'figure', of: 'cw-choropleth-table', indicator: 'healthy-life-expectancy', frame: 'healthy-life-expectancy', shows: 'healthy life expectancy, 2015–17, England, the region and its 15 upper-tier authorities' },
  { tag: 'cw-sickness-absence-ranking', kind: 'figure', of: 'cw-bar-ranking', indicator: 'sickness-absence', frame: 'sickness-absence', shows: 'hours lost to sickness absence, 2018, 12 areas and the UK' },
  { tag: 'cw-productivity-ranking', kind: 'figure', of: 'cw-bar-ranking', indicator: 'labour-productivity', frame: 'productivity', shows: 'gross value added per hour worked, 2017, UK = 100' },
  { tag: 'cw-mortality-comparison', kind: 'figure', of: 'cw-paired-comparison', indicator: 'mortality', frame: 'mortality', shows: 'directly standardised mortality, 2015–17, England beside Yorkshire and The Humber' },
  { tag: 'cw-value', kind: 'inline', data: ['gva-per-head', 'health-research-spending', 'ill-health-productivity-gap'], shows: 'a live number, phrase or sentence within a sentence of the page' },
  { tag: 'cw-area-picker', kind: 'control', apart: true, reads: true, shows: 'a field that finds an area by name, former name or code, and what to compare it with' },
  { tag: 'cw-period-picker', kind: 'control', apart: true, reads: true, shows: 'a field for the period, with the latest that all figures have' },
  { tag: 'cw-group-picker', kind: 'control', apart: true, reads: true, shows: 'a field for sex, age or another group' },
  { tag: 'cw-indicator-picker', kind: 'control', apart: true, reads: true, shows: 'a field for the indicator' },
  { tag: 'cw-picker-bar', kind: 'control', apart: true, shows: 'a bar of pickers that stays in view, and one line with a sheet on a phone' },
  { tag: 'cw-dashboard', kind: 'dashboard', shows: 'lays widgets out in a grid and links them: an area chosen in one is followed by all' },
  { tag: 'cw-context', kind: 'control', shows: 'holds one choice of area, period and group for a part of the page, which all widgets in it follow' },
  { tag: 'cw-permalink', kind: 'control', apart: true, shows: 'a button that copies the address of the page with the choice in it' },
] as const satisfies readonly (WidgetEntry | FigureEntry | InlineEntry | DashboardEntry | ControlEntry)[];

/**
 * The languages with files of their own, English first: its files are in the folders themselves, those of
 * other languages in a subfolder.
 */
export const LANGUAGES = ['en', 'cy'] as const;

type Entry = (typeof CATALOGUE)[number];

/** The tags of the elements of some kinds. */
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

/**
 * The primary language of a BCP 47 tag, without region or script.
 *
 * @example
 * primaryLanguage('en-GB'); // 'en'
 */
export function primaryLanguage(lang: string): string {
  return (lang.split('-', 1)[0] ?? '').trim().toLowerCase();
}

/**
 * The language of the files that a `lang` asks for; null if there are no files in it.
 *
 * @example
 * knownLanguage('cy-GB'); // 'cy'
 */
export function knownLanguage(lang: string | null | undefined): (typeof LANGUAGES)[number] | null {
  const primary = primaryLanguage(lang ?? '');
  return LANGUAGES.find((each) => each === primary) ?? null;
}
