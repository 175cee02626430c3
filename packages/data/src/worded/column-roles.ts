import { columnRoles } from '../messages/en/column-roles.js';
import type { RoleWords } from '../messages/types.js';
import type { ColumnRole } from '../read/options.js';
import { ROLE_NAMES, type RoleName } from '../read/roles/column-roles.js';
import type { RoleReason } from '../read/roles/role-reason.js';

/** A role that a column can have, as `columns` takes it and `roles` of a result gives it. */
export interface RoleMeaning {
  readonly role: RoleName;
  /** One line for documentation and the command line. */
  readonly meaning: string;
}

/**
 * The roles of columns, in English. `columns` takes these names, `lower` and `upper` with any level (`lower95`, `upper998`), and
 * the usual names of groups, such as `sex` and `age`. `columnRoles.meanings` of the messages of a language has what they mean in it.
 *
 * @example
 * COLUMN_ROLES.find(({ role }) => role === 'unit').meaning; // 'unit of the number'
 */
export const COLUMN_ROLES: readonly RoleMeaning[] = /* @__PURE__ */ ROLE_NAMES.map((role) => ({
  role,
  meaning: columnRoles.meanings[role],
}));

/** What a column was read as, and why in words too. */
export interface WordedRole extends ColumnRole {
  /** What decided, in a few plain words: `its heading`, `given by columns`, `all its cells are GSS codes`. */
  readonly why: string;
}

function reasonInWords(reason: RoleReason, { reasons, reasonsOf }: RoleWords): string {
  return 'of' in reason ? reasonsOf[reason.code](reason.of) : reasons[reason.code];
}

/** Roles of columns with their reasons in the words of a language. */
export function rolesInWords(roles: readonly ColumnRole[], words: RoleWords): readonly WordedRole[] {
  return roles.map((role) => ({ ...role, why: reasonInWords(role.reason, words) }));
}
