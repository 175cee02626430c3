import { columnRoles } from '../messages/en/column-roles.js';
import type { RoleWords } from '../messages/types.js';
import type { ColumnRole } from '../read/options.js';
import { ROLE_NAMES, type RoleName } from '../read/roles/column-roles.js';
import type { RoleReason } from '../read/roles/role-reason.js';

/** A column role, as the `columns` option accepts it and a result's `roles` reports it. */
export interface RoleMeaning {
  readonly role: RoleName;
  /** One line for documentation and the command line. */
  readonly meaning: string;
}

/**
 * Column roles with their meanings in English. The `columns` option accepts these names, `lower` and `upper` with any level (`lower95`,
 * `upper998`), and common group names such as `sex` and `age`. For another language, see `columnRoles.meanings` in its messages.
 *
 * @example
 * COLUMN_ROLES.find(({ role }) => role === 'unit').meaning; // 'unit of the number'
 */
export const COLUMN_ROLES: readonly RoleMeaning[] = /* @__PURE__ */ ROLE_NAMES.map((role) => ({
  role,
  meaning: columnRoles.meanings[role],
}));

/** What a column was read as, with the reason in words. */
export interface WordedRole extends ColumnRole {
  /** The reason in a few plain words: `its heading`, `given by columns`, `all its cells are GSS codes`. */
  readonly why: string;
}

function reasonInWords(reason: RoleReason, { reasons, reasonsOf }: RoleWords): string {
  return 'of' in reason ? reasonsOf[reason.code](reason.of) : reasons[reason.code];
}

/** Adds to each column role its reason, in the given language's words. */
export function rolesInWords(roles: readonly ColumnRole[], words: RoleWords): readonly WordedRole[] {
  return roles.map((role) => ({ ...role, why: reasonInWords(role.reason, words) }));
}
