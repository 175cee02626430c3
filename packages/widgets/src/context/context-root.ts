import { ContextProvider } from '@lit/context';
import type { Stated } from '@commonweal/charts/kit/option.js';
import type { LitElement, ReactiveController } from 'lit';
import { CwContextChangeEvent } from '../events/cw-context-change.js';
import { CONTEXT_NAMES, ContextStore } from './context-store.js';
import type { ContextValues } from './page-context.js';
import { pageContext } from './page-context.js';
import type { CONTEXT_OPTIONS } from './options.js';
import { heard } from './set-event.js';

/** An element with a property for each value of its context. */
type ContextHost = LitElement & Stated<typeof CONTEXT_OPTIONS>;

/**
 * Makes an element a page context: it provides the protocol to all inside it, keeps the values in the element's
 * properties, tells of changes and hears `cw-context-set`.
 */
export class ContextRoot implements ReactiveController {
  readonly #host: ContextHost;
  readonly #store: ContextStore;

  constructor(host: ContextHost) {
    this.#host = host;
    this.#store = new ContextStore((values, changed, by) => {
      for (const name of changed) host[name] = values[name];
      host.dispatchEvent(new CwContextChangeEvent(values, changed, by));
    });
    new ContextProvider(host, { context: pageContext, initialValue: this.#store.context });
    host.addController(this);
    host.addEventListener('cw-context-set', (event) => {
      const change = heard(event);
      if (change !== null) this.#store.set(change, 'page');
    });
  }

  /** What the page has set on the element. */
  hostUpdate(): void {
    const own = CONTEXT_NAMES.map((name) => [name, this.#host[name] || null]);
    this.#store.set(Object.fromEntries(own) as Partial<ContextValues>, 'page');
  }
}
