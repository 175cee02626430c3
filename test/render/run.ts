import { runCommand } from '../../packages/render/src/cli/main.js';

/** What a command printed and how it ended. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line within this process. */
export async function run(args: readonly string[], isTerminal = false): Promise<Ran> {
  const out: Uint8Array[] = [];
  let error = '';
  const exit = await runCommand(args, {
    out: (text) => out.push(Buffer.from(text)),
    error: (text) => (error += text),
    isTerminal,
  });
  return { exit, out: Buffer.concat(out).toString(), error };
}
