import type { Issue } from '@commonweal/data';
import { languageNotLoaded } from '@commonweal/data';
import { LANGUAGES } from '../catalogue.js';
import { type Language, primaryLanguage } from './language.js';
import type { Languages } from './languages.js';
import { VERSION } from './version.js';

/** What is asked of an element's languages. */
interface Wish {
  /** The language that the page states for the element, as `lang` has it; null where it states none. */
  readonly stated: string | null;
  /** The language of a tree that a server declared and that still stands; null where there is none. */
  readonly declared: string | null;
  /** The tag of the element. */
  readonly tag: string;
}

/** The language to draw in; null where there is none, and what stands in the element's place stays. */
export interface Choice {
  readonly language: Language | null;
  /** What an editor must load, where the language asked for is not there. */
  readonly issue: Issue | null;
}

/**
 * The language that the page states, else the one loaded first. A declared tree in a language that is not loaded stays
 * until it is: a figure is never half in one language and half in another.
 */
export function chooseLanguage(languages: Languages, { stated, declared, tag }: Wish): Choice {
  const asked = languages.find(stated);
  if (asked !== null) return { language: asked, issue: null };
  const isLacking = declared !== null && languages.find(declared) === null;
  const language = isLacking ? null : languages.first;
  const wanted = isLacking ? declared : (knownLanguage(stated) ?? (language === null ? LANGUAGES[0] : null));
  return { language, issue: wanted === null ? null : languageNotLoaded(wanted, fileOf(tag)) };
}

/** The language that a page states, where there are files in it to load. */
function knownLanguage(stated: string | null): string | null {
  const lang = primaryLanguage(stated ?? '');
  return LANGUAGES.find((each) => each === lang) ?? null;
}

/** What the files of an element are called. */
function fileOf(tag: string): string {
  const version = `-${VERSION.replace(/\W/g, '-')}`;
  return (tag.endsWith(version) ? tag.slice(0, -version.length) : tag).replace(/^cw-/, '');
}
