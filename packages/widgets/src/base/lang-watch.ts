import type { LitElement, ReactiveController } from 'lit';
import { statedLang } from './stated-lang.js';

/**
 * Draws an element anew when the language that the page states for it changes: on an element around it, or because it was
 * moved. Only the `lang` of the elements around it is watched, and only while it is in a page.
 */
export class LangWatch implements ReactiveController {
  readonly #host: LitElement;
  /** Made when it is first needed: on a server there is none. */
  #observer: MutationObserver | null = null;
  #lang: string | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => {
      this.look();
    });
    for (let node = outOf(this.#host); node !== null; node = outOf(node))
      this.#observer.observe(node, { attributeFilter: ['lang'] });
    this.look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Looks whether another language is stated. Called, too, when the element's own `lang` has changed. */
  look(): void {
    const before = this.#lang;
    this.#lang = statedLang(this.#host);
    if (this.#lang !== before) this.#host.requestUpdate('statedLang', before);
  }
}

/** The element right around a node, out of shadow roots too. */
function outOf(node: Element): Element | null {
  return node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
