import { columnKey } from '../../dataset/filter.js';
import { areOneUnit } from '../unit-spellings.js';
import { type Assignment, BY_NAME } from './assignment.js';
import type { SingleRole } from './column-roles.js';
import { arePeriods } from './profile.js';
import { areDistinguished, follows, placesOf, relate } from './relations.js';

/** Finds the period column: of those with a period heading, the first that holds periods, else the first. */
export function findPeriod(assignment: Assignment): void {
  const { profiles } = assignment;
  if (!assignment.isOpen('period')) return;
  const named = assignment.hinted('period').filter((column) => profiles.isFilled(column));
  const [first] = named;
  if (first === undefined) return;
  const found =
    named.length === 1 ? first : (named.find((column) => arePeriods(profiles.of(column))) ?? first);
  assignment.set('period', found, BY_NAME, named.length === 1 ? [] : ['dimension']);
}

/** Finds the period column where no heading identifies it: a column of periods that are not plain numbers. */
export function findPeriodByCells(assignment: Assignment): void {
  const { profiles } = assignment;
  if (!assignment.isOpen('period')) return;
  const found = assignment.free().find((column) => {
    if (assignment.hint(column) !== null) return false;
    const profile = profiles.of(column);
    return profile.words * 2 > profile.filled && arePeriods(profile);
  });
  if (found !== undefined) assignment.set('period', found, { code: 'cells-are-periods' });
}

/**
 * Handles a quarter or month beside its year, where the year alone does not distinguish an area's rows. The column becomes the period if
 * it includes the year (`Apr-24`), else a group.
 */
export function findPartsOfPeriods(assignment: Assignment): void {
  const { profiles, single } = assignment;
  const period = single.get('period');
  if (period === undefined || assignment.given.roles.has(period)) return;
  const parts = assignment.hinted('period').filter((column) => profiles.isFilled(column));
  if (parts.length === 0 || areDistinguished(assignment, placesOf(assignment))) return;
  for (const column of parts) {
    if (follows(profiles, column, period)) continue;
    const name = assignment.name(column).trim().toLowerCase();
    if (arePeriods(profiles.of(column)) && follows(profiles, period, column)) {
      assignment.keep('extra', period, { code: 'part-of', of: assignment.name(column) });
      assignment.set('period', column, { code: 'more-than-the-year' });
      return;
    }
    if (!assignment.isWithout(name)) assignment.group(name, column, { code: 'tells-rows-of-period' });
  }
}

/** Assigns roles by heading alone. */
export function findByName(assignment: Assignment, roles: readonly SingleRole[]): void {
  for (const role of roles) {
    if (!assignment.isOpen(role)) continue;
    const named = assignment.hinted(role);
    const found = named.find((column) => assignment.profiles.isFilled(column)) ?? named[0];
    if (found === undefined) continue;
    assignment.set(role, found, BY_NAME);
  }
}

/** Headings of quantiles, such as tenths and fifths of areas or people. */
const QUANTILE = /\b(?:decile|quintile|quartile|tertile)s?$/i;

/** Finds groups by heading. Where a group has both codes and names, the names are used. */
export function findGroups(assignment: Assignment): void {
  const { profiles } = assignment;
  for (const column of assignment.free()) {
    const name = assignment.name(column).trim();
    if (assignment.hint(column) === null && QUANTILE.test(name) && !assignment.isWithout(name)) {
      const { texts } = profiles.of(column);
      // Values for a quintile can be numbers of any size; quantiles are 1 to 10, or words.
      if (texts.length > 0 && texts.every((text) => /^(?:10|[1-9])$/.test(text) || !/^[\d.-]/.test(text)))
        assignment.group(name.toLowerCase(), column, { code: 'heading-and-quantiles' });
    }
  }
  const hinted = assignment.hinted('group').sort((a, b) => a - b);
  for (const column of hinted) {
    const hint = assignment.hint(column);
    if (hint === null || assignment.isTaken(column) || assignment.isWithout(hint.dimension)) continue;
    const named = hinted.find((other) => {
      const part = assignment.hint(other)?.part;
      const isNamed = part === 'name' ? hint.part !== 'name' : part === 'whole' && hint.part === 'code';
      return isNamed && columnKey(assignment.hint(other)?.dimension ?? '') === columnKey(hint.dimension);
    });
    if (named !== undefined && follows(profiles, named, column))
      assignment.keep('extra', column, { code: 'codes-of', of: assignment.name(named) });
    else assignment.group(hint.dimension, column, BY_NAME);
  }
}

/** Makes columns that distinguish measures into dimensions, so that two definitions are never silently merged. */
export function findDistinguishingColumns(assignment: Assignment): { readonly unit: number | null } {
  const { profiles, single } = assignment;
  const isVarying = (column: number | undefined): column is number =>
    column !== undefined && !profiles.isConstant(column);
  for (const role of ['indicator', 'measure'] as const) {
    const column = single.get(role);
    if (isVarying(column)) assignment.groups.push([role, column]);
  }
  const unit = single.get('unit');
  if (!isVarying(unit)) return { unit: null };
  const { texts, filled, rows } = profiles.of(unit);
  if (filled === rows && areOneUnit(texts)) return { unit: null };
  return { unit };
}

/** Makes the unit a dimension, unless another dimension, such as the indicator, already determines the unit. */
export function findDistinguishingUnit({ profiles, groups }: Assignment, unit: number | null): void {
  if (unit === null) return;
  const isDistinguished = groups.some(
    ([, column]) => !profiles.isConstant(column) && relate(profiles, column, unit).share === 1,
  );
  if (!isDistinguished) groups.push(['unit', unit]);
}
