import type { SuppressionRule } from '../dataset/suppression-rule.js';
import type { DetailsByText } from '../issues/details.js';
import type { RoleName } from '../read/roles/column-roles.js';
import type { PlainReason, ReasonOfColumn } from '../read/roles/role-reason.js';

/** Some messages of a language, by key. A missing or misspelt key is a type error. */
export type MessagesOf<Details> = {
  readonly [Key in keyof Details]: (details: Details[Key]) => string;
};

/** The messages of issues in a language: all that elements say of data. */
export type IssueMessages = MessagesOf<DetailsByText>;

/** What is said of the roles of columns, in no more than a line each. */
export interface RoleWords {
  /** What a role means. */
  readonly meanings: Readonly<Record<RoleName, string>>;
  /** Why a column has its role. */
  readonly reasons: Readonly<Record<PlainReason, string>>;
  /** Why a column has its role, where that is so by way of another one. */
  readonly reasonsOf: Readonly<Record<ReasonOfColumn, (column: string) => string>>;
}

/** The notes that say what `protect` changed. */
export interface ProtectionWords {
  /** Counts that the rule names are hidden, and what gives them away. */
  hidden(rule: SuppressionRule): string;
  rounded(to: number): string;
}

/** All that the package says in a language. */
export interface Messages extends IssueMessages {
  readonly columnRoles: RoleWords;
  readonly protection: ProtectionWords;
}
