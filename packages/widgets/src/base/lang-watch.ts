import type { LitElement, ReactiveController } from 'lit';
import type { Languages } from './languages.js';
import { statedLang } from './stated-lang.js';

type Loaded = Pick<Languages, 'listen' | 'ignore'> & { readonly all: readonly unknown[] };

/**
 * Re-renders an element when its inherited language changes, on an ancestor or because the element moved, and
 * when a language that it is waiting for loads. Observes only the `lang` of its ancestors, and only while it
 * is in a page.
 */
export class LangWatch implements ReactiveController {
  readonly #host: LitElement;
  readonly #languages: Loaded;
  /** Created on demand: a server has none. */
  #observer: MutationObserver | null = null;
  #lang: string | null = null;
  /** How many languages were loaded when the element last checked. */
  #count = 0;

  constructor(host: LitElement, languages: Loaded) {
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

  /** Checks whether the language has changed. Also called when the element's own `lang` changes. */
  look(): void {
    const before = this.#lang;
    this.#lang = statedLang(this.#host);
    if (this.#lang !== before) this.#host.requestUpdate('statedLang', before);
  }

  /** A language has loaded: checks whether it is a better match than the one shown. */
  loaded(): void {
    this.#count = this.#languages.all.length;
    this.#host.requestUpdate('languages', null);
  }
}

/** The element directly around a node, across shadow boundaries. */
function outOf(node: Element): Element | null {
  return node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
