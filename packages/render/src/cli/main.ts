import { BUNDLE_VERSION } from '../bundle-names.js';
import { CwDataError, CwRenderError } from '../errors.js';
import { checkCommand } from './check-command.js';
import { doctorCommand } from './doctor-command.js';
import { embedCommand } from './embed-command.js';
import type { Command, Exit, Io } from './io.js';
import { EXIT, outputOf } from './io.js';
import { renderCommand } from './render-command.js';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['render', renderCommand],
  ['check', checkCommand],
  ['embed', embedCommand],
  ['doctor', doctorCommand],
]);

function help(): string {
  const lines = [...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`);
  return `Usage: commonweal COMMAND …
Without installing it: npx --package @commonweal/render commonweal COMMAND …

${lines.join('\n')}

  --help      help, of a command too: commonweal render --help
  --version   the version

Every command takes --json. Exit status: 0 all is well; 1 something was found; 2 it could not run, as with wrong
arguments.
`;
}

/**
 * Runs the command line.
 *
 * @param args The arguments after `commonweal`.
 * @returns The exit status: 0, 1 or 2.
 */
export async function runCommand(args: readonly string[], io: Io): Promise<Exit> {
  const output = outputOf(io);
  const print = (text: string): void => {
    text.trimEnd().split('\n').forEach(output.line);
  };
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = COMMANDS.get(rest[0] ?? '');
    print(about?.help ?? help());
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  if (name === '--version') {
    print(BUNDLE_VERSION);
    return EXIT.ok;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    output.report(`There is no command "${name}". Use one of: ${[...COMMANDS.keys()].join(', ')}.`);
    return EXIT.usage;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    print(command.help);
    return EXIT.ok;
  }
  try {
    return await command.run(rest, output);
  } catch (error) {
    const message = error instanceof CwRenderError ? error.message : internalError(error);
    if (rest.includes('--json')) output.json({ error: message });
    else output.report(message);
    return error instanceof CwDataError ? EXIT.found : EXIT.usage;
  }
}

/** The message for an internal error. Node would print it without escaping control characters. */
function internalError(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const trace = text.split('\n').map((line) => line.trim());
  return `commonweal failed, which is an internal error. Please report it with the command you ran: ${trace.join(' | ')}`;
}
