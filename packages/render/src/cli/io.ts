/** Where a command writes: results to `out`, everything said on the way to `error`. */
export interface Io {
  out(text: string | Uint8Array): void;
  error(text: string): void;
  /** Whether somebody watches: only then progress is told. */
  readonly isTerminal: boolean;
}

/** How a command ended. Scripts go by it. */
export const EXIT = {
  /** All is well. */
  ok: 0,
  /** The command ran, and what it looked at is not in order. */
  found: 1,
  /** The command could not run: a wrong argument, a file that is not there. */
  usage: 2,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A command: what it does in a line, all of its help, and the work. */
export interface Command {
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[], io: Io): Promise<Exit>;
}

/** JSON as a command prints it. */
export function writeJson(io: Io, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** What is being done, for somebody who waits. */
export function tell(io: Io, text: string): void {
  if (io.isTerminal) io.error(`${text}\n`);
}
