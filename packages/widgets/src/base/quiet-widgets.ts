import type { Member } from './members.js';

/** The part of a page context that is used here, of whichever version. */
interface Turns {
  readonly later?: (turn: () => Promise<unknown>) => void;
}

/**
 * Keeps the live regions of widgets quiet while they follow a choice for the whole page, which is said once and not by
 * each of them.
 */
export class QuietWidgets {
  #turn = 0;

  /**
   * Resolves once the widgets have followed, with the number of those that have a message about it; null if another
   * change has come meanwhile, which is said in place of this one.
   *
   * @param place A node inside the context.
   */
  async follow(place: Element, widgets: readonly Member[]): Promise<number | null> {
    this.#turn += 1;
    const own = this.#turn;
    const regions = widgets.flatMap(({ shadowRoot }) => shadowRoot?.querySelector('[part~="message"]') ?? []);
    const before = regions.map(({ textContent }) => textContent);
    for (const region of regions) region.setAttribute('aria-live', 'off');
    await inTurn(place);
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    if (own !== this.#turn) return null;
    // What has just been written is not heard when the regions speak again.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (own === this.#turn) for (const region of regions) region.removeAttribute('aria-live');
      });
    });
    return regions.filter(({ textContent }, at) => textContent !== '' && textContent !== before[at]).length;
  }
}

/** Resolves after the widgets have had their turn to write words anew. */
function inTurn(place: Element): Promise<void> {
  return new Promise((resolve) => {
    const callback = (context: Turns | null): void => {
      if (context?.later === undefined) resolve();
      else
        context.later(() => {
          resolve();
          return Promise.resolve();
        });
    };
    const request = new Event('context-request', { bubbles: true, composed: true });
    Object.assign(request, {
      context: 'commonweal-context',
      contextTarget: place,
      callback,
      subscribe: false,
    });
    place.dispatchEvent(request);
  });
}
