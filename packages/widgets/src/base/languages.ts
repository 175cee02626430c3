import { primaryLanguage } from '../catalogue.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { Language } from './language.js';
import type { LanguageOnCall } from './language-on-call.js';

/** A language that is here, or one that is loaded when it is needed. */
export type AnyLanguage<W extends Words = Words> = Language<W> | LanguageOnCall<W>;

/** What is loaded of one language: its words at least, or where they come from. */
export interface Spoken {
  readonly words: { readonly lang: string };
}

/** An element on the page that may be waiting for a language. */
interface Listener {
  /** Called when another language has loaded. */
  loaded(): void;
}

/** Key of the property that holds a class's own languages. */
const OWN = Symbol('languages');

/**
 * The languages loaded for one class of elements. Adding one to a class does not add it to the class it
 * extends; a language the class lacks is looked up in the class it extends.
 */
export class Languages<L extends Spoken = AnyLanguage> {
  readonly #inherited: Languages<L> | null;
  readonly #own = new Map<string, L>();
  readonly #listeners = new Set<Listener>();

  constructor(inherited: Languages<L> | null) {
    this.#inherited = inherited;
  }

  /** The languages of a class, stored as its own property. */
  static of<L extends Spoken = AnyLanguage>(element: object): Languages<L> {
    if (!Object.hasOwn(element, OWN)) {
      const parent = Object.getPrototypeOf(element) as { readonly languages?: Languages<L> };
      // Not by a descriptor, which would take `get` from a page that puts one on `Object.prototype`.
      Reflect.set(element, OWN, new Languages(parent.languages ?? null));
    }
    return Reflect.get(element, OWN) as Languages<L>;
  }

  /** The language loaded first; null if there is none. */
  get first(): L | null {
    return this.all[0] ?? null;
  }

  /** All languages, those of the extended class last. */
  get all(): readonly L[] {
    const inherited = this.#inherited?.all ?? [];
    return [
      ...this.#own.values(),
      ...inherited.filter(({ words }) => !this.#own.has(primaryLanguage(words.lang))),
    ];
  }

  /** The language for a tag such as `cy` or `en-GB`; null if it is not loaded. */
  find(lang: string | null): L | null {
    if (lang === null) return null;
    return this.#own.get(primaryLanguage(lang)) ?? this.#inherited?.find(lang) ?? null;
  }

  /** Adds a language if it is new, and notifies the elements on the page. */
  add(language: L): void {
    const lang = primaryLanguage(language.words.lang);
    if (this.#own.has(lang)) return;
    this.#own.set(lang, language);
    for (const listener of [...this.#listeners]) listener.loaded();
  }

  /** Registers an element in a page. Remove it when it leaves, or the class would keep it in memory for ever. */
  listen(listener: Listener): void {
    this.#listeners.add(listener);
    this.#inherited?.listen(listener);
  }

  ignore(listener: Listener): void {
    this.#listeners.delete(listener);
    this.#inherited?.ignore(listener);
  }
}
