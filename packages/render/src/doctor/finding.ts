/** Severity of a finding: the widget does not work, could work better, or is fine. */
export type Level = 'error' | 'warning' | 'ok';

/** The result of one check. */
export interface Finding {
  readonly level: Level;
  /** Stable, kebab-case. */
  readonly code: string;
  readonly message: string;
  /** The exact text to write, if there is one. */
  readonly fix: string | null;
  readonly line: number | null;
}

export function finding(
  level: Level,
  code: string,
  message: string,
  more: { readonly fix?: string; readonly line?: number | null } = {},
): Finding {
  return { level, code, message, fix: more.fix ?? null, line: more.line ?? null };
}
