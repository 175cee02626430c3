import { type Assignment, BY_NAME } from './assignment.js';
import type { SingleRole } from './column-roles.js';
import { arePeriods } from './profile.js';
import { follows, relate } from './relations.js';

/** The column of periods: of those whose heading says so, the first that holds periods; else one whose cells are all periods. */
export function findPeriod(assignment: Assignment): void {
  const { profiles } = assignment;
  if (!assignment.isOpen('period')) return;
  const named = assignment.hinted('period').filter((column) => profiles.isFilled(column));
  const [first] = named;
  if (first === undefined) return;
  const found = named.length === 1 ? first : (named.find((column) => arePeriods(profiles.of(column))) ?? first);
  assignment.set('period', found, BY_NAME, named.length === 1 ? [] : ['dimension']);
}

/** Where no heading says it: a column of periods that are no plain numbers. */
export function findPeriodByCells(assignment: Assignment): void {
  const { profiles } = assignment;
  if (!assignment.isOpen('period')) return;
  const found = assignment.free().find((column) => {
    if (assignment.hint(column) !== null) return false;
    const profile = profiles.of(column);
    return profile.words * 2 > profile.filled && arePeriods(profile);
  });
  if (found !== undefined) assignment.set('period', found, 'its cells are periods');
}

/** A quarter or month beside its year, where the year alone does not say it. */
export function findPartsOfPeriods(assignment: Assignment): void {
  const { profiles, single } = assignment;
  const period = single.get('period');
  for (const column of assignment.hinted('period')) {
    const name = assignment.name(column).trim().toLowerCase();
    const isPart = period !== undefined && profiles.isFilled(column) && !profiles.isConstant(column);
    if (isPart && !assignment.isWithout(name) && !follows(profiles, column, period)) {
      if (relate(profiles, column, period).share < 1) assignment.group(name, column, 'it tells periods apart');
    }
  }
}

/** Roles that their heading gives alone. */
export function findByName(assignment: Assignment, roles: readonly SingleRole[]): void {
  for (const role of roles) {
    if (!assignment.isOpen(role)) continue;
    const named = assignment.hinted(role);
    const found = named.find((column) => assignment.profiles.isFilled(column)) ?? named[0];
    if (found === undefined) continue;
    assignment.set(role, found, BY_NAME);
  }
}

/** Groups by their heading; of a column of codes and one of names, that of the names. */
export function findGroups(assignment: Assignment): void {
  const { profiles } = assignment;
  const hinted = assignment.hinted('group').sort((a, b) => a - b);
  for (const column of hinted) {
    const hint = assignment.hint(column);
    if (hint === null || assignment.isTaken(column) || assignment.isWithout(hint.dimension)) continue;
    const named = hinted.find(
      (other) =>
        other !== column && assignment.hint(other)?.dimension === hint.dimension && assignment.hint(other)?.part === 'name',
    );
    if (named !== undefined && hint.part !== 'name' && follows(profiles, named, column))
      assignment.keep('extra', column, `codes of ‘${assignment.name(named)}’`);
    else assignment.group(hint.dimension, column, BY_NAME);
  }
}

/** Columns that tell measures apart are dimensions: two definitions are never joined in silence. */
export function findTellingApart(assignment: Assignment): { readonly unit: number | null } {
  const { profiles, single } = assignment;
  const isVarying = (column: number | undefined): column is number =>
    column !== undefined && !profiles.isConstant(column);
  const [indicator, measure, unit] = [single.get('indicator'), single.get('measure'), single.get('unit')];
  for (const [role, column] of [
    ['indicator', indicator],
    ['measure', measure],
  ] as const)
    if (isVarying(column)) assignment.groups.push([role, column]);
  if (!isVarying(unit)) return { unit: null };
  // A unit that goes with its indicator tells nothing apart that the indicator does not.
  const isTold = [indicator, measure].some((column) => isVarying(column) && relate(profiles, column, unit).share === 1);
  if (!isTold) assignment.groups.push(['unit', unit]);
  return { unit };
}
