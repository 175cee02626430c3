import type { Column, LargeFigure } from '@commonweal/charts/chart/types.js';
import { assemble, shownObservation } from '@commonweal/charts/kit/assemble.js';
import { barCell, barExtent, barRoom, needsAxis } from '@commonweal/charts/kit/bar-cell.js';
import { publishedOutcomeOf } from '@commonweal/charts/kit/choosing/findings.js';
import { figureOverTime } from '@commonweal/charts/kit/figure/change.js';
import { chooseFigure } from '@commonweal/charts/kit/figure/choose.js';
import {
  compareFigure,
  type FigureAnalysis,
  type FigureEntry,
} from '@commonweal/charts/kit/figure/compare.js';
import type { LimitContext } from '@commonweal/charts/kit/limits.js';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import { outcomeMark } from '@commonweal/charts/kit/outcome.js';
import { areaCell, plainColumn, valueHeader } from '@commonweal/charts/kit/rows.js';
import { trackScale } from '@commonweal/charts/kit/scale.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { type SortKeys, sortRows, valueKeys } from '@commonweal/charts/kit/sort.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Dataset } from '@commonweal/data';
import type { StatOptions } from './options.js';
import { overTime } from './over-time.js';
import { isShare, shareCell } from './share.js';
import type { StatWords } from './words.js';

/**
 * One area's figure and what it is compared with: the benchmark, or otherwise the first comparator. It is a table of
 * two rows, so that CSV, screen reader text and fallback work as for every other table.
 *
 * @example
 * const options = { ...DEFAULT_STAT_OPTIONS, area: ['Wales'], benchmark: 'UK' };
 * statModel(sicknessAbsence(), options, enStat).chart?.rows.length; // 2
 */
export function statModel(dataset: Dataset, options: StatOptions, words: StatWords): ModelResult {
  const { chosen, issues } = chooseFigure(dataset, options);
  if (chosen === null) return { chart: null, issues };
  const { selection, area, others } = chosen;
  // A dataset's own comparators are for charts of many areas, but those an author names are shown.
  const beside = options.share ? [] : options.comparators === null ? others.slice(0, 1) : others;
  const analysis = compareFigure(selection, { ...area, highlighted: true }, beside, words);
  const { figure, entries, format, facts } = analysis;
  const isOver = options.change || options.spark;
  const time = isOver ? figureOverTime(dataset, options, chosen, options.since, words) : null;
  const change = options.change ? (time?.facts ?? null) : null;
  const unknown = options.change ? (time?.issue ?? null) : null;
  if (unknown !== null) return { chart: null, issues: [...issues, unknown] };
  const over = options.spark && time !== null ? overTime(time, format, words) : null;
  const columns = sortColumns(entries, selection, words);
  const sorted = sortRows(options.sort, columns, words, options.lang);
  if ('code' in sorted) return { chart: null, issues: [...issues, sorted] };

  const { unit } = format;
  const isPart = options.share && isShare(figure, unit);
  const scale = trackScale(isPart ? [100] : barExtent(entries, selection.level), 0, words, unit);
  const track: Column = {
    ...plainColumn('value', 'track', valueHeader(unit, words), null, sorted.directionAt(1), false),
    ticks: needsAxis(entries, selection.level, 'bar') ? scale.ticks : [],
    room: barRoom(entries, unit, format.decimals, words),
  };
  const comparators = selection.comparators.filter((other) => beside.includes(other));
  return assemble({ ...selection, comparators }, options, words, issues, {
    facts,
    // By default the area comes first, followed by what it is compared with, which is not source order.
    sorted: options.sort === null ? { ...sorted, sentence: '' } : sorted,
    figure:
      figure.shown === null
        ? null
        : { ...largeFigure(figure.shown.text, unit, words), ...(over === null ? {} : { over }) },
    // A publisher compares with its own benchmark, not with a comparator.
    addition: [
      analysis.reference?.area.kind === 'comparator'
        ? ''
        : publishedOutcomeOf({ ...selection, areas: [figure.area] }, words),
      change === null || figure.shown === null ? '' : words.changed(facts, change),
    ]
      .filter((text) => text !== '')
      .join(' '),
    columns: [plainColumn('area', 'area', words.labels.area, null, sorted.directionAt(0), false), track],
    rows: sorted.order.map((index) => {
      const entry = entries[index] as FigureEntry;
      const bar = barCell(
        entry,
        limitsOf(entry, analysis, selection),
        { mark: 'bar', origin: 0, scale },
        words,
      );
      return {
        key: entry.area.key,
        kind: entry.area.kind,
        highlighted: entry === figure,
        cells: [areaCell(entry.area, words), isPart ? shareCell(bar, entry, format, words) : bar],
        shown: [
          shownObservation(entry.observation, entry === figure ? resultOf(analysis, selection, words) : {}),
          ...(over === null || entry !== figure ? [] : (time?.points ?? []).slice(0, -1)).map(
            ({ observation }) => shownObservation(observation),
          ),
        ],
      };
    }),
    legend: [],
    notes: [
      ...notesOf(analysis, selection, words),
      ...(options.change && typeof time?.change === 'string'
        ? [words.noChange(time.change, time.since)]
        : []),
      ...(options.spark && over === null ? [words.noLine] : []),
      ...(options.share && !isPart ? [words.noShare] : []),
    ],
  });
}

function sortColumns(
  entries: readonly FigureEntry[],
  { polarity }: Selection,
  { labels }: StatWords,
): SortKeys[] {
  const names = entries.map(({ area }) => area.area.name);
  return [
    { id: 'area', header: labels.area, keys: names, direction: 'ascending', by: 'name' },
    valueKeys(
      { id: 'value', header: labels.value },
      entries.map(({ value }) => value),
      polarity,
    ),
  ];
}

/** A figure and its unit apart. What adjoins the number, like `%`, stays with it, in every language. */
function largeFigure(shown: string, unit: string, words: StatWords): LargeFigure {
  const whole = words.withUnit(shown, unit);
  const space = whole.indexOf(' ', whole.indexOf(shown) + shown.length);
  return space === -1
    ? { value: whole, unit: '' }
    : { value: whole.slice(0, space), unit: whole.slice(space + 1) };
}

/** How to show a row's limits: the figure's beside an exact reference. */
function limitsOf(
  { area }: FigureEntry,
  { figure, reference, format }: FigureAnalysis,
  { level }: Selection,
): LimitContext {
  const isSet = area === figure.area && reference?.area.kind === 'benchmark';
  return { level, format, benchmark: isSet ? reference.shown : null };
}

/** The outcome and difference that downloads give for the figure. */
function resultOf(
  { facts, figure, reference }: FigureAnalysis,
  selection: Selection,
  words: StatWords,
): {
  readonly outcome: string | null;
  readonly difference: string | null;
} {
  const { side, difference } = facts;
  const isOwn = selection.outcomes === 'published' && reference?.area.kind !== 'comparator';
  const published = isOwn ? figure.observation.outcome : undefined;
  const mark =
    published !== undefined
      ? words.outcomes[published].word
      : side === null || reference === null
        ? null
        : outcomeMark(side, selection.polarity, words).word;
  return { outcome: mark, difference: difference === null ? null : words.difference(difference) };
}

function notesOf(
  { facts, reference, compared }: FigureAnalysis,
  { level }: Selection,
  words: StatWords,
): string[] {
  if (reference === null) return [];
  const name = areaInSentence(reference.area.area.name);
  const { difference } = facts;
  const notes: string[] = [];
  if (difference !== null && difference.relative !== null && facts.side !== 'similar')
    notes.push(words.relative(name));
  if (compared?.isFiner === true) notes.push(words.beforeRounding);
  if (facts.basis === 'limits' && level !== null)
    notes.push(
      reference.area.kind === 'benchmark'
        ? words.notes.comparedByLimits(name, level)
        : words.notes.comparedByOverlap(level),
    );
  return notes;
}
