import type { Assignment } from './assignment.js';
import { areLikeCodes, isText } from './profile.js';
import { areDistinguished, follows, placesOf } from './relations.js';
import { isIdentifier, describesNumber } from './spellings.js';

/** The most categories a dimension can have, and the most unlabelled dimensions a file can have. */
const MOST_CATEGORIES = 200;
const MOST_DIMENSIONS = 8;

function mayBeDimension(assignment: Assignment, column: number, known: readonly number[]): boolean {
  if (assignment.hint(column) !== null || describesNumber(assignment.name(column))) return false;
  const profile = assignment.profiles.of(column);
  const { rows, filled, distinct } = profile;
  const isCategory = distinct > 1 && distinct <= MOST_CATEGORIES && distinct * 2 <= rows;
  if (
    !isCategory ||
    filled < rows ||
    !(isText(profile) || profile.isPadded || isIdentifier(assignment.name(column)))
  )
    return false;
  return known.every((other) => !follows(assignment.profiles, column, other));
}

/**
 * Finds dimensions that no heading identifies: columns of words that together distinguish rows with the same area, period and group,
 * where nothing else does. Finds none if two rows would still be alike.
 */
export function findDimensions(assignment: Assignment): void {
  if (assignment.isWithout('')) return;
  const known = placesOf(assignment);
  if (known.length === 0) return;
  const candidates = assignment.free().filter((column) => mayBeDimension(assignment, column, known));
  if (candidates.length === 0 || candidates.length > MOST_DIMENSIONS) return;
  if (areDistinguished(assignment, known)) return;
  if (!areDistinguished(assignment, [...known, ...candidates])) return;
  // Drop codes before names, and later columns before earlier ones.
  const codes = candidates.filter((column) => areLikeCodes(assignment.profiles.of(column)));
  const names = candidates.filter((column) => !codes.includes(column));
  let needed = candidates;
  for (const column of [...codes.reverse(), ...names.reverse()]) {
    const others = needed.filter((other) => other !== column);
    if (others.length > 0 && areDistinguished(assignment, [...known, ...others])) needed = others;
  }
  for (const column of needed)
    assignment.group(assignment.name(column).trim().toLowerCase(), column, {
      code: 'tells-rows-of-area-and-period',
    });
}
