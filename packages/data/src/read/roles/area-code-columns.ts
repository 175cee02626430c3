import { finest, varyingFirst } from './area-order.js';
import { type Assignment, BY_NAME } from './assignment.js';
import { areCodes, areLikeCodes } from './profile.js';
import { relate } from './relations.js';

/** Finds the column of area codes: by its heading, else by its cells. */
export function findAreaCode(assignment: Assignment): void {
  const { profiles } = assignment;
  if (!assignment.isOpen('area_code')) return;
  const filled = assignment.hinted('area_code').filter((column) => profiles.isFilled(column));
  // Some files put names under `geo` and `spatial dimension`: a column whose cells do not look like codes does not count.
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
  if (best !== undefined) assignment.set('area_code', best, { code: 'cells-are-gss-codes' });
}

/** Other headings for codes, including those in other languages. */
const CODE_HEADING = /code|kode|\bcd$|\bnr\b|nuts|\biso|fips|\bags\b|gss|abbr/i;

/** Finds a publisher's own area codes, which pair one to one with the area names: `B01`, `06037`. */
export function findOwnCodes(assignment: Assignment): void {
  const { profiles, single } = assignment;
  const area = single.get('area');
  if (area === undefined || !assignment.isOpen('area_code') || profiles.rows.length < 2) return;
  const isByCells = assignment.hint(area) === null;
  const found = assignment.free().find((column) => {
    if (assignment.hint(column) !== null || profiles.isConstant(column)) return false;
    const profile = profiles.of(column);
    const isCode =
      (profile.isPadded && (profile.texts[0]?.length ?? 0) > 2) ||
      (isByCells && mayBeOwnCode(assignment, column)) ||
      (CODE_HEADING.test(assignment.name(column)) && areLikeCodes(profile));
    if (!isCode || profile.filled < profile.rows) return false;
    return relate(profiles, column, area).share === 1 && relate(profiles, area, column).share === 1;
  });
  if (found !== undefined) assignment.set('area_code', found, { code: 'code-for-each-name' }, ['extra']);
}

export function isNames(assignment: Assignment, column: number): boolean {
  if (!/^(?:geo|ref_?area|spatial_?dim(?:ension)?)$/i.test(assignment.name(column))) return false;
  return !areLikeCodes(assignment.profiles.of(column));
}

/** Skips columns headed as something else; a column headed as an area counts, as it may hold codes. */
function mayBeCodes(assignment: Assignment, column: number): boolean {
  const hint = assignment.hint(column);
  return hint === null || ['area', 'row_number', 'area_code', 'extra'].includes(hint.role);
}

/** Whether cells mix digits and letters, with no spaces or lower case: `B01` beside `Mitte`. Digits alone are numbers, unless padded. */
export function mayBeOwnCode({ profiles }: Assignment, column: number): boolean {
  const profile = profiles.of(column);
  const hasLetter = profile.isPadded || profile.texts.some((text) => /\p{L}/u.test(text));
  return hasLetter && areLikeCodes(profile) && profile.texts.every((text) => /\d/.test(text));
}
