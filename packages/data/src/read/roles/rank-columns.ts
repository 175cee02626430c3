import { isPeriodText } from '../../dataset/parse-period.js';
import type { Issue } from '../../issues/issue.js';
import type { Reading } from '../layout.js';
import { type NumberStyle, readNumber } from '../number.js';
import { partOf } from '../part-of.js';
import type { Assignment } from './assignment.js';
import { isNumeric } from './profile.js';
import { MAY_RANK } from './rank-headings.js';

/** The most number columns compared with each other; with more, ranks are not looked for. */
const MOST_COLUMNS = 30;

/** Whether a heading leaves open what its numbers mean; `Place` over numbers does not name areas. */
function isOpen(assignment: Assignment, column: number, isLike: boolean): boolean {
  const role = assignment.hint(column)?.role ?? null;
  return role === null || (isLike && role === 'area');
}

/** Finds ranks whose heading is not conclusive, and reports those that are uncertain. */
export function findRanks(assignment: Assignment, style: NumberStyle, options: Reading): readonly Issue[] {
  const { profiles, single } = assignment;
  const numeric = assignment.free().filter((column) => isNumeric(profiles.of(column)));
  const value = single.get('value');
  const others = value === undefined ? numeric : [value, ...numeric];
  if (others.length < 2 || others.length > MOST_COLUMNS) return [];
  const hasArea = single.has('area_code') || single.has('area');
  const mayRank = (column: number): boolean => {
    const name = assignment.name(column);
    const isLike = MAY_RANK.test(name.trim());
    if (!profiles.of(column).areWhole || !isOpen(assignment, column, isLike)) return false;
    if (!isLike && (!hasArea || isPeriodText(name))) return false;
    // Ranks begin with 1.
    return profiles.rows.some((row) => readNumber(profiles.at(row, column), style).value === 1);
  };
  // Where two columns could each rank the other, the later one is the rank.
  const columns = [...numeric].reverse().filter(mayRank);
  return columns.length === 0 ? [] : partOf(options, 'tables').ranksAmong(assignment, style, columns, others);
}
