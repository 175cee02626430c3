import { type Language, primaryLanguage } from './language.js';

/** An element on the page that may be waiting for a language. */
interface Listener {
  /** Another language can be shown now. */
  loaded(): void;
}

/** What holds the languages of a class: a property of its own. */
const OWN = Symbol('languages');

/**
 * The languages that are loaded for one class of elements. What is added to a class is never added to the one that it
 * extends; where it lacks a language itself, it has that of the one it extends.
 */
export class Languages {
  readonly #inherited: Languages | null;
  readonly #own = new Map<string, Language>();
  readonly #listeners = new Set<Listener>();

  constructor(inherited: Languages | null) {
    this.#inherited = inherited;
  }

  /** The languages of a class, whose own property they are. */
  static of(element: object): Languages {
    if (!Object.hasOwn(element, OWN)) {
      const parent = Object.getPrototypeOf(element) as { readonly languages?: Languages };
      // Not by a descriptor, which would take `get` from a page that puts one on `Object.prototype`.
      Reflect.set(element, OWN, new Languages(parent.languages ?? null));
    }
    return Reflect.get(element, OWN) as Languages;
  }

  /** The one that was loaded first; null where there is none. */
  get first(): Language | null {
    return this.all[0] ?? null;
  }

  /** All of them, those of the extended class last. */
  get all(): readonly Language[] {
    const inherited = this.#inherited?.all ?? [];
    return [
      ...this.#own.values(),
      ...inherited.filter(({ words }) => !this.#own.has(primaryLanguage(words.lang))),
    ];
  }

  /** The language that a tag such as `cy` or `en-GB` asks for; null where it is not loaded. */
  find(lang: string | null): Language | null {
    if (lang === null) return null;
    return this.#own.get(primaryLanguage(lang)) ?? this.#inherited?.find(lang) ?? null;
  }

  /** Adds a language, unless it is there, and lets the elements on the page know. */
  add(language: Language): void {
    const lang = primaryLanguage(language.words.lang);
    if (this.#own.has(lang)) return;
    this.#own.set(lang, language);
    for (const listener of [...this.#listeners]) listener.loaded();
  }

  /** An element has come to a page. It must be let go when it leaves, or the class would keep it for ever. */
  listen(listener: Listener): void {
    this.#listeners.add(listener);
    this.#inherited?.listen(listener);
  }

  ignore(listener: Listener): void {
    this.#listeners.delete(listener);
    this.#inherited?.ignore(listener);
  }
}
