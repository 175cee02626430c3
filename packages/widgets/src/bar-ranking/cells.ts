import type { TrackCell } from '@commonweal/charts/chart/types.js';
import type { Bar } from '@commonweal/charts/marks/bar.js';
import type { Interval } from '@commonweal/charts/marks/interval.js';
import type { Mark } from '@commonweal/charts/marks/marks.js';
import { type LimitContext, limitTexts } from '@commonweal/charts/kit/limits.js';
import { emptyTrack } from '@commonweal/charts/kit/rows.js';
import { span, type TrackScale } from '@commonweal/charts/kit/scale.js';
import type { Selection, SelectedArea } from '@commonweal/charts/kit/select.js';
import { flagTexts, missingTexts } from '@commonweal/charts/kit/shown.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { usableLimits } from '@commonweal/data';
import type { RankingEntry, RankingReading } from './analysis.js';

/** What the limits of an area are shown with: the benchmark, unless that is the area itself. */
export function barLimits(
  area: SelectedArea,
  level: number | null,
  { format, benchmark }: Pick<RankingReading, 'format' | 'benchmark'>,
): LimitContext {
  return { level, format, benchmark: benchmark?.area === area ? null : (benchmark?.shown ?? null) };
}

/** The bar of an area from the origin to its value, its interval and the value at its end. */
export function barCell(
  { area, observation, value, shown }: RankingEntry,
  { level }: Selection,
  reading: RankingReading,
  { origin, scale }: { readonly origin: number; readonly scale: TrackScale },
  words: Words,
): TrackCell {
  const { format } = reading;
  if (value === null || shown === null) {
    return emptyTrack(missingTexts(observation.value, words));
  }
  const [start, end] = [scale.position(origin), scale.position(value)];
  const tone = area.kind === 'plain' ? (area.picked ? 'picked' : 'plain') : area.kind;
  const bar: Bar = { kind: 'bar', ...span(start, end), tone, lane: 0, lanes: 1 };
  const limits = usableLimits(observation, level);
  const interval: Interval | null =
    limits === null
      ? null
      : { kind: 'interval', from: scale.position(limits.lower), to: scale.position(limits.upper) };
  const marks: Mark[] = [bar];
  if (interval !== null) marks.push(interval);
  const leftward = value < origin;
  const at = leftward ? Math.min(end, interval?.from ?? end) : Math.max(end, interval?.to ?? end);
  const text = words.inCell(shown.text, format.unit);
  marks.push({ kind: 'label', at, text, anchor: leftward ? 'end' : 'start' });

  const flags = flagTexts(observation.flags, words);
  const said = limitTexts(observation, barLimits(area, level, reading), words);
  // Limits that are drawn need no words beside them.
  const details = [...(said === null || said.isUsed ? [] : [said.shown]), ...flags];
  return {
    kind: 'track',
    text,
    detail: details.length === 0 ? null : details.join(', '),
    spoken: [words.withUnit(shown.text, format.unit), ...(said === null ? [] : [said.spoken]), ...flags].join(
      ', ',
    ),
    missing: null,
    marks,
  };
}
