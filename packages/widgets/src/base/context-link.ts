import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import {
  type ContextState,
  type ContextValues,
  NO_STATE,
  type Offer,
  PAGE_CONTEXT_PROTOCOL,
  type PageContext,
  pageContext,
} from '../context/page-context.js';

/** The page context around a control: what it says, and how to change it. */
export class ContextLink implements ReactiveController {
  readonly #host: LitElement;
  readonly #consumer: ContextConsumer<typeof pageContext, LitElement>;
  #context: PageContext | null = null;
  #unsubscribe: (() => void) | null = null;
  #state: ContextState = NO_STATE;

  constructor(host: LitElement) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, {
      context: pageContext,
      subscribe: true,
      callback: (context) => {
        this.#connect(context?.protocol === PAGE_CONTEXT_PROTOCOL ? context : null);
      },
    });
    host.addController(this);
  }

  /** Whether there is a context. */
  get isLinked(): boolean {
    return this.#context !== null;
  }

  get state(): ContextState {
    return this.#state;
  }

  /** Changes some values, as the reader wishes. */
  set(change: Partial<ContextValues>): void {
    this.#context?.set(change);
  }

  /** What the widgets of the context can be asked for; nothing without one. */
  async offers(): Promise<readonly Offer[]> {
    return (await this.#context?.offers()) ?? [];
  }

  hostConnected(): void {
    // A context that is defined later did not hear the request that has just been sent: ask again then.
    const link = new WeakRef(this);
    for (let node = around(this.#host); node !== null; node = around(node)) {
      if (node.matches(':not(:defined)'))
        void customElements.whenDefined(node.localName).then(() => link.deref()?.again());
    }
  }

  hostDisconnected(): void {
    this.#connect(null);
  }

  /** Asks for the context again, if there is none yet. */
  again(): void {
    if (this.#host.isConnected && this.#context === null) this.#consumer.hostConnected();
  }

  #connect(context: PageContext | null): void {
    if (context === this.#context) return;
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#context = context;
    this.#hear(NO_STATE);
    if (context === null) return;
    this.#unsubscribe = context.subscribe((state) => {
      this.#hear(state);
    });
  }

  #hear(state: ContextState): void {
    const before = this.#state;
    this.#state = state;
    // What is under the pointer changes often, and a control shows nothing of it.
    if (state.values !== before.values) this.#host.requestUpdate('context', before.values);
  }
}

/** The element around another, across shadow boundaries. */
function around(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
