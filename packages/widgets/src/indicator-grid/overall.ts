import type { SelectedIndicator } from '@commonweal/charts/kit/indicators.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { periodKey } from '@commonweal/data';
import type { GridReading } from './analysis.js';
import type { IndicatorGridWords } from './words.js';

/** What all items share; null if they differ. */
const common = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | null => {
  const [first] = items;
  return first !== undefined && new Set(items.map(keyOf)).size === 1 ? first : null;
};

/**
 * What a grid shows as one selection, for its heading, caption and source: what its indicators share, and a count of them
 * as the measure if there are several.
 *
 * @param first That of the first indicator.
 */
export function overallSelection(
  first: Selection,
  { indicators, plain, apart }: GridReading,
  words: IndicatorGridWords,
): Selection {
  const all = indicators.map(({ indicator }) => indicator);
  const selections = all.map(({ selection }) => selection);
  const labels = [...new Set(all.map((each) => each.label))];
  const period = common(all, (each) => (each.period === null ? '' : periodKey(each.period)));
  const fixed = [...first.fixed].filter(([dimension, value]) =>
    selections.every((selection) => selection.fixed.get(dimension) === value),
  );
  return {
    ...first,
    indicator:
      labels.length === 1
        ? first.indicator
        : { ...first.indicator, name: measureOf(labels, words), unit: '', polarity: 'noJudgement' },
    formats: all.map(({ format }) => format),
    period: period?.period ?? null,
    fixed: new Map(fixed),
    groups: all.map((each) => ({ label: nameOf(each), values: [] })),
    areas: [...apart, ...plain],
    benchmark: apart.find(({ kind }) => kind === 'benchmark') ?? null,
    comparators: apart.filter(({ kind }) => kind === 'comparator'),
    placeOf: placesIn(selections),
    mixed: selections.find(({ mixed }) => mixed !== null)?.mixed ?? null,
    absent: all.length === 1 ? first.absent : [],
    outcomes: selections.every(({ outcomes }) => outcomes === 'published') ? 'published' : 'computed',
    against: common(selections, ({ against }) => against ?? '')?.against ?? null,
  };
}

/** The most indicators that a subtitle names. */
const NAMED = 3;

const measureOf = (labels: readonly string[], words: IndicatorGridWords): string =>
  labels.length > NAMED || labels.includes('') ? words.grid.indicators(labels.length) : words.list(labels);

/** The name of an indicator, with its group. */
export const nameOf = ({ label, group }: SelectedIndicator): string =>
  [label, group].filter((text) => text !== '').join(', ');

/** Places in one indicator after another. */
function placesIn(selections: readonly Selection[]): Selection['placeOf'] {
  const most = selections.reduce((sum, { areas }) => sum + areas.length, 1);
  return (observation) => {
    for (const [at, { placeOf }] of selections.entries()) {
      const place = placeOf(observation);
      if (place !== null) return at * most + place;
    }
    return null;
  };
}
