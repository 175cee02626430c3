import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Attributes } from '../element.js';
import { CwRenderError } from '../errors.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true; args: string[] }>
>;

/**
 * Reads a command's arguments; `--json` is known to all.
 *
 * @param takes What stands without a name, such as `ELEMENT`; exactly one is needed.
 * @throws CwRenderError that says what is wrong and where help is
 */
export function readArguments<O extends Options>(
  command: string,
  args: readonly string[],
  options: O,
  takes: string,
): { readonly values: Parsed<O>['values']; readonly subject: string } {
  const help = `"commonweal ${command} --help" says what there is.`;
  let parsed: Parsed<O>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : '';
    throw new CwRenderError(`${said}. ${help}`);
  }
  const [subject, more] = parsed.positionals;
  if (subject === undefined) throw new CwRenderError(`${takes} is missing. ${help}`);
  if (more !== undefined) throw new CwRenderError(`"${more}" is one too many: name one ${takes}. ${help}`);
  return { values: parsed.values, subject };
}

/**
 * Attributes given as `--set name=value`, or `--set name` for one that is merely there.
 *
 * @example
 * attributesOf(['benchmark=England', 'selectable']); // { benchmark: 'England', selectable: true }
 */
export function attributesOf(settings: readonly string[]): Attributes {
  const entries = settings.map((setting): [string, string | boolean] => {
    const at = setting.indexOf('=');
    return at < 0 ? [setting, true] : [setting.slice(0, at), setting.slice(at + 1)];
  });
  return Object.fromEntries(entries);
}
