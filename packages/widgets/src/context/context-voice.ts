import { entries, parts } from '@commonweal/charts/kit/entries.js';
import type { Chart } from '@commonweal/charts';
import type { Languages } from '../base/languages.js';
import type { Later } from '../base/part.js';
import { statedLang } from '../base/stated-lang.js';
import { primaryLanguage } from '../catalogue.js';
import type { CwContextChangeEvent } from '../events/cw-context-change.js';
import type { ContextHolder } from './context-holder.js';
import { OWN_WORDS } from './own-words.js';
import type { ContextName } from './page-context.js';
import type { ContextTexts, Selected } from './words.js';

/** Words of a context that are here or come later. */
interface Spoken {
  readonly words: { readonly lang: string; readonly texts: Later<ContextTexts> };
}

/** A widget that follows the context, of whichever version. */
type Widget = Element & {
  readonly updateComplete: Promise<unknown>;
  readonly model: Chart | null;
  readonly language?: { readonly words: { readonly lang: string } } | null;
};

/** A widget with its region for messages. */
interface Figure {
  readonly widget: Widget;
  readonly region: Element;
  /** What the region held before the change. */
  readonly before: string;
}

/** Elements whose languages have the words. */
const SPEAKERS = ['cw-context', 'cw-dashboard'];

/**
 * Announces a choice once for all widgets that follow a context. The live region of each is quiet while the widget follows
 * a choice that is announced here, and at no other time.
 */
export class ContextVoice {
  readonly #holder: HTMLElement;
  readonly #context: ContextHolder;
  /** In the shadow root of the holder; for the root of a page, which has none, at the end of the page. */
  readonly #region: HTMLElement;
  /** Regions that are quiet, each with the change for which it is. */
  readonly #quiet = new Map<Element, number>();
  #change = 0;

  constructor(holder: HTMLElement, context: ContextHolder) {
    this.#holder = holder;
    this.#context = context;
    this.#region = holder.ownerDocument.createElement('div');
    this.#region.setAttribute('role', 'status');
    for (const [name, value] of Object.entries(UNSEEN))
      this.#region.style.setProperty(name, value, 'important');
    this.#place();
    // Asked for now, since they may have to be loaded.
    this.#words();
  }

  /** A change that the widgets have begun to follow. Of two in quick succession the last is announced. */
  async follow({ values, changed, by }: CwContextChangeEvent): Promise<void> {
    this.#change += 1;
    const change = this.#change;
    const figures = this.#figures();
    // What comes with the page is part of it. Without words here, or behind a dialog, each widget has its own.
    if (figures.every(({ widget }) => widget.model === null) || this.#words() === null) return;
    this.#place();
    if (this.#isBehindDialog) return;
    await Promise.all(figures.map((figure) => this.#hush(figure, change)));
    const words = this.#words();
    if (change !== this.#change || words === null) return;
    const stays = new Set(this.#figures().map(({ region }) => region));
    const those = figures.filter(({ region }) => stays.has(region));
    const widgets = those.map(({ widget }) => widget);
    const named = (Object.entries(values) as [ContextName, string | null][]).map(([name, value]) => [
      name,
      value !== null && changed.includes(name) ? IN_WORDS[name](value, widgets) : null,
    ]);
    const count = those.filter(
      ({ region, before }) => region.textContent !== '' && region.textContent !== before,
    ).length;
    const { lang, texts } = words;
    const said = [
      // What an address says is never repeated.
      ...(by === 'url' ? [] : [texts.selected(Object.fromEntries(named) as Selected)]),
      ...(count === 0 ? [] : [texts.messages(count, those.length)]),
    ];
    // Unmarked where the page is in it, so that no screen reader changes its accent.
    if (lang === this.#stated) this.#region.removeAttribute('lang');
    else this.#region.lang = lang;
    this.#region.textContent = said.join(' ');
  }

  /** The holder has left its page, where nothing is announced, nor when it comes back as it was. */
  rest(): void {
    this.#change += 1;
    this.#region.textContent = '';
    for (const region of this.#quiet.keys()) region.removeAttribute('aria-live');
    this.#quiet.clear();
  }

  /** The root of the page is no context any more, which leaves nothing on it. */
  end(): void {
    this.rest();
    this.#region.remove();
  }

  /** A region is announced only if it was there before its text: a page may have been replaced since, and it with it. */
  #place(): void {
    const { shadowRoot, ownerDocument } = this.#holder;
    if (!this.#region.isConnected) (shadowRoot ?? ownerDocument.body).append(this.#region);
  }

  /** Whether the page around a dialog, and the region with it, is out of reach. */
  get #isBehindDialog(): boolean {
    const dialogs = [...this.#holder.ownerDocument.querySelectorAll(':modal')];
    return dialogs.length > 0 && !dialogs.some((each) => each.contains(this.#holder));
  }

  /** The widgets that would announce something themselves: those with a region that a reader can come upon. */
  #figures(): Figure[] {
    return followersOf(this.#context).flatMap((widget) => {
      const region = widget.shadowRoot?.querySelector('[part~="message"]') ?? null;
      const isMet =
        widget.getClientRects().length > 0 && widget.closest('[inert], [aria-hidden="true"]') === null;
      return region !== null && isMet ? [{ widget, region, before: region.textContent }] : [];
    });
  }

  /**
   * Resolves once a widget has written its words. Its region speaks again after that, also if it has left meanwhile; not
   * in the same frame, since what has just been written would be announced.
   */
  async #hush({ widget, region }: Figure, change: number): Promise<void> {
    region.setAttribute('aria-live', 'off');
    this.#quiet.set(region, change);
    await new Promise<void>((resolve) => {
      this.#context.store.context.later(() => {
        resolve();
        return Promise.resolve();
      });
    });
    await widget.updateComplete;
    const end = (): void => {
      if (this.#quiet.get(region) !== change) return;
      this.#quiet.delete(region);
      region.removeAttribute('aria-live');
    };
    requestAnimationFrame(() => {
      requestAnimationFrame(end);
    });
  }

  /** The language of the page around the context, without its region. */
  get #stated(): string {
    return primaryLanguage(statedLang(this.#holder) ?? '');
  }

  /** The words of the page's language, else of one that a widget is in; null while they are on their way. */
  #words(): { readonly lang: string; readonly texts: ContextTexts } | null {
    const { constructor, ownerDocument } = this.#holder;
    const registry = ownerDocument.defaultView?.customElements;
    const speakers = [constructor, ...SPEAKERS.map((tag) => registry?.get(tag))];
    const spoken = [
      ...speakers.flatMap(
        (each) => (each as { languages?: Languages<Spoken> } | undefined)?.languages?.all ?? [],
      ),
      ...OWN_WORDS.map((words) => ({ words })),
    ];
    const wordsIn = (lang: string): Spoken | undefined => spoken.find(({ words }) => words.lang === lang);
    const shown = followersOf(this.#context).map(({ language }) =>
      primaryLanguage(language?.words.lang ?? ''),
    );
    const own = wordsIn(this.#stated);
    // Widgets that are in the language of the page say it better than words in another.
    if (own === undefined && shown.includes(this.#stated)) return null;
    const found = own ?? shown.map(wordsIn).find((each) => each !== undefined) ?? spoken[0];
    const texts = found === undefined ? null : hereOf(found.words.texts);
    return found === undefined || texts === null ? null : { lang: found.words.lang, texts };
  }
}

/** Texts that are here already. Others are asked for, and taken at a later change. */
function hereOf(texts: Later<ContextTexts>): ContextTexts | null {
  if (!('coming' in texts)) return texts;
  texts.ask({ settled: () => undefined });
  return texts.here;
}

/** The widgets that subscribe to a context, wherever they are inside it. */
function followersOf({ provider }: ContextHolder): readonly Widget[] {
  const { subscriptions } = provider as unknown as {
    readonly subscriptions: ReadonlyMap<unknown, { readonly consumerHost: Element }>;
  };
  return Array.from(subscriptions.values(), ({ consumerHost }) => consumerHost).filter(
    (each): each is Widget => 'model' in each,
  );
}

/** Set by script, which a strict policy allows, so that no style sheet of the page shows what is only announced. */
const UNSEEN = {
  all: 'initial',
  position: 'absolute',
  'inline-size': '1px',
  'block-size': '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
} as const;

/** A value in words that readers know. */
type InWords = (value: string, widgets: readonly Widget[]) => string;

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
