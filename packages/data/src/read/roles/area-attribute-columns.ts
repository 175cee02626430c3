import { byDistinct } from './area-order.js';
import { areAreaTypes } from './area-types.js';
import { type Assignment, BY_NAME } from './assignment.js';
import type { SingleRole } from './column-roles.js';
import { isText } from './profile.js';
import { relate } from './relations.js';
import { isNameless } from './spellings.js';

/** Finds the columns of area types and of parent areas. */
export function findAreaAttributes(assignment: Assignment): void {
  const { profiles, single } = assignment;
  const own = single.get('area_code') ?? single.get('area');
  if (own === undefined) return;
  const first = (role: SingleRole): void => {
    if (!assignment.isOpen(role)) return;
    const [column] = assignment.hinted(role).filter((hinted) => profiles.isFilled(hinted));
    if (column !== undefined) assignment.set(role, column, BY_NAME);
  };
  for (const role of ['area_type', 'parent_code', 'parent'] as const) first(role);
  const free = assignment.free().filter((column) => {
    const hint = assignment.hint(column);
    return (
      (hint === null || hint.role === 'area' || hint.role === 'area_code') &&
      !isNameless(assignment.name(column))
    );
  });
  if (assignment.isOpen('area_type')) {
    const type = free.find((column) => {
      const isNamed = /type|level|geography|kind|tier/i.test(assignment.name(column));
      return isNamed && areAreaTypes(profiles.of(column).texts);
    });
    if (type !== undefined) assignment.set('area_type', type, { code: 'cells-are-area-types' });
  }
  const wider = assignment
    .hinted('area')
    .filter((column) => isText(profiles.of(column)) && relate(profiles, own, column).share >= 0.9)
    .sort(byDistinct(assignment));
  const [parent] = wider;
  if (parent !== undefined && assignment.isOpen('parent') && !single.has('parent_code'))
    assignment.set('parent', parent, { code: 'heading-and-one-for-each-area' });
  const ofParent = single.get('parent');
  if (ofParent === undefined || !assignment.isOpen('parent_code')) return;
  const codes = assignment
    .hinted('area_code')
    .filter((column) => relate(profiles, ofParent, column).share >= 0.9);
  const [code] = codes;
  if (code !== undefined) assignment.set('parent_code', code, { code: 'code-for-each-parent' });
}
