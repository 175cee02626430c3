import type { RowKind, TextCell } from '@commonweal/charts/chart/types.js';
import { areaCell, textCell, unitDetail } from '@commonweal/charts/kit/rows.js';
import type { SelectedArea } from '@commonweal/charts/kit/select.js';
import { visible } from '@commonweal/charts/language/sentence.js';
import { yearsInFull } from '@commonweal/charts/language/years.js';
import { type Observation, observationOf } from '@commonweal/data';
import type { GridIndicator, GridReading, GridValue } from './analysis.js';
import type { Tally } from './facts.js';
import { nameOf } from './overall.js';
import type { IndicatorGridOptions } from './options.js';
import type { IndicatorGridWords } from './words.js';

/** A row or a column of a grid: an area or an indicator. */
export interface Line {
  readonly key: string;
  readonly head: TextCell;
  readonly kind: RowKind;
  readonly highlighted: boolean;
  /** The heading that an indicator is under; absent if no indicator has one. */
  readonly group?: string;
  /** Null for the benchmark and comparators. */
  readonly tally: Tally | null;
  /** Null for an area. */
  readonly indicator: GridIndicator | null;
}

/** The rows and columns of a grid, whichever way round, with the value where two of them meet. */
export interface Lines {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly valueAt: (row: number, column: number) => GridValue;
}

/** How many values counts are of: those that are judged or, where none is, compared. */
export const tallied = ({ judged, compared }: Tally, isJudged: boolean): number =>
  isJudged ? judged : compared;

/** Lays out a grid with the indicators or the areas as its columns. The benchmark and comparators come first. */
export function linesOf(
  reading: GridReading,
  across: IndicatorGridOptions['across'],
  isCounted: boolean,
  words: IndicatorGridWords,
): Lines {
  const { indicators, apart, plain, tallies, isJudged } = reading;
  const isOver = isCounted && across === 'areas' && indicators.length > 1;
  const areas = [...apart, ...plain];
  const ofAreas = areas.map((area, at): Line => {
    const { key, kind, highlighted } = area;
    const tally = tallies[at - apart.length] ?? null;
    const count =
      isOver && tally !== null && tallied(tally, isJudged) > 0 ? words.grid.counted(tally, isJudged) : null;
    const { text, detail } = areaCell(area, words);
    const head = textCell(text, [detail, count].filter((part) => part !== null).join(', ') || null);
    return { key, head, kind, highlighted, tally, indicator: null };
  });
  const names = indicators.map(({ indicator }) => nameOf(indicator));
  const hasDomains = indicators.some(({ indicator }) => indicator.domain !== '');
  const ofIndicators = indicators.map((each, index): Line => {
    const name = names[index] ?? '';
    // Several may have one name.
    const key = name !== '' && names.indexOf(name) === names.lastIndexOf(name) ? name : each.indicator.key;
    const head = indicatorHead(each, reading, words);
    const group = hasDomains ? { group: visible(each.indicator.domain) } : {};
    return { key, head, kind: 'plain', highlighted: false, ...group, tally: each.tally, indicator: each };
  });
  const at = (area: number, indicator: number): GridValue =>
    valueOf(areas[area] as SelectedArea, indicators[indicator] as GridIndicator);
  return across === 'indicators'
    ? { rows: ofAreas, columns: ofIndicators, valueAt: at }
    : { rows: ofIndicators, columns: ofAreas, valueAt: (row, column) => at(column, row) };
}

/** Its name over its unit, and over its period unless all have the same. */
function indicatorHead(
  { indicator }: GridIndicator,
  { indicators }: GridReading,
  words: IndicatorGridWords,
): TextCell {
  const name = nameOf(indicator);
  const label = (each: GridIndicator): string => each.indicator.period?.label ?? '';
  const isDated = new Set(indicators.map(label)).size > 1 && indicator.period !== null;
  const unit = unitDetail(indicator.format.unit, name, words);
  const period = isDated ? words.period(yearsInFull(indicator.period.label)) : null;
  const detail = [unit, period].filter((text) => text !== null).join(', ');
  return textCell(name === '' ? words.labels.value : words.capitalise(name), detail === '' ? null : detail);
}

function valueOf(area: SelectedArea, { indicator, values }: GridIndicator): GridValue {
  return values.get(area.key) ?? { observation: gapOf(area, indicator.period), shown: null, tone: null };
}

/** For an area that the data does not name with an indicator. */
const gapOf = ({ area }: SelectedArea, period: Observation['period']): Observation =>
  observationOf(area, { missing: 'notSupplied', raw: '' }, '', { period, group: new Map() });
