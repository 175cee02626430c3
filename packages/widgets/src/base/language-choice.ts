import type { Issue } from '@commonweal/data';
import { languageNotLoaded } from '@commonweal/data';
import { knownLanguage, LANGUAGES } from '../catalogue.js';
import type { Languages, Spoken } from './languages.js';
import { VERSION } from './version.js';

/** What decides the language of an element. */
interface Wish {
  /** The language that applies to the element through `lang`; null if the page sets none. */
  readonly stated: string | null;
  /** The language of a server-rendered tree that is still in place; null if there is none. */
  readonly declared: string | null;
  /** The element's tag. */
  readonly tag: string;
}

/** The language to render in; null if none fits, and the element's present content stays. */
export interface Choice<L extends Spoken> {
  readonly language: L | null;
  /** What an editor must load if the requested language is missing. */
  readonly issues: readonly Issue[];
}

/**
 * The language that the page sets, else the one loaded first. A server-rendered tree in a language that is
 * not loaded yet stays until it is: a chart never mixes two languages.
 */
export function chooseLanguage<L extends Spoken>(
  languages: Languages<L>,
  { stated, declared, tag }: Wish,
): Choice<L> {
  const asked = languages.find(stated);
  if (asked !== null) return { language: asked, issues: [] };
  const isLacking = declared !== null && languages.find(declared) === null;
  const language = isLacking ? null : languages.first;
  const wanted = isLacking ? declared : (knownLanguage(stated) ?? (language === null ? LANGUAGES[0] : null));
  return { language, issues: wanted === null ? [] : [languageNotLoaded(wanted, fileOf(tag))] };
}

/** The file name of an element. */
function fileOf(tag: string): string {
  const version = `-${VERSION.replace(/\W/g, '-')}`;
  return (tag.endsWith(version) ? tag.slice(0, -version.length) : tag).replace(/^cw-/, '');
}
