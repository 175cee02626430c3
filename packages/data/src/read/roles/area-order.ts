import type { Assignment } from './assignment.js';
import { KIND_RANK } from './spellings.js';

export const byDistinct =
  ({ profiles }: Assignment) =>
  (a: number, b: number): number =>
    profiles.of(b).distinct - profiles.of(a).distinct;

/** The columns that vary between rows, or all of them where none does. */
export function varyingFirst({ profiles }: Assignment, columns: readonly number[]): number[] {
  if (columns.length < 2 || profiles.rows.length < 2) return [...columns];
  const varying = columns.filter((column) => !profiles.isConstant(column));
  return varying.length > 0 ? varying : [...columns];
}

/** Of several columns that name areas, the one with an `area` heading, else the one with the smallest areas. */
export function finest(assignment: Assignment, columns: readonly number[]): number | null {
  const varying = varyingFirst(assignment, columns);
  const [first] = varying;
  if (first === undefined || varying.length === 1) return first ?? null;
  if ((assignment.hint(first)?.rank ?? 0) < KIND_RANK) return first;
  return [...varying].sort(byDistinct(assignment))[0] ?? null;
}
