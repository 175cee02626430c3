import { BUNDLE_VERSION } from '../bundles.js';
import { CwDataError, CwRenderError } from '../errors.js';
import { checkCommand } from './check-command.js';
import { doctorCommand } from './doctor-command.js';
import { embedCommand } from './embed-command.js';
import type { Command, Exit, Io } from './io.js';
import { EXIT, writeJson } from './io.js';
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

${lines.join('\n')}

  --help      help, of a command too: commonweal render --help
  --version   the version

Every command takes --json. Exit status: 0 all is well; 1 something was found; 2 wrong arguments.
`;
}

/**
 * Runs the command line.
 *
 * @param args What stands after `commonweal`.
 * @returns The exit status: 0, 1 or 2.
 */
export async function runCommand(args: readonly string[], io: Io): Promise<Exit> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = COMMANDS.get(rest[0] ?? '');
    io.out(about?.help ?? help());
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  if (name === '--version') {
    io.out(`${BUNDLE_VERSION}\n`);
    return EXIT.ok;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    io.error(`There is no command "${name}". Use one of: ${[...COMMANDS.keys()].join(', ')}.\n`);
    return EXIT.usage;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(command.help);
    return EXIT.ok;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof CwRenderError)) throw error;
    if (rest.includes('--json')) writeJson(io, { error: error.message });
    else io.error(`${error.message}\n`);
    return error instanceof CwDataError ? EXIT.found : EXIT.usage;
  }
}
