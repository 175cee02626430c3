import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isCommonAttribute, unknownAttribute } from '../attribute-names.js';
import type { Attributes } from '../element.js';
import { ownAttributes } from '../element.js';
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
    const said = error instanceof Error ? (error.message.split(/\. |\n/, 1)[0] ?? '') : '';
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
 * @throws CwRenderError for one that the element would not read, such as a name with a slip in it
 *
 * @example
 * attributesOf(['benchmark=England', 'selectable'], 'cw-bar-ranking'); // { benchmark: 'England', selectable: true }
 */
export function attributesOf(settings: readonly string[], tag: string): Attributes {
  const attributes: Attributes = Object.fromEntries(
    settings.map((setting): [string, string | boolean] => {
      const at = setting.indexOf('=');
      return at < 0 ? [setting, true] : [setting.slice(0, at), setting.slice(at + 1)];
    }),
  );
  checkAttributes(attributes, tag);
  return attributes;
}

/**
 * Refuses attributes that an element would not read. What no attribute may be called is refused where it is set.
 *
 * @throws CwRenderError that names the nearest there is
 */
export function checkAttributes(attributes: Attributes, tag: string): void {
  const own = ownAttributes(tag);
  const unknown = Object.keys(attributes).find((name) => !own.includes(name) && !isCommonAttribute(name));
  if (unknown !== undefined) throw new CwRenderError(unknownAttribute(tag, unknown, own));
}

/** The language of an element, as it was given. */
export function languageOf(lang: string | undefined): string | undefined {
  try {
    if (lang !== undefined) Intl.getCanonicalLocales(lang);
    return lang;
  } catch {
    throw new CwRenderError(`"${lang ?? ''}" is no language: --lang is a language such as en-GB or cy.`);
  }
}

/** An address of a file that a page loads: relative, or of http or https. */
export function addressOf(option: string, address: string): string {
  const base = 'https://example.org/';
  if (URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol)) return address;
  throw new CwRenderError(
    `"${address}" is no address: ${option} is an address such as /widgets or https://example.org/widgets.`,
  );
}
