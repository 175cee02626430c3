import type { LitElement, ReactiveController } from 'lit';

/** The element with the plot. */
export interface PlotHost extends LitElement {
  /** Makes a change to the rendered tree without a render. */
  alter(change: () => void): void;
}

/** What changes between renders: parts of the rendered tree follow it. */
export abstract class PlotChanges<H extends PlotHost> implements ReactiveController {
  protected readonly host: H;
  readonly #listeners = new Set<() => void>();

  constructor(host: H) {
    this.host = host;
    host.addController(this);
  }

  abstract hostUpdated(): void;

  /** Returns how to stop. */
  follow(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Changes what follows. */
  protected tell(): void {
    this.host.alter(() => {
      for (const listener of this.#listeners) listener();
    });
  }
}
