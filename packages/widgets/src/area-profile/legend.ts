import type { LegendItem } from '@commonweal/charts/chart/types.js';
import { publishedTones } from '@commonweal/charts/kit/choosing/outcomes.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import { OUTCOME_GLYPHS } from '@commonweal/charts/marks/outcome.js';
import { AREA_GLYPHS } from '@commonweal/charts/marks/spine.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';
import type { Profile, ProfileRow } from './analysis.js';
import type { AreaProfileWords } from './words.js';
import { rowName } from './cells.js';
import { isSparse, LEAST } from './spread.js';

/** True or false if all rows are alike; null if some indicators are judged and others not. */
export function judgedOf(rows: readonly ProfileRow[]): boolean | null {
  const found = new Set(rows.map(({ indicator }) => indicator.polarity !== 'noJudgement'));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** The number of areas of all indicators; null if it differs. */
export function peersOf(numbers: readonly number[]): number | null {
  const found = new Set(numbers);
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** The shapes of two areas, the outcomes that occur, and the parts of a drawing. */
export function profileLegend(profile: Profile, words: AreaProfileWords): LegendItem[] {
  const { areas, rows, benchmark } = profile;
  const drawn = rows.filter(({ scale }) => scale !== null);
  const text = (tone: OutcomeTone, glyph: string, of: string): LegendItem => ({
    sign: { kind: 'glyph', tone, glyph, isColoured: true },
    text: of,
    detail: null,
  });
  const shapes =
    areas.length < 2 || drawn.length === 0
      ? []
      : areas.map((area, at) =>
          text('notCompared', AREA_GLYPHS[at === 0 ? 'disc' : 'square'], areaInSentence(area.name)),
        );
  const range: LegendItem[] =
    drawn.length === 0
      ? []
      : [
          {
            sign: { kind: 'mark', shape: 'interval', tone: 'plain' },
            text: words.profile.legend.range(judgedOf(drawn)),
            detail: null,
          },
          {
            sign: { kind: 'mark', shape: 'bar', tone: 'plain' },
            text: words.profile.legend.half,
            detail: null,
          },
        ];
  const outcomes =
    benchmark === null ? [] : tonesIn(profile).map((tone) => outcomeItem(tone, profile, words));
  return [...shapes, ...outcomes.map(({ tone, text: of }) => text(tone, OUTCOME_GLYPHS[tone], of)), ...range];
}

/** The outcomes that some figure has, from best to worst, then those without a judgement. */
function tonesIn({ rows, facts }: Profile): readonly OutcomeTone[] {
  const counts = new Map<OutcomeTone, number>();
  for (const { figures } of rows)
    for (const { tone, value } of figures) if (value !== null) counts.set(tone, (counts.get(tone) ?? 0) + 1);
  const tones = publishedTones(counts);
  return counts.has('notCompared') && !facts.isPublished ? [...tones, 'notCompared'] : tones;
}

function outcomeItem(
  tone: OutcomeTone,
  { benchmark, rows, facts }: Profile,
  words: AreaProfileWords,
): { readonly tone: OutcomeTone; readonly text: string } {
  const name = areaInSentence(benchmark?.name ?? '');
  if (facts.isPublished) return { tone, text: words.choosing.publishedLegend(tone) };
  const without = rows.filter(({ figures }) =>
    figures.some(({ tone: own, value }) => value !== null && own === 'notCompared'),
  );
  const lacksBenchmark = without.filter((row) => (row.benchmark?.shown ?? null) === null).length;
  const lacking = lacksBenchmark === 0 ? 'limits' : lacksBenchmark === without.length ? 'benchmark' : 'both';
  return { tone, text: words.legendOutcome(tone, name, tone === 'notCompared' ? lacking : undefined) };
}

/** How outcomes, drawings and trends came about. */
export function profileNotes(
  { areas, rows, benchmark, facts }: Profile,
  words: AreaProfileWords,
): { readonly caveats: readonly string[]; readonly notes: readonly string[] } {
  const { notes } = words.profile;
  const drawn = rows.filter(({ scale }) => scale !== null);
  const without = rows.filter(({ spread, benchmark: exact }) => spread === null && exact !== null);
  const few = without.filter(({ valued }) => valued < LEAST);
  const sparse = without.filter(({ peers, valued }) => valued >= LEAST && isSparse(peers, valued));
  const name = benchmark === null ? '' : areaInSentence(benchmark.name);
  const level = rows.find(({ indicator }) => indicator.selection.level !== null)?.indicator.selection.level;
  const isTested = facts.areas.some(({ counts }) =>
    (['better', 'similar', 'worse', 'higher', 'lower'] as const).some((tone) => counts[tone] > 0),
  );
  const outside = areas.flatMap((area, at) => {
    const those = rows.filter(({ figures, spread }) => {
      const value = figures[at]?.value ?? null;
      return value !== null && spread !== null && (value < spread.lowest || value > spread.highest);
    });
    const names = those.map((row) => rowName(row, words));
    return names.length === 0 ? [] : [notes.outside(areaInSentence(area.name), names)];
  });
  return {
    caveats: outside,
    notes: [
      ...trendNotes(rows, words),
      ...(benchmark !== null && isTested && !facts.isPublished && level !== undefined && level !== null
        ? [words.notes.comparedByLimits(name, level)]
        : []),
      ...(drawn.length === 0 ? [] : [notes.scale(name, judgedOf(drawn)), notes.percentiles]),
      ...(few.length === 0 ? [] : [notes.noRange(few.map((row) => rowName(row, words)))]),
      ...(sparse.length === 0 ? [] : [notes.sparse(sparse.map((row) => rowName(row, words)))]),
    ],
  };
}

/** What trends and changes are read from, and why some cannot be calculated. */
function trendNotes(rows: readonly ProfileRow[], { changes, profile }: AreaProfileWords): readonly string[] {
  const trends = rows.flatMap(({ figures }) => figures.flatMap(({ trend }) => trend ?? []));
  const bases = trends.flatMap(({ reason, periods }) => {
    const [first, last] = [periods[0], periods.at(-1)];
    return reason !== null || first === undefined || last === undefined
      ? []
      : [changes.trendBasis(String(first), String(last))];
  });
  const reasons = trends.flatMap(({ reason }) => (reason === null ? [] : [changes.noTrend(reason)]));
  const isChange = trends.some(({ since }) => since !== null);
  return [...new Set([...bases, ...reasons]), ...(isChange ? [profile.notes.change] : [])];
}
