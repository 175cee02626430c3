import { areOutcomes, outcomeHeadings, outcomesOf } from '../outcomes.js';
import { type Assignment, BY_NAME } from './assignment.js';

/**
 * Finds columns of the publisher's own outcomes by heading and cells. The best becomes the outcome; the rest are kept, so that they are
 * not mistaken for areas or groups.
 */
export function findOutcomes(assignment: Assignment): void {
  const { header, profiles } = assignment;
  const holds = (column: number): boolean =>
    !assignment.isTaken(column) && areOutcomes(profiles.of(column).texts);
  const found = outcomeHeadings(header).filter(holds);
  const named = header.flatMap((name, column) =>
    outcomesOf(name) !== null && holds(column) ? [column] : [],
  );
  const [best] = found;
  if (best !== undefined && assignment.isOpen('outcome')) assignment.set('outcome', best, BY_NAME);
  for (const column of [...found, ...named])
    if (!assignment.isTaken(column)) assignment.keep('extra', column, { code: 'publisher-outcomes' });
}
