import { readMarker } from '../number.js';
import type { Issue } from '../../issues/issue.js';
import { areaUncertain } from '../../issues/messages.js';
import { isNames, mayBeOwnCode } from './area-code-columns.js';
import { finest } from './area-order.js';
import { areAreaTypes } from './area-types.js';
import { type Assignment, BY_NAME } from './assignment.js';
import { arePeriods, isNumeric, isText, type Profile } from './profile.js';
import { relate } from './relations.js';
import { describesNumber } from './spellings.js';

const isMark = (text: string): boolean => readMarker(text) !== null;

/** Finds the column of area names by its heading, where its cells are words. */
export function findAreaByName(assignment: Assignment): void {
  const { profiles } = assignment;
  if (!assignment.isOpen('area')) return;
  const hinted = assignment.hinted('area').filter((column) => profiles.isFilled(column));
  const named = [
    ...hinted,
    ...assignment.hinted('area_code').filter((column) => isNames(assignment, column)),
  ];
  const worded = named.filter((column) => isText(profiles.of(column)) && !arePeriods(profiles.of(column)));
  const code = assignment.single.get('area_code');
  // Beside codes or other names, a column of `UA` and `Region` holds area types.
  const names = worded.filter(
    (column) => (code === undefined && worded.length === 1) || !isTypes(assignment, column),
  );
  const candidates = names.length > 0 ? names : code === undefined ? worded : [];
  // Names that match the codes one to one beat an `area` column that holds each area's region, but not a column of smaller areas.
  const most = Math.max(...candidates.map((column) => profiles.of(column).distinct));
  const matching =
    code === undefined || candidates.length < 2
      ? []
      : candidates.filter(
          (column) => profiles.of(column).distinct === most && isOneToOne(assignment, code, column),
        );
  const found = finest(assignment, matching.length > 0 ? matching : candidates);
  if (found === null) return;
  const others = names.filter((column) => column !== found);
  assignment.set('area', found, BY_NAME, others.length === 0 ? [] : ['parent', 'extra']);
}

function isOneToOne({ profiles }: Assignment, code: number, name: number): boolean {
  const { share, firsts, seconds } = relate(profiles, code, name, isMark);
  return share >= 0.9 && seconds * 10 >= firsts * 9;
}

const isTypes = ({ profiles }: Assignment, column: number): boolean =>
  areAreaTypes(profiles.of(column).texts);

/** Falls back on the heading alone: the areas may be numbered, or every row may have the same name. */
export function findAreaOfLastResort(assignment: Assignment): void {
  if (!assignment.isOpen('area') || assignment.single.has('area_code')) return;
  const [first] = assignment.hinted('area').filter((column) => assignment.profiles.isFilled(column));
  if (first !== undefined) assignment.set('area', first, BY_NAME);
}

/** Finds areas identified by whole numbers under an area heading, where no other column can name them: `Ward` 1, 2, 3. */
export function findNumberedAreas(assignment: Assignment): void {
  const { profiles } = assignment;
  if (!assignment.isOpen('area') || assignment.single.has('area_code')) return;
  const free = assignment.free();
  if (free.some((column) => mayName(assignment, column))) return;
  const found = assignment.hinted('area').find((column) => {
    const { areWhole, numbers, filled } = profiles.of(column);
    return (
      areWhole &&
      numbers === filled &&
      free.some((other) => other !== column && isNumeric(profiles.of(other)))
    );
  });
  if (found !== undefined) assignment.set('area', found, BY_NAME);
}

/** Whether an unassigned column may name the areas, judged by its cells alone: words that vary and do not describe a value. */
function mayName(assignment: Assignment, column: number): boolean {
  const { profiles } = assignment;
  const hint = assignment.hint(column);
  if (hint !== null && hint.role !== 'area') return false;
  if (describesNumber(assignment.name(column))) return false;
  const profile = profiles.of(column);
  const { rows, filled, words, isConstant } = profile;
  if (words * 2 <= filled || filled * 2 < rows || arePeriods(profile)) return false;
  return !isConstant || rows < 2;
}

/** Finds area names where no heading does: a column of words, matching the area codes where there are any. */
export function findAreaByCells(assignment: Assignment): readonly Issue[] {
  const { profiles, single } = assignment;
  if (!assignment.isOpen('area')) return [];
  const free = assignment.free().filter((column) => mayName(assignment, column));
  const code = single.get('area_code');
  if (code !== undefined) {
    const related = free.map((column) => ({ column, ...relate(profiles, code, column, isMark) }));
    const named = related.filter(
      ({ share, firsts, seconds, column }) =>
        share >= 0.9 && seconds * 2 > firsts && !areAreaTypes(profiles.of(column).texts),
    );
    const [best] = named.sort((a, b) => b.seconds - a.seconds);
    if (best !== undefined) assignment.set('area', best.column, { code: 'name-for-each-code' });
    return [];
  }
  const [first, ...others] = free;
  if (first === undefined) return [];
  const isFull = ({ filled, rows }: Profile): boolean => filled === rows;
  const distinct = (column: number): number => profiles.of(column).distinct;
  const clearer = others.find(
    (column) => isFull(profiles.of(column)) && distinct(column) >= distinct(first) * 2,
  );
  const found = clearer ?? first;
  const codes = free.filter((column) => column !== found && mayBeOwnCode(assignment, column));
  if (codes.length === 1 && !mayBeOwnCode(assignment, found)) return named(assignment, found);
  const words = free.find(
    (column) => column !== found && !mayBeOwnCode(assignment, column) && distinct(column) >= distinct(found),
  );
  if (words !== undefined && mayBeOwnCode(assignment, found)) return named(assignment, words);
  const rivals = free.filter(
    (column) =>
      column !== found && isFull(profiles.of(column)) && distinct(column) * 5 >= distinct(found) * 4,
  );
  assignment.set('area', found, { code: 'words' }, rivals.length === 0 ? [] : ['dimension', 'extra']);
  return rivals.length === 0 || profiles.rows.length < 2
    ? []
    : [
        areaUncertain(
          assignment.name(found),
          rivals.map((column) => assignment.name(column)),
        ),
      ];
}

function named(assignment: Assignment, column: number): readonly Issue[] {
  assignment.set('area', column, { code: 'words' });
  return [];
}
