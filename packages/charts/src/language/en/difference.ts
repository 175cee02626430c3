import type { DifferenceFacts, SizeFacts } from '../../kit/facts.js';
import { MINUS } from '../number.js';
import type { DifferencePhrases, DifferenceTexts } from '../phrases.js';
import { attachUnit, inCell, isPerCent } from '../unit.js';

const differenceUnit = (unit: string, shown: string): string =>
  isPerCent(unit) ? `percentage ${shown === '1' ? 'point' : 'points'}` : unit;

const NOTHING: SizeFacts = { shown: '0', less: false };
const bounded = ({ less }: SizeFacts, figure: string): string => (less ? `less than ${figure}` : figure);
const perCent = (size: SizeFacts): string => bounded(size, `${size.shown}%`);

function differenceInWords({ absolute, relative, unit }: DifferenceFacts): string {
  const { shown } = absolute ?? NOTHING;
  const size = bounded(absolute ?? NOTHING, attachUnit(shown, differenceUnit(unit, shown)));
  if (relative === null) return size;
  // A unit that already has brackets gets no second pair.
  return size.includes('(') ? `${size}, or ${perCent(relative)},` : `${size} (${perCent(relative)})`;
}

function differenceInCell(facts: DifferenceFacts): string {
  const { absolute, relative, unit, direction } = facts;
  if (absolute === null) return 'no difference';
  const points = isPerCent(unit) ? ` ${differenceUnit(unit, absolute.shown)}` : '';
  const size = bounded(absolute, inCell(absolute.shown, unit) + points);
  return `${size} ${direction}${relative === null ? '' : `, ${perCent(relative)}`}`;
}

function differenceInColumn(
  { absolute, relative, unit, direction }: DifferenceFacts,
  isUnitStated: boolean,
): DifferenceTexts {
  if (absolute === null) return { text: '0', detail: 'no difference' };
  const points = isPerCent(unit) && !isUnitStated ? differenceUnit(unit, absolute.shown) : '';
  const share = relative === null ? '' : perCent(relative);
  const size = inCell(absolute.shown, unit);
  return {
    text: absolute.less ? bounded(absolute, size) : (direction === 'lower' ? MINUS : '+') + size,
    detail: `${[points, share].filter((each) => each !== '').join(', ')} ${direction}`.trimStart(),
  };
}

/** English texts about differences. */
export const enDifferences: DifferencePhrases = {
  inWords: differenceInWords,
  inCell: differenceInCell,
  inColumn: differenceInColumn,
  ownUnit: (unit) => (isPerCent(unit) ? 'percentage points' : ''),
};
