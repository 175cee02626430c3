/** How grave a finding is: the widget does not work, it works less well than it could, or all is well. */
export type Level = 'error' | 'warning' | 'ok';

/** One thing that was looked at. */
export interface Finding {
  readonly level: Level;
  /** Stable, kebab-case. */
  readonly code: string;
  readonly message: string;
  /** The exact text to write, where there is one. */
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
