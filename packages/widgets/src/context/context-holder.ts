import { ContextProvider } from '@lit/context';
import { CwContextChangeEvent } from '../events/cw-context-change.js';
import { ContextStore } from './context-store.js';
import { type ContextName, type ContextValues, pageContext } from './page-context.js';
import { changeAskedBy } from './set-event.js';
import { Turns } from './turns.js';

/** Announces a change once for all widgets that follow it. */
interface Voice {
  /** Called once they have been notified. */
  follow(change: CwContextChangeEvent): Promise<void>;
  /** Called when the holder leaves its page. */
  rest(): void;
}

/**
 * Holds a page context for an element and provides it to all inside: reports its changes, has them announced once for all widgets,
 * and listens to what a site's own control asks for.
 */
export class ContextHolder {
  readonly store: ContextStore;
  readonly provider: ContextProvider<typeof pageContext>;
  /** Null before a widget has joined. */
  voice: Voice | null = null;

  /** @param changed Called after each change, before anyone else is notified. */
  constructor(holder: HTMLElement, changed: (values: ContextValues, names: readonly ContextName[]) => void) {
    const turns = new Turns();
    this.store = new ContextStore(
      (values, names, by) => {
        changed(values, names);
        const change = new CwContextChangeEvent(values, names, by);
        holder.dispatchEvent(change);
        void this.voice?.follow(change);
      },
      (turn) => {
        turns.add(turn);
      },
    );
    this.provider = new ContextProvider(holder, {
      context: pageContext,
      initialValue: this.store.context,
    });
    holder.addEventListener('cw-context-set', this);
  }

  handleEvent(event: HTMLElementEventMap['cw-context-set']): void {
    const change = changeAskedBy(event);
    if (change !== null) this.store.set(change, 'page');
  }
}
