import { entries, parts } from '@commonweal/charts/kit/entries.js';
import type { CwContextChangeEvent } from '../events/cw-context-change.js';
import type { Member } from './members.js';

/** The part of a page context that is used here, of whichever version. */
interface Turns {
  readonly later?: (turn: () => Promise<unknown>) => void;
}

type ContextName = keyof CwContextChangeEvent['values'];

/** What is announced about a choice, in one language. */
export interface ChoiceTexts {
  selected(selected: Readonly<Record<ContextName, string | null>>): string;
  messages(count: number, figures: number): string;
}

/**
 * Says a choice for the whole page once, and keeps the live regions of the widgets quiet while they follow it.
 */
export class QuietWidgets {
  #turn = 0;

  /**
   * Resolves once the widgets have followed, with what to say; null if there is nothing to say, or if another change has
   * come meanwhile, which is announced in place of this one.
   *
   * @param place A node inside the context.
   */
  async follow(
    { values, changed, by }: CwContextChangeEvent,
    place: ParentNode,
    widgets: readonly Member[],
    texts: () => ChoiceTexts | null,
  ): Promise<string | null> {
    this.#turn += 1;
    const own = this.#turn;
    const regions = widgets.flatMap(({ shadowRoot }) => shadowRoot?.querySelector('[part~="message"]') ?? []);
    const before = regions.map(({ textContent }) => textContent);
    for (const region of regions) region.setAttribute('aria-live', 'off');
    await inTurn(place.querySelector('slot'));
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    if (own !== this.#turn) return null;
    // What has just been written is not announced when the regions speak again.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (own === this.#turn) for (const region of regions) region.removeAttribute('aria-live');
      });
    });
    const words = texts();
    // What an address says is never repeated.
    if (words === null || by === 'url') return null;
    const changes = (Object.entries(values) as [ContextName, string | null][]).map(([name, value]) => [
      name,
      value !== null && changed.includes(name) ? IN_WORDS[name](value, widgets) : null,
    ]);
    const isNew = ({ textContent }: Element, at: number): boolean =>
      textContent !== '' && textContent !== before[at];
    const count = regions.filter(isNew).length;
    const selected = words.selected(Object.fromEntries(changes) as Record<ContextName, string | null>);
    return count === 0 ? selected : `${selected} ${words.messages(count, widgets.length)}`;
  }
}

/** A value in words that readers know. */
type InWords = (value: string, widgets: readonly Member[]) => string;

const asItIs: InWords = (value) => value;

/** The name of an area that a widget shows, by its code; other text as it is. */
const areaName: InWords = (text, widgets) => {
  const shown = widgets.flatMap(({ model }) => model?.shown ?? []);
  return (
    shown.find(({ observation: { area } }) => area.code !== null && area.code === text)?.observation.area
      .name ?? text
  );
};

/** Areas by their names, and groups without what they are groups of. */
const IN_WORDS: Readonly<Record<ContextName, InWords>> = {
  area: areaName,
  benchmark: areaName,
  comparators: (list, widgets) =>
    parts(list)
      .map((each) => areaName(each, widgets))
      .join(', '),
  group: (conditions) =>
    entries(conditions)
      .flatMap(({ value }) => value ?? [])
      .join(', '),
  period: asItIs,
  indicator: asItIs,
};

/** Resolves after the widgets have had their turn to write words anew. */
function inTurn(place: Element | null): Promise<void> {
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
    if (place === null) resolve();
    else place.dispatchEvent(request);
  });
}
