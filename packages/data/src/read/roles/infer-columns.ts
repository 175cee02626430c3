import { columnKey } from '../../dataset/filter.js';
import type { Issue } from '../../issues/issue.js';
import type { CellTable } from '../cell-table.js';
import type { Columns, Reading } from '../layout.js';
import type { NumberStyle } from '../number.js';
import { findAreaAttributes } from './area-attribute-columns.js';
import { findAreaCode, findOwnCodes } from './area-code-columns.js';
import { findAreaByCells, findAreaByName, findAreaOfLastResort, findNumberedAreas } from './area-columns.js';
import { Assignment, type Reason } from './assignment.js';
import type { LimitColumns, SingleRole } from './column-roles.js';
import { type GivenColumns, givenColumns, type ColumnsOption } from './given.js';
import {
  findByName,
  findGroups,
  findPartsOfPeriods,
  findPeriod,
  findPeriodByCells,
  findDistinguishingColumns,
  findDistinguishingUnit,
} from './group-columns.js';
import { findDomain } from './domain-columns.js';
import { findDimensions } from './dimension-columns.js';
import { findMeasures, type FoundMeasures } from './measure-columns.js';
import {
  findIntervals,
  findLimits,
  findRowNumbers,
  findKept,
  findYears,
  numberColumns,
} from './number-columns.js';
import { findRanks } from './rank-columns.js';
import { findFurtherStatus, findQualifiers, findRepeatedMarks } from './qualifier-columns.js';
import { isNumeric, Profiles } from './profile.js';
import type { RoleReason } from './role-reason.js';
import { findOutcomes } from './outcome-columns.js';
import { Spellings } from './spellings.js';

/** The role of each column, and why. */
export interface InferredColumns {
  /** Null where no column holds numbers. */
  readonly columns: Columns | null;
  readonly single: ReadonlyMap<SingleRole, number>;
  readonly found: FoundMeasures | null;
  readonly reasons: ReadonlyMap<number, Reason>;
  readonly issues: readonly Issue[];
}

/** Given confidence limits, in pairs. */
function pairsGiven({ roles }: GivenColumns): readonly LimitColumns[] {
  const pairs = new Map<number, { level: number; lower: number | null; upper: number | null }>();
  for (const [column, role] of roles) {
    if (role.kind !== 'limit') continue;
    const pair = pairs.get(role.level) ?? { level: role.level, lower: null, upper: null };
    pair[role.side] ??= column;
    pairs.set(role.level, pair);
  }
  return [...pairs.values()];
}

function takeGiven(assignment: Assignment, isByHand: (heading: string) => boolean): void {
  for (const [column, role] of assignment.given.roles) {
    const why: RoleReason = {
      code: isByHand(assignment.name(column)) ? 'given-by-columns' : 'stated-by-layout',
    };
    if (role.kind === 'single') assignment.set(role.role, column, why);
    else if (role.kind === 'kept') assignment.keep(role.role, column, why);
    else if (role.kind === 'limit') assignment.take(column, why);
    else assignment.group(role.dimension ?? assignment.name(column).toLowerCase(), column, why);
  }
}

/** Finds years and running numbers before values, because they are numbers too. */
function findPlainNumbers(assignment: Assignment): void {
  const { profiles } = assignment;
  findRowNumbers(assignment);
  const free = assignment.free().filter((column) => {
    const hint = assignment.hint(column);
    return (
      (hint === null || hint.role === 'value' || hint.role === 'count') && isNumeric(profiles.of(column))
    );
  });
  if (free.length > 1) findYears(assignment, free);
}

/** The roles that a layout states for a table, and the keys of headings that the author gave a role. */
export interface StatedRoles {
  /** Whether the given roles are complete. */
  readonly isComplete: boolean;
  /** Whether a layout gave the roles, apart from those the author gave. */
  readonly isStated: boolean;
  readonly byHand: ReadonlySet<string>;
}

/**
 * Decides the role of every column together, from headings and cells. Given roles come first, then headings that the cells support, then
 * the cells alone.
 */
export function inferColumns(
  table: CellTable,
  rows: readonly number[],
  header: readonly string[],
  option: ColumnsOption,
  style: NumberStyle,
  { isComplete, isStated, byHand }: StatedRoles,
  options: Reading,
): InferredColumns {
  const given = givenColumns(header, option);
  const profiles = new Profiles(table, rows, style);
  const assignment = new Assignment(header, profiles, given, isComplete ? null : new Spellings());
  takeGiven(assignment, (heading) => !isStated || byHand.has(columnKey(heading)));
  if (given.issues.length > 0)
    return {
      columns: null,
      single: assignment.single,
      found: null,
      reasons: assignment.reasons,
      issues: given.issues,
    };
  const isOpen = !assignment.isComplete;
  const further: number[] = [];
  const limits = isOpen ? findLimits(assignment) : [];
  const repeated = isOpen ? findRepeatedMarks(assignment) : new Map<number, number>();
  if (isOpen) {
    for (const { column } of limits) assignment.hold(column);
    findIntervals(assignment);
    findPeriod(assignment);
    findAreaCode(assignment);
    findAreaByName(assignment);
    findByName(assignment, ['indicator', 'unit', 'measure', 'polarity', 'status', 'break', 'note']);
    further.push(...findFurtherStatus(assignment));
    findOutcomes(assignment);
    findGroups(assignment);
    findPlainNumbers(assignment);
    findPeriodByCells(assignment);
    findNumberedAreas(assignment);
  }
  const ranks = isOpen ? findRanks(assignment, style, options) : [];
  const qualifiers = new Map([...repeated, ...(isOpen ? findQualifiers(assignment) : [])]);
  const numbers = numberColumns(assignment);
  for (const { column } of limits) assignment.release(column);
  const found = findMeasures(assignment, limits, pairsGiven(given), numbers, table, style);
  const issues: Issue[] = [...ranks, ...(found?.issues ?? [])];
  const hasAreaHeadings =
    found?.measures.some((measure) => measure.dimensions.some(([dimension]) => dimension === 'area')) ===
    true;
  if (isOpen && !hasAreaHeadings) issues.push(...findAreaByCells(assignment));
  const { unit } = findDistinguishingColumns(assignment);
  if (isOpen) {
    if (!hasAreaHeadings) findAreaOfLastResort(assignment);
    findOwnCodes(assignment);
    findAreaAttributes(assignment);
    findPartsOfPeriods(assignment);
    if (!hasAreaHeadings) findDimensions(assignment);
    findDomain(assignment);
  }
  findDistinguishingUnit(assignment, unit);
  if (isOpen) findKept(assignment);
  for (const role of ['indicator', 'unit', 'measure', 'polarity', 'domain', 'standard_error'] as const) {
    const column = assignment.single.get(role);
    if (column !== undefined) assignment.kept.set(column, role);
  }
  const at = (role: SingleRole): number | null => assignment.single.get(role) ?? null;
  const { reasons, single, groups, kept } = assignment;
  /** The column of a role, if it says something different of different indicators. */
  const ofEach = (role: SingleRole): number | null => {
    const column = at(role);
    return column === null || profiles.isConstant(column) ? null : column;
  };
  if (found === null) return { columns: null, single, found, reasons, issues };
  const outcome = at('outcome');
  // One outcome column beside several values belongs to none of them, unless the author gives it that role.
  const isOfOne = found.measures.length === 1 || (outcome !== null && given.roles.has(outcome));
  const period = at('period');
  const ofPeriod = period === null ? undefined : qualifiers.get(period);
  if (ofPeriod !== undefined) further.push(ofPeriod);
  const measures = found.measures.map((measure) => {
    const status = qualifiers.get(measure.value);
    return status === undefined ? measure : { ...measure, status };
  });
  return {
    columns: {
      areaCode: at('area_code'),
      area: at('area'),
      areaType: at('area_type'),
      parentCode: at('parent_code'),
      parent: at('parent'),
      period: at('period'),
      status: at('status'),
      break: at('break'),
      note: at('note'),
      outcome: isOfOne ? outcome : null,
      unit,
      polarity: ofEach('polarity'),
      domain: ofEach('domain'),
      missing: at('missing'),
      printed: at('printed'),
      groups,
      kept,
      ...(further.length === 0 ? {} : { furtherStatus: further }),
      measures,
    },
    single,
    found,
    reasons,
    issues,
  };
}
