import { visible, visibleJson, visibleMarkup } from './visible.js';

/** Where the command line writes: results to `out`, everything else to `error`. */
export interface Io {
  out(text: string): void;
  error(text: string): void;
  /** Whether the output is a terminal. Progress is only reported to one. */
  readonly isTerminal: boolean;
}

/** All output of a command goes through this, so that nothing in a file can control the terminal. */
export interface Output {
  /** Prints a line of the result. */
  readonly line: (text: string) => void;
  /** Prints a line about the result: an issue or a message. */
  readonly report: (text: string) => void;
  /** Reports progress. */
  readonly progress: (text: string) => void;
  readonly json: (value: unknown) => void;
  readonly markup: (text: string, language: 'html' | 'svg') => void;
}

/**
 * The only place where text reaches the terminal. Lines show control characters by number, JSON escapes them, and
 * markup uses character references.
 */
export function outputOf(io: Io): Output {
  return {
    line: (text) => {
      io.out(`${visible(text)}\n`);
    },
    report: (text) => {
      io.error(`${visible(text)}\n`);
    },
    progress: (text) => {
      if (io.isTerminal) io.error(`${visible(text)}\n`);
    },
    json: (value) => {
      io.out(`${visibleJson(value)}\n`);
    },
    markup: (text, language) => {
      io.out(visibleMarkup(text, language));
    },
  };
}

/** Exit statuses, for scripts. */
export const EXIT = {
  /** Success. */
  ok: 0,
  /** The command ran and found problems. */
  found: 1,
  /** The command could not run: a wrong argument or a missing file. */
  usage: 2,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A command: a one-line summary, its full help and the function to run. */
export interface Command {
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[], out: Output): Promise<Exit>;
}
