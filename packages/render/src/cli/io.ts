import { visible, visibleJson, visibleMarkup } from './visible.js';

/** Where the command line writes: results to `out`, everything said on the way to `error`. */
export interface Io {
  out(text: string): void;
  error(text: string): void;
  /** Whether somebody watches: only then progress is reported. */
  readonly isTerminal: boolean;
}

/** What a command writes with. No other way leads to the terminal, so that nothing in a file can act on it. */
export interface Output {
  /** A line of the result. */
  readonly line: (text: string) => void;
  /** A line about the result: an issue, a message. */
  readonly report: (text: string) => void;
  /** What is being done, for somebody who waits. */
  readonly progress: (text: string) => void;
  readonly json: (value: unknown) => void;
  readonly markup: (text: string, language: 'html' | 'svg') => void;
}

/**
 * The one place where text leaves for the terminal. Lines show each control character by its number, JSON escapes it,
 * and markup writes it as a character reference.
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
  run(args: readonly string[], out: Output): Promise<Exit>;
}
