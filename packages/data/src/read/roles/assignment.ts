import type { GivenColumns } from './given.js';
import type { KeptRole, SingleRole } from './column-roles.js';
import { GROUP_ROLE } from './column-roles.js';
import type { Profiles } from './profile.js';
import type { RoleReason } from './role-reason.js';
import type { Hint, Spellings } from './spellings.js';
import { columnKey } from '../../dataset/filter.js';

/** Why a column has its role, and which other roles it could have had. */
export interface Reason {
  readonly why: RoleReason;
  readonly others: readonly string[];
}

export const BY_NAME: RoleReason = { code: 'heading' };

/** Whether the author gave a column its role. */
export function isByColumns(reason: Reason | undefined): boolean {
  return reason?.why.code === 'given-by-columns';
}

/** What is known about a table's columns while their roles are being decided. This is the only state that changes. */
export class Assignment {
  readonly header: readonly string[];
  readonly profiles: Profiles;
  readonly given: GivenColumns;
  /** Whether the given roles are complete, so that no others are inferred. */
  readonly isComplete: boolean;
  readonly single = new Map<SingleRole, number>();
  readonly groups: (readonly [dimension: string, column: number])[] = [];
  readonly kept = new Map<number, string>();
  readonly reasons = new Map<number, Reason>();
  readonly #spellings: Spellings | null;
  readonly #hints: readonly (Hint | null)[];
  readonly #taken = new Set<number>();

  constructor(
    header: readonly string[],
    profiles: Profiles,
    given: GivenColumns,
    spellings: Spellings | null,
  ) {
    this.header = header;
    this.profiles = profiles;
    this.given = given;
    this.isComplete = spellings === null;
    this.#spellings = spellings;
    this.#hints = header.map((name, column) =>
      spellings === null || given.roles.has(column) ? null : spellings.hintOf(name),
    );
  }

  name(column: number): string {
    return this.header[column] ?? '';
  }

  hint(column: number): Hint | null {
    return this.#hints[column] ?? null;
  }

  /** The role its heading suggests, whatever role the column was given. */
  spelled(column: number): Hint | null {
    return this.#hints[column] ?? this.hintOf(this.name(column));
  }

  /** The role a text would suggest as a heading; null where no roles are inferred. */
  hintOf(name: string): Hint | null {
    return this.#spellings?.hintOf(name) ?? null;
  }

  isTaken(column: number): boolean {
    return this.#taken.has(column);
  }

  /** Whether a role can still be assigned to a column. */
  isOpen(role: SingleRole): boolean {
    return !this.single.has(role) && !this.given.none.has(role);
  }

  free(): number[] {
    return this.header.flatMap((_, column) => (this.#taken.has(column) ? [] : [column]));
  }

  /** Unassigned columns whose heading suggests a role, best spelling first. */
  hinted(role: Hint['role']): number[] {
    return this.free()
      .filter((column) => this.hint(column)?.role === role)
      .sort((a, b) => (this.hint(a)?.rank ?? 0) - (this.hint(b)?.rank ?? 0));
  }

  /** Reserves a column, so that no search finds it until it is released. */
  hold(column: number): void {
    this.#taken.add(column);
  }

  release(column: number): void {
    this.#taken.delete(column);
  }

  take(column: number, why: RoleReason, others: readonly string[] = []): void {
    this.#taken.add(column);
    this.reasons.set(column, { why, others });
  }

  set(role: SingleRole, column: number, why: RoleReason, others: readonly string[] = []): void {
    this.single.set(role, column);
    this.take(column, why, others);
  }

  keep(role: KeptRole | 'standard_error', column: number, why: RoleReason): void {
    this.kept.set(column, role);
    this.take(column, why);
  }

  /** Whether the author wants no groups, or none of this dimension. */
  isWithout(dimension: string): boolean {
    return [GROUP_ROLE, `${GROUP_ROLE}${columnKey(dimension)}`].some((key) => this.given.none.has(key));
  }

  group(dimension: string, column: number, why: RoleReason): void {
    const names = new Set(this.groups.map(([name]) => name));
    const own = this.name(column).trim();
    // Where the dimension's name is in use (`gender` beside `sex`, or a group the author gave), the column's own heading
    // replaces it, with a number if that is in use too: a number needs no translation.
    let called = names.has(dimension) ? own : dimension;
    for (let next = 2; names.has(called); next += 1) called = `${own} (${next})`;
    this.groups.push([called, column]);
    this.take(column, why);
  }
}
