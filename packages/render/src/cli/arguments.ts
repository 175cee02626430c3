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
 * Parses a command's arguments. Every command accepts `--json`.
 *
 * @param takes The single positional argument, such as `ELEMENT`; it is required.
 * @throws CwRenderError that states what is wrong and where to find help
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
    const reason = error instanceof Error ? (error.message.split(/\. |\n/, 1)[0] ?? '') : '';
    throw new CwRenderError(`${reason}. ${help}`);
  }
  const [subject, more] = parsed.positionals;
  if (subject === undefined) throw new CwRenderError(`${takes} is missing. ${help}`);
  if (more !== undefined) throw new CwRenderError(`"${more}" is one too many: name one ${takes}. ${help}`);
  return { values: parsed.values, subject };
}

/**
 * Attributes from `--set name=value`, or `--set name` for one without a value.
 *
 * @throws CwRenderError for one that the element does not read, such as a misspelt name
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
 * Rejects attributes that an element does not read. Names that are invalid as attributes are rejected later, when they
 * are set.
 *
 * @throws CwRenderError that suggests the most similar attribute
 */
export function checkAttributes(attributes: Attributes, tag: string): void {
  const own = ownAttributes(tag);
  const unknown = Object.keys(attributes).find((name) => !own.includes(name) && !isCommonAttribute(name));
  if (unknown !== undefined) throw new CwRenderError(unknownAttribute(tag, unknown, own));
}

/** Validates an element's language tag and returns it unchanged. */
export function languageOf(lang: string | undefined): string | undefined {
  try {
    if (lang !== undefined) Intl.getCanonicalLocales(lang);
    return lang;
  } catch {
    throw new CwRenderError(`"${lang ?? ''}" is no language: --lang is a language such as en-GB or cy.`);
  }
}

/** Validates the URL of a file that a page loads: relative, http or https. */
export function addressOf(option: string, address: string): string {
  const base = 'https://example.org/';
  if (URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol)) return address;
  throw new CwRenderError(
    `"${address}" is no address: ${option} is an address such as /widgets or https://example.org/widgets.`,
  );
}
