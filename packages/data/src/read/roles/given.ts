import { columnKey } from '../../dataset/filter.js';
import type { Issue } from '../../issues/issue.js';
import { unknownColumn, unknownRole } from '../../issues/messages.js';
import { nearest } from '../../issues/nearest.js';
import {
  EXTRA_ROLE,
  GROUP_NAMES,
  GROUP_ROLE,
  KEPT_ROLES,
  type KeptRole,
  ROLE_NAMES,
  SINGLE_ROLES,
  type SingleRole,
} from './column-roles.js';
import { Spellings } from './spellings.js';
import { ASSUMED_LEVEL, limitHeading } from './limit-heading.js';

/** A role named by an author or a layout. */
type NamedRole =
  | { readonly kind: 'single'; readonly role: SingleRole }
  | {
      readonly kind: 'limit';
      readonly side: 'lower' | 'upper';
      readonly level: number;
      readonly isStated: boolean;
    }
  /** Null: the dimension takes its column's heading as its name. */
  | { readonly kind: 'group'; readonly dimension: string | null }
  | { readonly kind: 'kept'; readonly role: KeptRole };

/** Other names for roles. */
const ALSO = new Map<string, SingleRole>([
  ['code', 'area_code'],
  ['name', 'area'],
  ['areaname', 'area'],
  ['type', 'area_type'],
  ['parentname', 'parent'],
  ['se', 'standard_error'],
  ['flag', 'status'],
  ['flags', 'status'],
  ['qualifier', 'status'],
  ['numerator', 'count'],
  ['population', 'denominator'],
  ['year', 'period'],
  ['time', 'period'],
]);

/** The role that a text names, or null. */
function roleNamed(name: string): NamedRole | null {
  if (name.startsWith(GROUP_ROLE)) return { kind: 'group', dimension: name.slice(GROUP_ROLE.length).trim() };
  if (name.startsWith(EXTRA_ROLE)) return { kind: 'kept', role: 'extra' };
  const key = columnKey(name);
  const role = SINGLE_ROLES.find((known) => columnKey(known) === key) ?? ALSO.get(key);
  if (role !== undefined) return { kind: 'single', role };
  if (key === 'dimension') return { kind: 'group', dimension: null };
  if (GROUP_NAMES.has(key)) return { kind: 'group', dimension: name.trim() };
  const kept = KEPT_ROLES.find((known) => columnKey(known) === key);
  if (kept !== undefined) return { kind: 'kept', role: kept };
  const limit = limitHeading(name);
  if (limit?.of !== '') return null;
  return {
    kind: 'limit',
    side: limit.side,
    level: limit.level ?? ASSUMED_LEVEL,
    isStated: limit.level !== null,
  };
}

/** The role to suggest for an unknown name: the role of columns with that heading, else the role spelled most like it. */
function roleLike(name: string): string | null {
  const spellings = new Spellings();
  const role = (spellings.hintOf(name) ?? spellings.hintOf(name.replace(/s$/i, '')))?.role;
  if (role === 'group') return 'dimension';
  return role ?? nearest(name, [...ROLE_NAMES, ...GROUP_NAMES.keys(), ...ALSO.keys()]);
}

/** The roles that the `columns` option gives to a table. */
export interface GivenColumns {
  readonly roles: ReadonlyMap<number, NamedRole>;
  /** Roles, and groups by the key of their dimension, that no column may have because `columns` leaves them blank. */
  readonly none: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** The `columns` option as given: a role may have several headings. */
export type ColumnsOption = ReadonlyMap<string, string | readonly string[]>;

/** The key for a role that no column may have. */
function noneKey(role: NamedRole): string {
  if (role.kind === 'limit') return 'limits';
  if (role.kind !== 'group') return role.role;
  return `${GROUP_ROLE}${columnKey(role.dimension ?? '')}`;
}

function findHeader(header: readonly string[], wanted: string): number {
  // Headings are already trimmed, and most names match one exactly.
  const exact = header.indexOf(wanted.trim());
  const key = columnKey(wanted);
  // A name made only of symbols has no key, so it matches only the identical heading.
  return exact === -1 && key !== '' ? header.findIndex((name) => columnKey(name) === key) : exact;
}

/** Reads the roles that an author or a layout gives to columns, and reports unknown roles and columns. */
export function givenColumns(header: readonly string[], given: ColumnsOption): GivenColumns {
  const roles = new Map<number, NamedRole>();
  const none = new Set<string>();
  const issues: Issue[] = [];
  for (const [name, wanted] of given) {
    const role = roleNamed(name);
    if (role === null) {
      const column = typeof wanted === 'string' ? wanted : (wanted[0] ?? '');
      const isFirst = !issues.some(({ code }) => code === 'unknown-role');
      issues.push(unknownRole(name, column, roleLike(name), isFirst ? ROLE_NAMES : []));
      continue;
    }
    for (const text of typeof wanted === 'string' ? [wanted] : wanted) {
      if (text.trim() === '') {
        none.add(noneKey(role));
        continue;
      }
      const index = findHeader(header, text);
      if (index === -1) issues.push(unknownColumn(text, header));
      else roles.set(index, role);
    }
  }
  return { roles, none, issues };
}
