import { CwContextChangeEvent } from '../events/cw-context-change.js';
import { ContextStore } from './context-store.js';
import type { ContextName, ContextValues } from './page-context.js';
import { changeAskedBy } from './set-event.js';
import { Turns } from './turns.js';

/** Holds a page context for an element: reports its changes, and listens to what a site's own control asks for. */
export class ContextHolder {
  readonly store: ContextStore;
  readonly #holder: HTMLElement;

  /** @param changed Called after each change, before anyone else is notified. */
  constructor(holder: HTMLElement, changed: (values: ContextValues, names: readonly ContextName[]) => void) {
    this.#holder = holder;
    const turns = new Turns();
    this.store = new ContextStore(
      (values, names, by) => {
        changed(values, names);
        holder.dispatchEvent(new CwContextChangeEvent(values, names, by));
      },
      (turn) => {
        turns.add(turn);
      },
    );
    holder.addEventListener('cw-context-set', this);
  }

  handleEvent(event: HTMLElementEventMap['cw-context-set']): void {
    const change = changeAskedBy(event);
    if (change !== null) this.store.set(change, 'page');
  }

  end(): void {
    this.#holder.removeEventListener('cw-context-set', this);
  }
}
