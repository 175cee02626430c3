import { CONTEXT_NAMES, type ContextStore } from './context-store.js';
import type { ContextValues } from './page-context.js';
import { readHash, writeHash } from './url-hash.js';

/**
 * Keeps the values of a context in the part of the address after `#`, and follows the address: when the page loads, and
 * when the reader goes back or forward or edits it. Replaces the entry in the history and adds none. In a frame it does
 * nothing, since nobody sees the address of a frame.
 */
export class UrlState {
  readonly #store: ContextStore;
  readonly #window: Window | null;
  readonly #initial: ContextValues;

  /** @param initial What the page had chosen itself, which an address need not say. */
  constructor(store: ContextStore, page: Document, initial: ContextValues) {
    const view = page.defaultView;
    this.#store = store;
    this.#window = view?.parent === view ? view : null;
    this.#initial = initial;
    this.#window?.addEventListener('hashchange', this);
    this.handleEvent();
    this.#toAnchor(page);
  }

  /** The address has changed, or is read for the first time. A link to an anchor says nothing of the choice: it stays. */
  handleEvent(): void {
    if (this.#window === null) return;
    const { own } = readHash(this.#window.location.hash);
    if (own === null) this.write();
    else {
      const all = CONTEXT_NAMES.map((name) => [name, name in own ? own[name] : this.#initial[name]]);
      this.#store.set(Object.fromEntries(all) as ContextValues, 'url');
    }
  }

  /** Writes what is chosen into the address. */
  write(): void {
    if (this.#window === null) return;
    const { location, history } = this.#window;
    const { others } = readHash(location.hash);
    const hash = writeHash(others, this.#store.values, this.#initial);
    if (hash === location.hash) return;
    try {
      history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
    } catch {
      // A page without an address of its own, or one that has changed it too often.
    }
  }

  end(): void {
    this.#window?.removeEventListener('hashchange', this);
  }

  /** The browser does not know the anchor in an address that says more. */
  #toAnchor(page: Document): void {
    const { own, others } = readHash(this.#window?.location.hash ?? '');
    const [anchor] = others;
    if (own === null || anchor === undefined) return;
    try {
      page.getElementById(decodeURIComponent(anchor))?.scrollIntoView();
    } catch {
      // No anchor has a name that cannot be read.
    }
  }
}
