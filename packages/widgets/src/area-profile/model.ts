import type { Column } from '@commonweal/charts/chart/types.js';
import { assemble, shownObservation } from '@commonweal/charts/kit/assemble.js';
import { MOST_ROOM } from '@commonweal/charts/kit/bar-cell.js';
import { inDomains, distinctIssues, selectIndicators } from '@commonweal/charts/kit/indicators.js';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import { plainColumn } from '@commonweal/charts/kit/rows.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import type { ShownRow } from '@commonweal/charts/kit/shown-row.js';
import { sortedOrder, sortRows } from '@commonweal/charts/kit/sort.js';
import { placeOf } from '@commonweal/charts/kit/subtitle.js';
import { areaInLabel, visible } from '@commonweal/charts/language/sentence.js';
import { areaKey, benchmarkNeeded, type Dataset, type Issue, type Observation } from '@commonweal/data';
import { analyse, type Profile, type ProfileRow } from './analysis.js';
import { areaCell, nameCell, numberCell, rowName, spineCell, toneCell, trendCell } from './cells.js';
import { profileAreas } from './choose-areas.js';
import { judgedOf, peersOf, profileLegend, profileNotes } from './legend.js';
import type { AreaProfileOptions } from './options.js';
import type { AreaProfileWords } from './words.js';

/**
 * The indicators of one or two areas, each set against the benchmark and among its peers: the areas of the data that are
 * neither benchmark nor comparator. A row is an indicator; rows are under the headings of their domains.
 *
 * @example
 * const options = { ...DEFAULT_AREA_PROFILE_OPTIONS, area: ['Leeds'] };
 * areaProfileModel(healthyLifeExpectancy(), options, enAreaProfile).chart?.rows.length; // 2
 */
export function areaProfileModel(
  dataset: Dataset,
  options: AreaProfileOptions,
  words: AreaProfileWords,
): ModelResult {
  const { indicators, issues: found } = withOneKindOfOutcomes(dataset, options);
  if (indicators.length === 0) return { chart: null, issues: found };
  const chosen = profileAreas(indicators, options.area);
  if (chosen.areas.length === 0) return { chart: null, issues: [...found.map(asFatal), ...chosen.issues] };
  const profile = analyse(inDomains(indicators), chosen.areas, options, words);
  const issues = distinctIssues([
    ...found,
    ...chosen.issues,
    // The peers of an area are those of its own level, so that levels are never mixed here.
    ...indicators.flatMap(({ selection }) => (selection.mixed === null ? selection.levelIssues : [])),
    ...(profile.benchmark === null && (options.benchmark ?? '') === ''
      ? [benchmarkNeeded('cw-area-profile')]
      : []),
  ]);
  const names = profile.rows.map((row) => rowName(row, words));
  const key = {
    id: 'area',
    header: words.profile.indicator,
    keys: names,
    direction: 'ascending',
    by: 'name',
  } as const;
  const sorted = sortRows(options.sort, [key], words, options.lang);
  if ('code' in sorted) return { chart: null, issues: [...issues, sorted] };
  const direction = sorted.directionAt(0);
  const rows = ordered(profile.rows, names, direction, options.lang ?? words.lang);
  const columns = columnsOf(profile, words);
  const { caveats, notes } = profileNotes(profile, words);
  return assemble(selectionOf(profile), options, words, issues, {
    facts: profile.facts,
    subtitle: subtitleOf(profile, options, words),
    columns: columns.map(({ column }, at) => (at === 0 ? { ...column, sorted: direction } : column)),
    rows: rows.map((row) => shownRow(row, profile, columns, words)),
    sorted: options.sort === null ? { ...sorted, sentence: '' } : sorted,
    dimension: words.profile.indicator.toLowerCase(),
    legend: profileLegend(profile, words),
    caveats,
    notes,
  });
}

/** Published outcomes and those computed here are never mixed: computed ones go before, unless the author says. */
function withOneKindOfOutcomes(
  dataset: Dataset,
  options: AreaProfileOptions,
): ReturnType<typeof selectIndicators> {
  const first = selectIndicators(dataset, options);
  const kinds = new Set(first.indicators.map(({ selection }) => selection.outcomes));
  return kinds.size < 2 ? first : selectIndicators(dataset, { ...options, outcomes: 'computed' });
}

/** Without the area that the author named there is no profile. */
const asFatal = (issue: Issue): Issue =>
  issue.code === 'unknown-area' || issue.code === 'area-left-out' ? { ...issue, severity: 'fatal' } : issue;

/** In the order of the data or the author; sorted by name, domains stay together. */
function ordered(
  rows: readonly ProfileRow[],
  names: readonly string[],
  direction: 'ascending' | 'descending' | null,
  lang: string,
): readonly ProfileRow[] {
  if (direction === null) return rows;
  const order = sortedOrder(names, direction, lang).flatMap((at) => rows[at] ?? []);
  const domains = [...new Set(rows.map(({ indicator }) => indicator.domain))];
  return domains.flatMap((domain) => order.filter(({ indicator }) => indicator.domain === domain));
}

/** A column with the cell that a row has in it. */
interface ProfileColumn {
  readonly column: Column;
  readonly cell: (row: ProfileRow) => ShownRow['cells'][number];
}

function columnsOf(profile: Profile, words: AreaProfileWords): readonly ProfileColumn[] {
  const { areas, rows, benchmark } = profile;
  const { profile: texts } = words;
  const name = benchmark === null ? '' : areaInLabel(benchmark.name);
  const drawn = rows.filter(({ scale }) => scale !== null);
  const peers = peersOf(drawn.flatMap(({ spread }) => spread?.areas ?? []));
  const isJudged = judgedOf(drawn) !== false;
  const column = (id: string, kind: Column['kind'], header: string): Column =>
    plainColumn(id, kind, header, null, null, false);
  const track: ProfileColumn = {
    column: {
      ...column('range', 'track', texts.range(peers)),
      lines: [{ at: 50, label: name }],
      room: Math.min(MOST_ROOM, Math.max(0, ...drawn.flatMap((row) => endsOf(row, isJudged, words)))),
      ends: texts.ends(isJudged, peers),
    },
    cell: (row) => spineCell(row, isJudged, words),
  };
  return [
    { column: column('area', 'area', texts.indicator), cell: (row) => nameCell(row, words) },
    ...areas.map((area, at): ProfileColumn => ({
      column: column(areaKey(area), 'number', areaInLabel(area.name)),
      cell: (row) => areaCell(row, at, words),
    })),
    ...(benchmark === null
      ? []
      : [
          {
            column: column('benchmark', 'number', name),
            cell: (row: ProfileRow) =>
              numberCell(row.benchmark?.observation ?? null, row.benchmark?.shown ?? null, row, words),
          },
        ]),
    ...(drawn.length === 0 ? [] : [track]),
    ...(benchmark === null
      ? []
      : areas.map((area, at): ProfileColumn => ({
          column: column(
            `outcome${String(at)}`,
            'shade',
            texts.against(name, areas.length > 1 ? areaInLabel(area.name) : null),
          ),
          cell: ({ figures }) => toneCell(figures[at]?.tone ?? 'notCompared', words),
        }))),
    ...(rows.some(({ figures }) => figures.some(({ trend }) => trend !== null))
      ? areas.map((area, at): ProfileColumn => ({
          column: column(
            `trend${String(at)}`,
            'text',
            texts.trend(trendKinds(rows), areas.length > 1 ? areaInLabel(area.name) : null),
          ),
          cell: ({ figures }) => trendCell(figures[at], words),
        }))
      : []),
  ];
}

function trendKinds(rows: readonly ProfileRow[]): 'trends' | 'changes' | 'both' {
  const trends = rows.flatMap(({ figures }) => figures.flatMap(({ trend }) => trend ?? []));
  const judged = trends.flatMap((trend) =>
    trend.trend === 'cannotBeCalculated' ? [] : [trend.since === null],
  );
  return judged.every(Boolean) ? 'trends' : judged.some(Boolean) ? 'both' : 'changes';
}

/** The lengths of the texts at the ends of a drawing. */
function endsOf(row: ProfileRow, isJudged: boolean, words: AreaProfileWords): readonly number[] {
  const { spine } = spineCell(row, isJudged, words);
  return spine === undefined ? [] : spine.ends.map(({ text }) => text.length);
}

function shownRow(
  row: ProfileRow,
  profile: Profile,
  columns: readonly ProfileColumn[],
  words: AreaProfileWords,
): ShownRow {
  const { indicator, figures, benchmark } = row;
  const tones = new Map(
    figures.flatMap(({ observation, tone }) => (observation === null ? [] : [[observation, tone] as const])),
  );
  const hasDomains = profile.rows.some(({ indicator: { domain } }) => domain !== '');
  return {
    key: indicator.key,
    kind: 'plain',
    highlighted: false,
    ...(hasDomains ? { group: visible(indicator.domain) } : {}),
    cells: columns.map(({ cell }) => cell(row)),
    observations: [...tones.keys(), ...(benchmark === null ? [] : [benchmark.observation])],
    // The range is drawn from the figures of all areas, so that a download has them all.
    shown: [
      ...indicator.selection.areas.flatMap(({ observations }) =>
        observations.map((observation) => {
          const tone = tones.get(observation);
          const isCompared = tone !== undefined && tone !== 'notCompared';
          return shownObservation(observation, { outcome: isCompared ? words.outcomes[tone].word : null });
        }),
      ),
      ...earlierOf(row).map((observation) => shownObservation(observation)),
    ],
  };
}

const earlierOf = ({ figures }: ProfileRow): readonly Observation[] =>
  figures.flatMap(({ trend }) => trend?.earlier ?? []);

/** After all lines of a file. */
const MANY = Number.MAX_SAFE_INTEGER;

/** What all indicators have in common, for the source and the download. */
function selectionOf({ rows }: Profile): Selection {
  const [first] = rows as readonly [ProfileRow, ...ProfileRow[]];
  const { selection } = first.indicator;
  const all = rows.flatMap((row) => [
    ...row.indicator.selection.areas.flatMap(({ observations }) =>
      observations.filter((observation) => row.indicator.selection.placeOf(observation) !== null),
    ),
    ...earlierOf(row),
  ]);
  const inOrder = [...all].sort((a, b) => (a.line ?? MANY) - (b.line ?? MANY));
  const places = new Map(inOrder.map((observation, place) => [observation, place]));
  const isOne = new Set(rows.map(({ indicator }) => indicator.dataset)).size === 1;
  return {
    ...selection,
    indicator: isOne ? selection.indicator : { name: '', unit: '', polarity: 'noJudgement', decimals: null },
    benchmark:
      rows.map(({ indicator }) => indicator.selection.benchmark).find((area) => area !== null) ?? null,
    formats: rows.map(({ format }) => format),
    period: null,
    fixed: new Map(),
    absent: [],
    mixed: null,
    placeOf: (observation: Observation) => places.get(observation) ?? null,
  };
}

function subtitleOf(
  { areas, benchmark, rows, facts }: Profile,
  options: AreaProfileOptions,
  words: AreaProfileWords,
): string {
  const [first] = rows;
  return words.profile.subtitle({
    areas: areas.map(({ name }) => areaInLabel(name)),
    benchmark: benchmark === null ? null : areaInLabel(benchmark.name),
    peers: peersOf(rows.map(({ peers }) => peers)),
    noun: facts.noun,
    place: first === undefined ? null : placeOf(first.indicator.selection, options),
  });
}
