import { readMarker } from '../number.js';
import type { Issue } from '../../issues/issue.js';
import { areaUncertain } from '../../issues/messages.js';
import { areAreaTypes } from './area-types.js';
import { type Assignment, BY_NAME } from './assignment.js';
import type { SingleRole } from './column-roles.js';
import { areCodes, areLikeCodes, arePeriods, isNumeric, isText, type Profile } from './profile.js';
import { relate } from './relations.js';
import { isNameless, KIND_RANK } from './spellings.js';

const isMark = (text: string): boolean => readMarker(text) !== null;

const byDistinct =
  ({ profiles }: Assignment) =>
  (a: number, b: number): number =>
    profiles.of(b).distinct - profiles.of(a).distinct;

/** Columns that tell areas apart before those that are the same in every row. */
function varyingFirst({ profiles }: Assignment, columns: readonly number[]): number[] {
  if (columns.length < 2 || profiles.rows.length < 2) return [...columns];
  const varying = columns.filter((column) => !profiles.isConstant(column));
  return varying.length > 0 ? varying : [...columns];
}

/** Of several columns that name areas, the one whose heading says `area`, else that of the smallest areas. */
function finest(assignment: Assignment, columns: readonly number[]): number | null {
  const varying = varyingFirst(assignment, columns);
  const [first] = varying;
  if (first === undefined || varying.length === 1) return first ?? null;
  if ((assignment.hint(first)?.rank ?? 0) < KIND_RANK) return first;
  return [...varying].sort(byDistinct(assignment))[0] ?? null;
}

/** The column of codes: by its heading, else by its cells. */
export function findAreaCode(assignment: Assignment): void {
  const { profiles } = assignment;
  if (!assignment.isOpen('area_code')) return;
  const filled = assignment.hinted('area_code').filter((column) => profiles.isFilled(column));
  // `geo` and `spatial dimension` hold names in some files: what has no code in it is no column of codes.
  const named = filled.filter((column) => !isNames(assignment, column));
  const found = finest(assignment, named);
  if (found !== null) {
    const others = named.filter((column) => column !== found);
    assignment.set('area_code', found, BY_NAME, others.length === 0 ? [] : ['parent_code', 'extra']);
    return;
  }
  const coded = assignment
    .free()
    .filter((column) => mayBeCodes(assignment, column) && areCodes(profiles.of(column)));
  const [best] = varyingFirst(assignment, coded);
  if (best !== undefined) assignment.set('area_code', best, 'all its cells are GSS codes');
}

function isNames(assignment: Assignment, column: number): boolean {
  if (!/^(?:geo|ref_?area|spatial_?dim(?:ension)?)$/i.test(assignment.name(column))) return false;
  return !areLikeCodes(assignment.profiles.of(column));
}

/** Headings of other things are not looked at for codes; one of an area that holds codes is a column of codes. */
function mayBeCodes(assignment: Assignment, column: number): boolean {
  const hint = assignment.hint(column);
  return hint === null || ['area', 'row_number', 'area_code', 'extra'].includes(hint.role);
}

/** The column of names by its heading, where its cells are words. */
export function findAreaByName(assignment: Assignment): void {
  const { profiles } = assignment;
  if (!assignment.isOpen('area')) return;
  const hinted = assignment.hinted('area').filter((column) => profiles.isFilled(column));
  const named = [...hinted, ...assignment.hinted('area_code').filter((column) => isNames(assignment, column))];
  const worded = named.filter((column) => isText(profiles.of(column)) && !arePeriods(profiles.of(column)));
  const code = assignment.single.get('area_code');
  // Beside codes, or beside other names, a column of `UA` and `Region` is of kinds of area.
  const names = worded.filter(
    (column) => (code === undefined && worded.length === 1) || !isTypes(assignment, column),
  );
  const found = finest(assignment, names.length > 0 ? names : code === undefined ? worded : []);
  if (found === null) return;
  const others = names.filter((column) => column !== found);
  assignment.set('area', found, BY_NAME, others.length === 0 ? [] : ['parent', 'extra']);
}

const isTypes = ({ profiles }: Assignment, column: number): boolean => areAreaTypes(profiles.of(column).texts);

/** Where its heading is all there is: an area called by a number, or by a name that is the same in every row. */
export function findAreaOfLastResort(assignment: Assignment): void {
  if (!assignment.isOpen('area') || assignment.single.has('area_code')) return;
  const [first] = assignment.hinted('area').filter((column) => assignment.profiles.isFilled(column));
  if (first !== undefined) assignment.set('area', first, BY_NAME);
}

/** Areas that are called by whole numbers under a heading of areas, where nothing else can name them: `Ward` 1, 2, 3. */
export function findNumberedAreas(assignment: Assignment): void {
  const { profiles } = assignment;
  if (!assignment.isOpen('area') || assignment.single.has('area_code')) return;
  const free = assignment.free();
  if (free.some((column) => mayName(assignment, column))) return;
  const found = assignment.hinted('area').find((column) => {
    const { areWhole, numbers, filled } = profiles.of(column);
    return areWhole && numbers === filled && free.some((other) => other !== column && isNumeric(profiles.of(other)));
  });
  if (found !== undefined) assignment.set('area', found, BY_NAME);
}

const STATUS_HEADING = /(?:flag|status|marker|qualifier|symbol|note|footnote|comment|trend|significan|compared|source|url|link|unit|date|updated)/i;

/** Whether a free column may name the areas by its cells alone: words that differ, and say nothing of a number. */
function mayName(assignment: Assignment, column: number): boolean {
  const { profiles } = assignment;
  const hint = assignment.hint(column);
  if (hint !== null && hint.role !== 'area') return false;
  if (STATUS_HEADING.test(assignment.name(column))) return false;
  const profile = profiles.of(column);
  const { rows, filled, words, isConstant } = profile;
  if (words * 2 <= filled || filled * 2 < rows || arePeriods(profile)) return false;
  return !isConstant || rows < 2;
}

/** Where no heading names the areas: a column of words, one to one with the code where there is one. */
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
    if (best !== undefined) assignment.set('area', best.column, 'one name for each code');
    return [];
  }
  const [first, ...others] = free;
  if (first === undefined) return [];
  const isFull = ({ filled, rows }: Profile): boolean => filled === rows;
  const distinct = (column: number): number => profiles.of(column).distinct;
  const clearer = others.find((column) => isFull(profiles.of(column)) && distinct(column) >= distinct(first) * 2);
  const found = clearer ?? first;
  const rivals = free.filter(
    (column) =>
      column !== found && isFull(profiles.of(column)) && distinct(column) * 5 >= distinct(found) * 4,
  );
  assignment.set('area', found, 'the column of words', rivals.length === 0 ? [] : ['dimension', 'extra']);
  return rivals.length === 0 || profiles.rows.length < 2
    ? []
    : [areaUncertain(assignment.name(found), rivals.map((column) => assignment.name(column)))];
}

/** The kind of the areas, and the areas that they are part of. */
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
    return (hint === null || hint.role === 'area' || hint.role === 'area_code') && !isNameless(assignment.name(column));
  });
  if (assignment.isOpen('area_type')) {
    const type = free.find((column) => {
      const isNamed = /type|level|geography|kind|tier/i.test(assignment.name(column));
      return isNamed && areAreaTypes(profiles.of(column).texts);
    });
    if (type !== undefined) assignment.set('area_type', type, 'its cells are kinds of area');
  }
  const wider = assignment
    .hinted('area')
    .filter((column) => isText(profiles.of(column)) && relate(profiles, own, column).share >= 0.9)
    .sort(byDistinct(assignment));
  const [parent] = wider;
  if (parent !== undefined && assignment.isOpen('parent') && !single.has('parent_code'))
    assignment.set('parent', parent, 'its heading, and each area has one');
  const ofParent = single.get('parent');
  if (ofParent === undefined || !assignment.isOpen('parent_code')) return;
  const codes = assignment
    .hinted('area_code')
    .filter((column) => relate(profiles, ofParent, column).share >= 0.9);
  const [code] = codes;
  if (code !== undefined) assignment.set('parent_code', code, 'one code for each parent');
}
