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
  readonly #seeker: ContextSeeker;
  readonly #changed: () => void;
  #context: PageContext | null = null;
  /** Resolves once the widgets around have had the time to join the context too. */
  #joining: Promise<void> | null = null;
  #unsubscribe: (() => void) | null = null;
  #state: ContextState = NO_STATE;

  /**
   * @param changed Called once there is another context, which the widgets around have joined too, and when these can be
   * asked for other things.
   */
  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#seeker = new ContextSeeker(host, (context) => {
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

  /** What the widgets of the context can be asked for; nothing without one. That of the page may be on its way. */
  async offers(): Promise<readonly Offer[]> {
    await this.#seeker.coming;
    await this.#joining;
    return (await this.#context?.offers()) ?? [];
  }

  #connect(context: PageContext | null): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#context = context;
    this.#receive(NO_STATE);
    if (context === null) return;
    this.#unsubscribe = context.subscribe((state) => {
      this.#receive(state);
    });
    const joining = new Promise<void>((resolve) => {
      context.later(() => {
        resolve();
        return Promise.resolve();
      });
    });
    this.#joining = joining.then(() => {
      if (this.#context === context) this.#changed();
    });
  }

  #receive(state: ContextState): void {
    const before = this.#state;
    this.#state = state;
    // What is under the pointer changes often, and a control shows nothing of it.
    if (state.values !== before.values) this.#host.requestUpdate('context', before.values);
    if (state.offered !== before.offered) this.#changed();
  }
}
