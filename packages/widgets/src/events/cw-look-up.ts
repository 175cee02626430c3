import { fixFields } from '../base/fix-fields.js';

/** An area as a site's own look-up knows it. */
export interface LookedUp {
  readonly code: string | null;
  readonly name: string;
}

/**
 * The reader has typed something that no area in the list is called, such as a postcode. Nothing leaves the page by
 * itself: a site with a look-up of its own calls `offer` with the areas it found, now or later.
 */
export class CwLookUpEvent extends Event {
  static readonly type = 'cw-look-up';
  /** What the reader typed. */
  readonly text: string;
  /** Offers areas for that text, those that the list has. Ignored once the reader has typed something else. */
  readonly offer: (areas: readonly LookedUp[]) => void;

  constructor(text: string, offer: (areas: readonly LookedUp[]) => void) {
    super(CwLookUpEvent.type, { bubbles: true, composed: true });
    this.text = text;
    this.offer = offer;
    fixFields(this);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-look-up': CwLookUpEvent;
  }
}
