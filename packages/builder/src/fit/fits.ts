import { CATALOGUE } from '@commonweal/widgets/catalogue.js';
import { BUILT_IN } from './built-in.js';
import type { Attributes } from './choices.js';
import { type DataFacts, factsOf } from './facts.js';
import { RULES, withoutRules, type Verdict } from './rules.js';

/** A widget that could show the data, or cannot. */
export interface Fit extends Verdict {
  readonly tag: string;
  readonly name: string;
  /** What it shows, whatever the data. */
  readonly shows: string;
}

/** An entry of the catalogue, as far as it is used here. */
interface Entry {
  readonly tag: string;
  readonly kind: string;
  readonly shows: string;
  readonly of?: string;
  readonly indicator?: string;
  readonly data?: readonly string[];
}

const ENTRIES: readonly Entry[] = CATALOGUE;

/** Names that an editor knows better than that of the element. */
const NAMES: Readonly<Record<string, string>> = {
  'cw-bar-ranking': 'Ranking',
  'cw-choropleth-table': 'Shaded table',
  'cw-paired-comparison': 'Comparison of two areas',
  'cw-area-profile': 'Area profile',
  'cw-stat': 'One figure',
  'cw-trend': 'Trend',
  'cw-indicator-grid': 'Areas by indicators',
  'cw-league': 'League table with limits',
  'cw-value': 'Figure in a sentence',
  'cw-dashboard': 'Dashboard',
};

/**
 * The name of a widget.
 *
 * @example
 * widgetName('cw-bar-ranking'); // 'Ranking'
 */
export function widgetName(tag: string): string {
  const words = tag.replace(/^cw-/, '').replaceAll('-', ' ');
  return NAMES[tag] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** Built-in data that figures have, which every widget can show. */
const COMMON: ReadonlySet<string> = new Set(
  ENTRIES.flatMap(({ kind, indicator }) => (kind === 'figure' && indicator !== undefined ? [indicator] : [])),
);

/** Whether the file of a widget has some built-in data. */
const has = ({ data = [] }: Entry, indicator: string): boolean =>
  COMMON.has(indicator) || data.includes(indicator);

const offered = ({ kind }: Entry): boolean => kind === 'widget' || kind === 'inline';

/** The attributes with which a figure is as made: none but what every widget takes. */
const AS_MADE: Attributes = {};

/** What the figure that is made for built-in data shows of it: it fits best. */
function figuresFor(indicator: string): readonly Fit[] {
  return ENTRIES.filter((each) => each.kind === 'figure' && each.indicator === indicator).map(
    ({ tag, shows }) => ({
      tag,
      name: widgetName(tag),
      shows,
      score: 100,
      why: 'Made for these figures, with the settings that suit them.',
      start: AS_MADE,
    }),
  );
}

/**
 * Every widget, those that suit the data first.
 *
 * @param indicator The name of built-in data; null for data of the editor's own.
 * @param isGiven Whether the data name a benchmark themselves.
 */
export function fitsOf(facts: DataFacts, indicator: string | null = null, isGiven = false): readonly Fit[] {
  const widgets = ENTRIES.filter(offered).map((entry): Fit => {
    const { tag, shows } = entry;
    const rest = { tag, shows, name: widgetName(tag) };
    if (indicator !== null && !has(entry, indicator))
      return { ...rest, score: 0, why: 'It does not have these figures built in.', start: AS_MADE };
    const verdict = RULES[tag]?.(facts) ?? withoutRules(facts, shows);
    const { benchmark, ...start } = verdict.start;
    return {
      ...rest,
      ...verdict,
      start: isGiven || benchmark === undefined ? start : { ...start, benchmark },
    };
  });
  const all = [...(indicator === null ? [] : figuresFor(indicator)), ...widgets];
  return all.sort((one, other) => other.score - one.score);
}

/** What an example needs that no rule starts with: built-in data have few indicators for a profile. */
const ALSO: Readonly<Record<string, Attributes>> = { 'cw-area-profile': { area: 'E08000035' } };

/** Built-in data to show a widget with: its own, or some that every widget has. */
const builtInOf = ({ data = [] }: Entry): string => data[0] ?? 'healthy-life-expectancy';

/** Examples of a widget: the figures made of it, or else itself with built-in data. */
export function examplesOf(tag: string): readonly Pick<Fit, 'tag' | 'shows' | 'start'>[] {
  const entry = ENTRIES.find((each) => each.tag === tag);
  const of = entry?.of ?? tag;
  const figures = ENTRIES.filter((each) => each.kind === 'figure' && each.of === of && each.tag !== tag);
  if (figures.length > 0 || entry === undefined || !offered(entry))
    return figures.map((each) => ({ tag: each.tag, shows: each.shows, start: AS_MADE }));
  const indicator = builtInOf(entry);
  const built = BUILT_IN.get(indicator);
  const fits = built === undefined ? [] : fitsOf(factsOf(built.make()), indicator);
  return fits
    .filter((fit) => fit.tag === tag)
    .map(({ shows, start }) => ({ tag, shows, start: { indicator, ...start, ...ALSO[tag] } }));
}
