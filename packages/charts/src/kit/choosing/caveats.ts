import { areaInSentence } from '../../language/sentence.js';
import type { Words } from '../../language/words.js';
import { yearsInFull } from '../../language/years.js';
import type { Selection } from '../select.js';

/** Caveats about what is compared: levels, areas without a figure, and whose outcomes these are. */
export function choosingCaveats(
  { absent, period, mixed, outcomes, against }: Selection,
  { choosing }: Words,
): string[] {
  const label = yearsInFull(period?.label ?? '');
  const shown = absent.map((area) => ({
    ...area,
    name: areaInSentence(area.name),
    latest: area.latest === null ? null : yearsInFull(area.latest),
  }));
  const plain = shown.filter(({ isApart }) => !isApart);
  return [
    ...(mixed === null ? [] : [choosing.mixedNote(mixed.levels)]),
    ...shown.filter(({ isApart }) => isApart).map((area) => choosing.noFigure(area, label)),
    ...(plain.length === 0 ? [] : [choosing.notShown(plain, label)]),
    ...(outcomes === 'published' ? [choosing.publishedNote(against)] : []),
  ];
}
