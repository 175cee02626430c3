import { ContextProvider } from '@lit/context';
import { entries, parts } from '@commonweal/charts/kit/entries.js';
import type { Chart } from '@commonweal/charts';
import { primaryLanguage } from '../catalogue.js';
import { statedLang } from '../base/stated-lang.js';
import type { CwContextChangeEvent } from '../events/cw-context-change.js';
import { CHOICE_LANGUAGES } from './choice-languages.js';
import type { ContextHolder } from './context-holder.js';
import type { ContextName, pageContext } from './page-context.js';

/** A widget that follows the context, of whichever version. */
type Widget = Element & { readonly updateComplete: Promise<unknown>; readonly model: Chart | null };

/**
 * Announces a choice once for all widgets that follow a context, and keeps their live regions quiet meanwhile.
 */
export class Voice {
  readonly #holder: HTMLElement;
  readonly #context: ContextHolder;
  /** In the shadow root of the holder; the root of a page has none, and it is at the end of the page. */
  readonly #region: HTMLElement;
  #turn = 0;

  constructor(holder: HTMLElement, context: ContextHolder) {
    this.#holder = holder;
    this.#context = context;
    this.#region = holder.ownerDocument.createElement('div');
    this.#region.className = 'spoken';
    this.#region.setAttribute('role', 'status');
    const { shadowRoot, ownerDocument } = holder;
    if (shadowRoot === null) this.#region.style.cssText = HIDDEN;
    (shadowRoot ?? ownerDocument.body).append(this.#region);
  }

  /** A change, of which the widgets are about to write. Of two in quick succession the last is announced. */
  async follow({ values, changed, by }: CwContextChangeEvent): Promise<void> {
    this.#turn += 1;
    const own = this.#turn;
    const { provider, store } = this.#context;
    const widgets = Followed.by(provider).filter(isWidget);
    const regions = widgets.flatMap(({ shadowRoot }) => shadowRoot?.querySelector('[part~="message"]') ?? []);
    const before = regions.map(({ textContent }) => textContent);
    for (const region of regions) region.setAttribute('aria-live', 'off');
    await new Promise<void>((resolve) => {
      store.context.later(() => {
        resolve();
        return Promise.resolve();
      });
    });
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    if (own !== this.#turn) return;
    // What has just been written is not announced when the regions speak again.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (own === this.#turn) for (const region of regions) region.removeAttribute('aria-live');
      });
    });
    // What an address says is never repeated.
    if (by === 'url' || widgets.length === 0) return;
    const stated = primaryLanguage(statedLang(this.#holder) ?? 'en');
    const words = CHOICE_LANGUAGES.find(({ lang }) => lang === stated) ?? CHOICE_LANGUAGES[0];
    const named = (Object.entries(values) as [ContextName, string | null][]).map(
      ([name, value]) =>
        [name, value !== null && changed.includes(name) ? NAMES[name](value, widgets) : null] as const,
    );
    const isNew = ({ textContent }: Element, at: number): boolean =>
      textContent !== '' && textContent !== before[at];
    const count = regions.filter(isNew).length;
    const selected = words.selected(Object.fromEntries(named) as Record<ContextName, string | null>);
    // Unmarked where the page is in it, so that no screen reader changes its accent.
    if (words.lang === stated) this.#region.removeAttribute('lang');
    else this.#region.lang = words.lang;
    this.#region.textContent =
      count === 0 ? selected : `${selected} ${words.messages(count, widgets.length)}`;
  }

  /** The root of a page is no context any more, which leaves nothing on the page. */
  end(): void {
    this.#turn += 1;
    this.#region.remove();
  }
}

/** A provider that says who follows. */
class Followed extends ContextProvider<typeof pageContext> {
  static by(provider: ContextProvider<typeof pageContext>): readonly Element[] {
    return Array.from((provider as Followed).subscriptions.values(), ({ consumerHost }) => consumerHost);
  }
}

const isWidget = (follower: Element): follower is Widget => 'model' in follower;

/** Set by script, which a strict policy allows, so that no style sheet of the page shows what is only spoken. */
const HIDDEN =
  'all:initial!important;position:absolute!important;inline-size:1px!important;block-size:1px!important;overflow:hidden!important;clip-path:inset(50%)!important';

/** A value in words that readers know. */
type Say = (value: string, widgets: readonly Widget[]) => string;

const asItIs: Say = (value) => value;

/** The name of an area that a widget shows, by its code; other text as it is. */
const areaName: Say = (text, widgets) => {
  const shown = widgets.flatMap(({ model }) => model?.shown ?? []);
  return (
    shown.find(({ observation: { area } }) => area.code !== null && area.code === text)?.observation.area
      .name ?? text
  );
};

/** Areas by their names, and groups without what they are groups of. */
const NAMES: Readonly<Record<ContextName, Say>> = {
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
