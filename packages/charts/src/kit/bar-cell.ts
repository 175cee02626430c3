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

/** The figure of an area that a bar is drawn for. */
export interface BarFigure {
  readonly area: Pick<SelectedArea, 'kind' | 'picked'>;
  readonly observation: Observation;
  readonly value: number | null;
  readonly shown: Shown | null;
}

/** The bar of an area from the origin to its value, its interval and the value at its end. */
export function barCell(
  { area, observation, value, shown }: BarFigure,
  context: LimitContext,
  { origin, scale }: { readonly origin: number; readonly scale: TrackScale },
  words: Words,
): TrackCell {
  const { format, level } = context;
  if (value === null || shown === null) return emptyTrack(missingTexts(observation.value, words));
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
  const said = limitTexts(observation, context, words);
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

/** Share of the scale kept free for the values of bars that grow to the left: no padding stands before 0%. */
const ROOM_BEFORE = 0.2;

/** The ends of the scale that bars from an origin need: values, limits, and room for what stands before bars to the left. */
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
  // By parts, so that a span beyond the largest number does not become infinite.
  yield low < origin ? low - (high * ROOM_BEFORE - low * ROOM_BEFORE) : low;
  yield high;
}

/** Characters of the longest value that stands at the end of a bar. */
export const barRoom = (figures: readonly Pick<BarFigure, 'shown'>[], unit: string, words: Words): number =>
  figures.reduce(
    (most, { shown }) => Math.max(most, shown === null ? 0 : words.inCell(shown.text, unit).length),
    0,
  );
