import type { LitElement, ReactiveController } from 'lit';
import type { Languages } from './languages.js';
import { statedLang } from './stated-lang.js';

/**
 * Draws an element anew when the language that the page states for it changes: on an element around it, or because it was
 * moved; and when a language is loaded that it waits for. Only the `lang` of the elements around it is watched, and
 * only while it is in a page.
 */
export class LangWatch implements ReactiveController {
  readonly #host: LitElement;
  readonly #languages: Languages;
  /** Made when it is first needed: on a server there is none. */
  #observer: MutationObserver | null = null;
  #lang: string | null = null;
  /** How many languages there were when the element last knew. */
  #count = 0;

  constructor(host: LitElement, languages: Languages) {
    this.#host = host;
    this.#languages = languages;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => {
      this.look();
    });
    for (let node = outOf(this.#host); node !== null; node = outOf(node))
      this.#observer.observe(node, { attributeFilter: ['lang'] });
    this.#languages.listen(this);
    this.look();
    if (this.#languages.all.length !== this.#count) this.loaded();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#languages.ignore(this);
  }

  /** Looks whether another language is stated. Called, too, when the element's own `lang` has changed. */
  look(): void {
    const before = this.#lang;
    this.#lang = statedLang(this.#host);
    if (this.#lang !== before) this.#host.requestUpdate('statedLang', before);
  }

  /** A language was loaded: the element looks whether it is another than it shows. */
  loaded(): void {
    this.#count = this.#languages.all.length;
    this.#host.requestUpdate('languages', null);
  }
}

/** The element right around a node, out of shadow roots too. */
function outOf(node: Element): Element | null {
  return node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
