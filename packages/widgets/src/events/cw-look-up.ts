import { FixedEvent } from './fixed-event.js';

/** An area as a site's own look-up knows it. */
export interface LookedUp {
  readonly code: string | null;
  readonly name: string;
}

/**
 * The reader has typed something that no area in the list is called, such as a postcode. Nothing leaves the page by
 * itself: a site with a look-up of its own calls `offer` with the areas it found, now or later.
 */
export class CwLookUpEvent extends FixedEvent {
  static readonly type = 'cw-look-up';
  /** What the reader typed. */
  declare readonly text: string;
  /** Offers areas for that text, those that the list has. Ignored once the reader has typed something else. */
  declare readonly offer: (areas: readonly LookedUp[]) => void;

  constructor(text: string, offer: (areas: readonly LookedUp[]) => void) {
    super(CwLookUpEvent.type, { text, offer });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-look-up': CwLookUpEvent;
  }
}
