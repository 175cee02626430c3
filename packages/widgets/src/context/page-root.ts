import { ContextHolder } from './context-holder.js';
import { ContextVoice } from './context-voice.js';
import { CONTEXT_NAMES } from './context-store.js';
import { type ContextName, type ContextValues, type PageContext, pageContext } from './page-context.js';
import { UrlState } from './url-state.js';

export { ContextVoice };

/** The attribute that makes the root of a page a context. */
const MARK = 'data-cw-context';
const attributeOf = (name: string): string => `data-cw-${name}`;
/** What is written; null for nothing. */
const textOf = (written: string | null): string | null => (written === '' ? null : written);
const URL_STATE = attributeOf('url-state');

/**
 * Makes the root element of a page a context for as long as it has the attribute `data-cw-context`, with values from
 * `data-cw-area` and the like. Does nothing where another bundle has done so.
 */
export function provideOn(page: HTMLElement): void {
  const found: (PageContext | null)[] = [];
  const request = {
    context: pageContext,
    // In the name of something in the page, since a context does not answer itself.
    contextTarget: page.ownerDocument.createElement('div'),
    callback: (context: PageContext | null) => found.push(context),
  };
  page.dispatchEvent(Object.assign(new Event('context-request', { bubbles: true, composed: true }), request));
  if (found.length === 0) new PageRoot(page);
}

class PageRoot {
  readonly #page: HTMLElement;
  readonly #holder: ContextHolder;
  readonly #voice: ContextVoice;
  readonly #observer: MutationObserver;
  #url: UrlState | null = null;
  /** What the page had chosen itself, before the address was first followed. */
  #initial: ContextValues | null = null;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#holder = new ContextHolder(page, () => {
      this.#url?.write();
    });
    this.#read(CONTEXT_NAMES);
    this.#voice = new ContextVoice(page, this.#holder);
    this.#holder.voice = this.#voice;
    this.#observer = new MutationObserver((records) => {
      const written = records.map(({ attributeName }) => attributeName);
      // What is written anew is asked for; a reader's choice of all else stays.
      if (page.hasAttribute(MARK))
        this.#read(CONTEXT_NAMES.filter((name) => written.includes(attributeOf(name))));
      else this.#end();
    });
    this.#observer.observe(page, { attributeFilter: [MARK, URL_STATE, ...CONTEXT_NAMES.map(attributeOf)] });
  }

  #read(names: readonly ContextName[]): void {
    const page = this.#page;
    const values = names.map((name) => [name, textOf(page.getAttribute(attributeOf(name)))]);
    this.#holder.store.set(Object.fromEntries(values) as Partial<ContextValues>, 'page');
    const isInUrl = page.getAttribute(URL_STATE) === 'hash';
    if (isInUrl) {
      const { store } = this.#holder;
      this.#initial ??= store.values;
      this.#url ??= new UrlState(store, page.ownerDocument, this.#initial);
    } else this.#leaveUrl();
  }

  #leaveUrl(): void {
    this.#url?.end();
    this.#url = null;
  }

  /** Tells its followers that there is no context any more, and leaves nothing on the page. */
  #end(): void {
    this.#observer.disconnect();
    this.#leaveUrl();
    const { provider } = this.#holder;
    this.#page.removeEventListener('cw-context-set', this.#holder);
    this.#voice.end();
    const { onContextRequest, onProviderRequest } = provider;
    this.#page.removeEventListener('context-request', onContextRequest);
    this.#page.removeEventListener('context-provider', onProviderRequest);
    provider.setValue(null);
  }
}
