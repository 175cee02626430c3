import type { SeriesSelection } from './series.js';

/** Sentences about gaps and breaks in a series, in one language. */
export interface GapWords {
  /** The first and the last of each pair of periods that has others missing between them. */
  gaps(between: readonly (readonly [from: string, to: string])[]): string;
  /** Each break with its reason, empty if none is given. */
  breaks(breaks: readonly (readonly [period: string, reason: string])[]): string;
}

/** Where periods are missing between others, and where and why all series break. */
export function gapNotes(
  { periods, isAfterGap, breaks }: Pick<SeriesSelection, 'periods' | 'isAfterGap' | 'breaks'>,
  words: GapWords,
): readonly string[] {
  const label = (index: number): string => periods[index]?.label ?? '';
  const gaps = isAfterGap.flatMap((isGap, at) => (isGap ? [[label(at - 1), label(at)] as const] : []));
  const broken = breaks.flatMap((reason, at) =>
    reason === null || at === 0 ? [] : [[label(at), reason] as const],
  );
  return [
    ...(gaps.length === 0 ? [] : [words.gaps(gaps)]),
    ...(broken.length === 0 ? [] : [words.breaks(broken)]),
  ];
}
