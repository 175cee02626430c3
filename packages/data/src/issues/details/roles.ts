/** A code, and the number of names it appears with. */
export interface CodeWithNames {
  readonly code: string;
  readonly names: number;
}

/** Details of messages about column roles. */
export interface RolesDetails {
  unknownRole: {
    readonly role: string;
    readonly column: string;
    readonly like: string | null;
    readonly roles: readonly string[];
  };
  valueUncertain: { readonly taken: string; readonly others: readonly string[] };
  rankUncertain: { readonly column: string; readonly of: string | null };
  countWithDenominator: { readonly value: string; readonly denominator: string };
  differentNumbers: { readonly columns: readonly string[] };
  noAreaColumn: { readonly column: string | null };
  areaUncertain: { readonly taken: string; readonly others: readonly string[] };
  codesWithoutIdentity: { readonly codes: readonly CodeWithNames[] };
  limitsOfAnother: { readonly limits: readonly string[]; readonly owner: string; readonly value: string };
  severalTables: { readonly keys: readonly string[] };
}
