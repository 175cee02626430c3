// Not yet read by a translator.
import type { DifferenceFacts, SizeFacts } from '../../kit/facts.js';
import { MINUS } from '../number.js';
import type { DifferencePhrases, DifferenceTexts, Direction } from '../phrases.js';
import { isPerCent } from '../unit.js';
import { inCell, pointsOf, withUnit } from './unit.js';

/** After `yn`. */
export const DIRECTIONS: Readonly<Record<Direction, string>> = { higher: 'uwch', lower: 'is' };

const NOTHING: SizeFacts = { shown: '0', less: false };
const bounded = ({ less }: SizeFacts, figure: string): string => (less ? `llai na ${figure}` : figure);
const perCent = (size: SizeFacts): string => bounded(size, `${size.shown}%`);

function inWords({ absolute, relative, unit }: DifferenceFacts): string {
  const { shown } = absolute ?? NOTHING;
  const figure = isPerCent(unit) ? `${shown} ${pointsOf(shown)}` : withUnit(shown, unit);
  const size = bounded(absolute ?? NOTHING, figure);
  if (relative === null) return size;
  // A unit that already has brackets gets no second pair.
  return size.includes('(') ? `${size}, neu ${perCent(relative)},` : `${size} (${perCent(relative)})`;
}

function differenceInCell({ absolute, relative, unit, direction }: DifferenceFacts): string {
  if (absolute === null || direction === 'same') return 'dim gwahaniaeth';
  const points = isPerCent(unit) ? ` ${pointsOf(absolute.shown)}` : '';
  const size = bounded(absolute, inCell(absolute.shown, unit) + points);
  return `${size} yn ${DIRECTIONS[direction]}${relative === null ? '' : `, ${perCent(relative)}`}`;
}

function differenceInColumn(
  { absolute, relative, unit, direction }: DifferenceFacts,
  isUnitStated: boolean,
): DifferenceTexts {
  if (absolute === null || direction === 'same') return { text: '0', detail: 'dim gwahaniaeth' };
  const points = isPerCent(unit) && !isUnitStated ? pointsOf(absolute.shown) : '';
  const share = relative === null ? '' : perCent(relative);
  const size = inCell(absolute.shown, unit);
  return {
    text: absolute.less ? bounded(absolute, size) : (direction === 'lower' ? MINUS : '+') + size,
    detail:
      `${[points, share].filter((each) => each !== '').join(', ')} yn ${DIRECTIONS[direction]}`.trimStart(),
  };
}

/** Welsh texts about differences. */
export const cyDifferences: DifferencePhrases = {
  inWords,
  inCell: differenceInCell,
  inColumn: differenceInColumn,
  ownUnit: (unit) => (isPerCent(unit) ? 'pwyntiau canran' : ''),
};
