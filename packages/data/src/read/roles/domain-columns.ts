import { columnKey } from '../../dataset/filter.js';
import type { Assignment } from './assignment.js';
import { follows } from './relations.js';

const HEADING = /^(?:domain|theme|topic)(?:name|label)?$/;

/**
 * Finds the headings that indicators are under. Only beside several indicators, each under one of them: elsewhere such
 * a column holds groups, like the domains of an index of deprivation.
 */
export function findDomain(assignment: Assignment): void {
  const { profiles, groups } = assignment;
  if (!assignment.isOpen('domain')) return;
  const indicator = groups.find(([dimension]) => dimension === 'indicator')?.[1];
  if (indicator === undefined) return;
  const found = assignment
    .free()
    .find(
      (column) => HEADING.test(columnKey(assignment.name(column))) && follows(profiles, column, indicator),
    );
  if (found !== undefined) assignment.set('domain', found, { code: 'heading' });
}
