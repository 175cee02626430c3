import type { Stated } from '@commonweal/charts/kit/option.js';
import type { LitElement, ReactiveController } from 'lit';
import { ContextHolder } from './context-holder.js';
import { CONTEXT_NAMES } from './context-store.js';
import type { CONTEXT_OPTIONS } from './options.js';
import type { ContextValues } from './page-context.js';
import type { UrlState } from './url-state.js';

/** An element with a property for each value of its context. */
type ContextHost = LitElement & Stated<typeof CONTEXT_OPTIONS>;

/**
 * Makes an element a page context: it provides the protocol to all inside it, keeps the values in the element's
 * properties, reports changes and listens to `cw-context-set`.
 */
export class ContextRoot implements ReactiveController {
  readonly #host: ContextHost;
  readonly #holder: ContextHolder;
  #url: UrlState | null = null;
  /** What the page had chosen itself, before the address was first followed. */
  #initial: ContextValues | null = null;

  constructor(host: ContextHost) {
    this.#host = host;
    const holder = new ContextHolder(host, (values, names) => {
      for (const name of names) host[name] = values[name];
      this.#url?.write();
    });
    this.#holder = holder;
    holder.store.context.subscribe(({ offered }) => {
      // A widget has joined. Without the code that announces a choice once, each widget announces it.
      if (offered !== undefined && holder.voice === null)
        void import('./page-root.js').then(
          ({ ContextVoice }) => (holder.voice ??= new ContextVoice(host, holder)),
          () => null,
        );
    });
    host.addController(this);
  }

  /** What the page has set on the element, then what the address says. */
  hostUpdate(): void {
    const own = CONTEXT_NAMES.map((name) => [
      name,
      this.#host[name] === '' ? null : (this.#host[name] ?? null),
    ]);
    this.#holder.store.set(Object.fromEntries(own) as Partial<ContextValues>, 'page');
    void this.#follow();
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) void this.#follow();
  }

  hostDisconnected(): void {
    this.#holder.voice?.rest();
    this.#leaveUrl();
  }

  #leaveUrl(): void {
    this.#url?.end();
    this.#url = null;
  }

  /** The address is followed by few contexts: its code is loaded for those. */
  async #follow(): Promise<void> {
    const isWanted = (): boolean => this.#host.urlState === 'hash' && this.#host.isConnected;
    if (isWanted() && this.#url === null) {
      const { store } = this.#holder;
      this.#initial ??= store.values;
      const { UrlState } = await import('./url-state.js');
      if (isWanted()) this.#url ??= new UrlState(store, this.#host.ownerDocument, this.#initial);
    } else if (!isWanted()) this.#leaveUrl();
  }
}
