import { type Observation, usableLimits } from '@commonweal/data';
import type { TrackCell } from '../chart/types.js';
import type { Words } from '../language/words.js';
import type { BenchmarkLine } from '../marks/benchmark-line.js';
import type { Interval } from '../marks/interval.js';
import type { Mark } from '../marks/marks.js';
import { atTheEnds } from './extremes.js';
import { type LimitContext, limitTexts } from './limits.js';
import { emptyTrack } from './rows.js';
import { span, type TrackScale } from './scale.js';
import type { SelectedArea } from './selected-area.js';
import { flagTexts, missingTexts, type Shown } from './shown.js';

/** The figure behind an area's bar or dot. */
export interface BarFigure {
  readonly area: Pick<SelectedArea, 'kind' | 'highlighted'>;
  readonly observation: Observation;
  readonly value: number | null;
  readonly shown: Shown | null;
}

/** How values are drawn: as bars from an origin, or as dots on a scale that need not include zero. */
export interface BarDrawing {
  readonly mark: 'bar' | 'dot';
  readonly origin: number;
  readonly scale: TrackScale;
}

/** An area's value, with its bar from the origin or its dot, and its interval. */
export function barCell(
  { area, observation, value, shown }: BarFigure,
  context: LimitContext,
  { mark, origin, scale }: BarDrawing,
  words: Words,
): TrackCell {
  const { format, level } = context;
  if (value === null || shown === null) return emptyTrack(missingTexts(observation.value, words));
  const at = scale.position(value);
  const tone = area.kind === 'plain' ? (area.highlighted ? 'highlighted' : 'plain') : area.kind;
  const limits = usableLimits(observation, level);
  const interval: Interval[] =
    limits === null
      ? []
      : [{ kind: 'interval', from: scale.position(limits.lower), to: scale.position(limits.upper) }];
  const marks: Mark[] =
    mark === 'dot'
      ? [...interval, { kind: 'dot', at, shape: 'filled', tone }]
      : [{ kind: 'bar', ...span(scale.position(origin), at), tone, lane: 0, lanes: 1 }, ...interval];

  const flags = flagTexts(observation.flags, words);
  const limitText = limitTexts(observation, context, words);
  // The interval already shows limits that are used, so they are only read out.
  const isDrawn = limitText?.isUsed === true;
  const details = [...(limitText === null || isDrawn ? [] : [limitText.shown]), ...flags];
  return {
    kind: 'track',
    text: words.inCell(shown.text, format.unit),
    detail: details.length === 0 ? null : details.join(', '),
    spoken: isDrawn ? limitText.spoken : null,
    missing: null,
    marks,
  };
}

/** The range a scale needs: values, confidence limits. */
export function* barExtent(
  figures: readonly Pick<BarFigure, 'observation' | 'value'>[],
  level: number | null,
): Iterable<number> {
  for (const { value } of atTheEnds(figures, (figure) => figure.value)) if (value !== null) yield value;
  if (level === null) return;
  for (const { observation, value } of figures) {
    if (value === null) continue;
    const limits = usableLimits(observation, level);
    if (limits !== null) yield* [limits.lower, limits.upper];
  }
}

/**
 * Whether the track needs an axis: bars carry their values, but the ends of intervals and a dot's distance do not. Where
 * nothing is drawn, nothing needs one.
 */
export const needsAxis = (
  figures: readonly Pick<BarFigure, 'observation' | 'value'>[],
  level: number | null,
  mark: BarDrawing['mark'],
): boolean =>
  figures.some(
    ({ observation, value }) =>
      value !== null && (mark === 'dot' || usableLimits(observation, level) !== null),
  );

/** The most characters that style sheets keep room for: longer values are rare, and narrower than they are long. */
export const MOST_ROOM = 12;

/**
 * Length in characters of the longest value, up to the most that is kept room for. Unless it is printed as the publisher rounded it, or so small that it
 * takes more decimals than others, that is the lowest or the highest.
 */
export function barRoom(
  figures: readonly Pick<BarFigure, 'shown' | 'value' | 'observation'>[],
  unit: string,
  decimals: number,
  words: Words,
): number {
  const small = 10 ** -decimals;
  const odd = figures.filter(
    ({ value, observation }) =>
      value !== null && value !== 0 && (observation.printed !== null || Math.abs(value) < small),
  );
  const longest = [...odd, ...atTheEnds(figures, ({ value }) => value)].reduce(
    (most, { shown }) => Math.max(most, shown === null ? 0 : words.inCell(shown.text, unit).length),
    0,
  );
  return Math.min(MOST_ROOM, longest);
}

/** In ems: the narrowest track of a wide table, what comes before it, and the widest that a character becomes. */
const WIDE = { track: 16, start: 2, character: 0.55 } as const;

/** Whether the label of a line can be beside the column's header, with the sign of its order, without touching it. */
export function fitsBeside({ at, label }: Pick<BenchmarkLine, 'at' | 'label'>, header: string): boolean {
  const { track, start, character } = WIDE;
  return start + (at / 100) * (track - label.length * character) > (header.length + 3) * character;
}
