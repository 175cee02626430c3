import type { LitElement } from 'lit';
import { ContextSeeker } from '../context/context-seeker.js';
import {
  type ContextState,
  type ContextValues,
  NO_STATE,
  type Offer,
  type PageContext,
} from '../context/page-context.js';

/** The page context around a control: what it says, and how to change it. */
export class ContextLink {
  readonly #host: LitElement;
  #context: PageContext | null = null;
  #unsubscribe: (() => void) | null = null;
  #state: ContextState = NO_STATE;

  constructor(host: LitElement) {
    this.#host = host;
    new ContextSeeker(host, (context) => {
      this.#connect(context);
    });
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

  #connect(context: PageContext | null): void {
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
