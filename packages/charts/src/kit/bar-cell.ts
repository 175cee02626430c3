import { type Observation, usableLimits } from '@commonweal/data';
import type { TrackCell } from '../chart/types.js';
import type { Words } from '../language/words.js';
import type { Bar } from '../marks/bar.js';
import type { Interval } from '../marks/interval.js';
import type { Mark } from '../marks/marks.js';
import { type LimitContext, limitTexts } from './limits.js';
import { emptyTrack } from './rows.js';
import { span, type TrackScale } from './scale.js';
import type { SelectedArea } from './selected-area.js';
import { flagTexts, missingTexts, type Shown } from './shown.js';

/** The figure behind an area's bar. */
export interface BarFigure {
  readonly area: Pick<SelectedArea, 'kind' | 'highlighted'>;
  readonly observation: Observation;
  readonly value: number | null;
  readonly shown: Shown | null;
}

/** An area's bar from the origin to its value, with its interval and a label at its end. */
export function barCell(
  { area, observation, value, shown }: BarFigure,
  context: LimitContext,
  { origin, scale }: { readonly origin: number; readonly scale: TrackScale },
  words: Words,
): TrackCell {
  const { format, level } = context;
  if (value === null || shown === null) return emptyTrack(missingTexts(observation.value, words));
  const [start, end] = [scale.position(origin), scale.position(value)];
  const tone = area.kind === 'plain' ? (area.highlighted ? 'highlighted' : 'plain') : area.kind;
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
  const limitText = limitTexts(observation, context, words);
  // The interval already shows limits that are used, so they need no text.
  const details = [...(limitText === null || limitText.isUsed ? [] : [limitText.shown]), ...flags];
  return {
    kind: 'track',
    text,
    detail: details.length === 0 ? null : details.join(', '),
    spoken: [
      words.withUnit(shown.text, format.unit),
      ...(limitText === null ? [] : [limitText.spoken]),
      ...flags,
    ].join(', '),
    missing: null,
    marks,
  };
}

/**
 * Share of the scale kept free for the values of bars that grow to the left, because a track has no padding before 0%.
 */
const ROOM_BEFORE = 0.2;

/**
 * The range a scale needs for bars from an origin: values, confidence limits, and room for the labels of bars that grow
 * to the left.
 */
export function* barExtent(
  figures: readonly Pick<BarFigure, 'observation' | 'value'>[],
  level: number | null,
  origin: number,
): Iterable<number> {
  let [low, high] = [origin, origin];
  for (const { observation, value } of figures) {
    if (value === null) continue;
    const limits = usableLimits(observation, level);
    low = Math.min(low, value, limits?.lower ?? value);
    high = Math.max(high, value, limits?.upper ?? value);
  }
  // Multiplied out term by term, so that a range wider than the largest number does not overflow to infinity.
  yield low < origin ? low - (high * ROOM_BEFORE - low * ROOM_BEFORE) : low;
  yield high;
}

/** Length in characters of the longest value label at the end of a bar. */
export const barRoom = (figures: readonly Pick<BarFigure, 'shown'>[], unit: string, words: Words): number =>
  figures.reduce(
    (most, { shown }) => Math.max(most, shown === null ? 0 : words.inCell(shown.text, unit).length),
    0,
  );
