import type { Column } from '@commonweal/charts/chart/types.js';
import { assemble, shownObservation } from '@commonweal/charts/kit/assemble.js';
import { type BarDrawing, barExtent, barRoom, needsAxis } from '@commonweal/charts/kit/bar-cell.js';
import { mixedParts, publishedOutcomeOf } from '@commonweal/charts/kit/choosing/findings.js';
import { Memo, optionsKey } from '@commonweal/charts/kit/memo.js';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import type { RankingEntry } from '@commonweal/charts/kit/ranking/analysis.js';
import { benchmarkLines, rankingKeys, rankingOrder } from '@commonweal/charts/kit/ranking/columns.js';
import { countedFrom } from '@commonweal/charts/kit/ranking/counted-from.js';
import {
  outcomeLegend,
  type RankingOutcomes,
  rankingOutcomes,
  toneCell,
} from '@commonweal/charts/kit/ranking/outcomes.js';
import { severalGroups } from '@commonweal/charts/kit/ranking/several-groups.js';
import { keepEnds, moreOf } from '@commonweal/charts/kit/ranking/show.js';
import { areaCell, plainColumn, valueHeader } from '@commonweal/charts/kit/rows.js';
import { trackScale } from '@commonweal/charts/kit/scale.js';
import { type Selection, selectData } from '@commonweal/charts/kit/select.js';
import { rowHead, shownRow, type ShownRow } from '@commonweal/charts/kit/shown-row.js';
import {
  type KnownOrders,
  type Sorted,
  type SortKeys,
  sortedOrder,
  sortRows,
} from '@commonweal/charts/kit/sort.js';
import { type Dataset, type Issue, usableLimits } from '@commonweal/data';
import { type LeagueReading, rankText, readLeague } from './analysis.js';
import { benchmarkBand, dotCell, limitsCell, possibleRankCell } from './cells.js';
import { leagueCaveats, leagueLegend, leagueNotes } from './legend.js';
import type { LeagueOptions } from './options.js';
import type { LeagueWords } from './words.js';

/**
 * Areas by value, highest first, each with its dot, its interval and the ranks it could have. The benchmark and
 * comparators come first, without a rank; areas without a value come last. With the memo of the call before, a new order
 * costs no new analysis.
 *
 * @example
 * const options = { ...DEFAULT_LEAGUE_OPTIONS, where: new Map([['sex', 'Men']]) };
 * leagueModel(healthyLifeExpectancy(), options, enLeague).chart?.rows[2]?.cells[0]?.text; // '1 to 3'
 */
export function leagueModel(
  dataset: Dataset,
  options: LeagueOptions,
  words: LeagueWords,
  memo = new Memo(),
): ModelResult {
  // Sorting by the reader changes nothing that the author's order decides, and expanding the table neither.
  const { sort, authorSort = sort } = options;
  const others = { ...options, register: null, sort: null, expanded: false, authorSort };
  const inputs = [dataset, words, options.register, optionsKey(others)];
  const { league, issues } = memo.of(inputs, () => analyse(dataset, { ...options, authorSort }, words));
  return league === null ? { chart: null, issues } : arrange(league, options, words);
}

/** All of a league table but the order of its rows and which of them are shown. */
interface League {
  readonly selection: Selection;
  readonly issues: readonly Issue[];
  readonly reading: LeagueReading;
  readonly keys: readonly SortKeys[];
  readonly drawing: BarDrawing;
  readonly compared: RankingOutcomes;
  readonly hasLimits: boolean;
  /** In the order of the entries. */
  readonly rows: readonly ShownRow[];
  /** The entries from the first rank to the last. */
  readonly byRank: readonly number[];
  readonly orders: KnownOrders;
}

interface AnalysedLeague {
  readonly league: League | null;
  readonly issues: readonly Issue[];
}

function analyse(dataset: Dataset, options: LeagueOptions, words: LeagueWords): AnalysedLeague {
  const { selection, issues: noticed } = selectData(dataset, options);
  if (selection === null) return { league: null, issues: noticed };
  const issues = [...noticed, ...selection.levelIssues];
  if (selection.groups.length > 1) return { league: null, issues: [...issues, severalGroups(selection)] };
  const { level } = selection;
  const from = countedFrom(options.authorSort ?? null, ['value', words.labels.value]);
  const reading = readLeague(selection, from, words);
  const { entries, format } = reading;
  const scale = trackScale(barExtent(entries, level), null, words, format.unit);
  const keys = rankingKeys(reading, words);
  const shared = {
    selection,
    reading,
    drawing: { mark: 'dot', origin: 0, scale } as const,
    compared: rankingOutcomes(selection, reading),
    hasLimits: entries.some(({ observation }) => usableLimits(observation, level) !== null),
  };
  return {
    issues,
    league: {
      ...shared,
      issues,
      keys,
      rows: rowsOf(shared, words),
      byRank: sortedOrder((keys[0] as SortKeys).keys, 'ascending', words.lang),
      orders: new Map(),
    },
  };
}

type Shared = Pick<League, 'selection' | 'reading' | 'drawing' | 'compared' | 'hasLimits'>;

/** The row of each entry. */
function rowsOf(
  { selection, reading, drawing, compared, hasLimits }: Shared,
  words: LeagueWords,
): ShownRow[] {
  const { entries } = reading;
  const isRanked = selection.mixed === null;
  const band = benchmarkBand(selection, reading, drawing);
  return entries.map((entry) => {
    const { area, observation } = entry;
    const tone = compared.get(entry);
    const outcome = tone === undefined ? null : words.outcomes[tone].word;
    return shownRow(
      entries.length,
      rowHead(area),
      () => [
        ...(isRanked ? [possibleRankCell(entry, reading, words)] : []),
        areaCell(area, words),
        dotCell(entry, selection, reading, drawing, { band, tone }, words),
        ...(compared.size > 0 ? [toneCell(tone, words)] : []),
        ...(hasLimits ? [limitsCell(entry, selection, reading, words)] : []),
      ],
      () => [shownObservation(observation, { rank: rankText(entry, reading, words), outcome })],
    );
  });
}

/** The chart of a league table with its rows in order. */
function arrange(league: League, options: LeagueOptions, words: LeagueWords): ModelResult {
  const { selection, issues, reading, keys, compared, byRank } = league;
  const { scale } = league.drawing;
  const { facts } = reading;
  const isRanked = selection.mixed === null;
  const wanted = rankingOrder(options.sort, isRanked, facts.countedFrom);
  const sorted = sortRows(wanted, keys, words, options.lang, league.orders);
  if ('code' in sorted) return { chart: null, issues: [...issues, sorted] };
  const entryAt = (i: number): RankingEntry => reading.entries[i] as RankingEntry;
  const isApart = (i: number): boolean => entryAt(i).area.kind !== 'plain';
  // What areas are compared with is first in every order.
  const order = [...sorted.order.filter(isApart), ...sorted.order.filter((i) => !isApart(i))];
  const kept = keepEnds(order, byRank, entryAt, isRanked ? options : { ...options, show: null });
  const entries = kept.order.map(entryAt);
  return assemble(selection, options, words, issues, {
    facts,
    ...mixedParts(selection, words, reading.format.decimals),
    addition: [publishedOutcomeOf(selection, words), endsOf(reading, words)]
      .filter((sentence) => sentence !== '')
      .join(' '),
    sorted,
    columns: columnsOf(league, entries, sorted, words),
    rows: kept.order.map((index) => league.rows[index] as ShownRow),
    more: moreOf(kept, words),
    legend: leagueLegend(
      selection,
      reading,
      entries,
      outcomeLegend(compared, selection, reading, words),
      words,
    ),
    caveats: leagueCaveats(selection, reading, words),
    drawingCaveats: scale.from > 0 || scale.to < 0 ? [words.rankNotes.scaleNotFromZero] : [],
    notes: leagueNotes(selection, reading, compared.size > 0 && selection.outcomes === 'computed', words),
  });
}

/** How many areas could be at either end, unless the finding is about one that the author highlights. */
function endsOf({ facts: { ends, highlighted, noun } }: LeagueReading, words: LeagueWords): string {
  return ends === null || highlighted.length > 0 ? '' : words.possibleRanks.ends(ends.first, ends.last, noun);
}

function columnsOf(
  { selection, reading, drawing, compared, hasLimits }: League,
  entries: readonly RankingEntry[],
  sorted: Sorted,
  words: LeagueWords,
): Column[] {
  const { labels, possibleRanks } = words;
  const { unit, decimals } = reading.format;
  const { mark, scale } = drawing;
  const rank = reading.ranks === null ? labels.rank : possibleRanks.header;
  const track: Column = {
    ...plainColumn('value', 'track', valueHeader(unit, words), null, sorted.directionAt(2)),
    ticks: needsAxis(reading.entries, selection.level, mark) ? scale.ticks : [],
    lines: benchmarkLines(reading, scale, words),
    room: barRoom(entries, unit, decimals, words),
  };
  const limits = selection.level === null || !hasLimits ? [] : [possibleRanks.limits(selection.level)];
  return [
    ...(selection.mixed === null ? [plainColumn('rank', 'rank', rank, null, sorted.directionAt(0))] : []),
    plainColumn('area', 'area', labels.area, null, sorted.directionAt(1)),
    track,
    ...(compared.size > 0 ? [plainColumn('outcome', 'shade', labels.outcome, null, null, false)] : []),
    ...limits.map((header): Column => ({
      ...plainColumn('limits', 'text', header, null, null, false),
      isQuiet: true,
    })),
  ];
}
