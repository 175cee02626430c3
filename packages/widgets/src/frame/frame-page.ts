import { entryName, type FrameEntry, frameEntries } from './entries.js';
import { HEIGHT_MESSAGE, type HeightMessage, TALLEST, TOKEN } from './height-message.js';
import type { FrameWords } from './words.js';

/** An element class with its observed attributes. */
type WithAttributes = CustomElementConstructor & { readonly observedAttributes?: readonly string[] };

/** Timeout for the list of entries in milliseconds, the same as for a widget's file. */
const PATIENCE = 15_000;

/**
 * Fills a frame page: puts the entry named in its URL into `<main>`, and reports the height to the page around the
 * frame. The list of entries is in the page (`<script type="application/json" id="embeds">`) or in `embeds.json` beside
 * it.
 *
 * A reader sees either the figure or a plain sentence. Only the entry name is read from the URL, and none of the URL is
 * ever displayed: a made-up link cannot put words under a publisher's name.
 */
export async function startFrame(page: Document, words: FrameWords): Promise<void> {
  const view = page.defaultView;
  const main = page.querySelector('main');
  if (view === null || main === null) return;
  reportHeight(page, view);
  const list = await embedsOf(page);
  if (list === null) {
    showText(main, words.noList);
    return;
  }
  const name = entryName(view.location.search);
  const entry = name === null ? undefined : frameEntries(list).get(name);
  const figure = entry === undefined ? null : figureOf(entry, page);
  if (figure === null) {
    showText(main, words.noFigure);
    return;
  }
  main.replaceChildren(figure);
}

/** The parsed list of entries; null if it cannot be read. */
async function embedsOf(page: Document): Promise<unknown> {
  try {
    const inPage = page.querySelector('script#embeds')?.textContent;
    if (inPage !== undefined && inPage.trim() !== '') return JSON.parse(inPage) as unknown;
    const address = new URL('embeds.json', page.baseURI);
    const late = new AbortController();
    const { signal } = late;
    const timer = setTimeout(() => {
      late.abort();
    }, PATIENCE);
    const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    const list = answer.ok ? ((await answer.json()) as unknown) : null;
    clearTimeout(timer);
    return list;
  } catch {
    return null;
  }
}

/** Creates the element of an entry; null if it is not one of ours. Sets only attributes the element observes. */
function figureOf(entry: FrameEntry, page: Document): HTMLElement | null {
  const known: WithAttributes | undefined = customElements.get(entry.element);
  if (!entry.element.startsWith('cw-') || known === undefined) return null;
  const figure = page.createElement(entry.element);
  for (const [name, value] of entry.attributes) {
    if (known.observedAttributes?.includes(name) === true) figure.setAttribute(name, value);
  }
  if (entry.lang !== null) figure.lang = entry.lang;
  if (entry.data !== null) Object.assign(figure, { data: entry.data });
  return figure;
}

function showText(main: HTMLElement, text: string): void {
  const paragraph = main.ownerDocument.createElement('p');
  paragraph.setAttribute('role', 'status');
  paragraph.textContent = text;
  main.replaceChildren(paragraph);
}

/**
 * Reports this page's height to the page around the frame whenever it changes. The message goes to any origin, because
 * a frame cannot know which page embeds it; it contains only that page's own token and a number.
 */
function reportHeight(page: Document, view: Window): void {
  let reported = '';
  const report = (): void => {
    const token = view.location.hash.slice(1);
    const height = Math.min(Math.ceil(page.documentElement.getBoundingClientRect().height), TALLEST);
    if (!TOKEN.test(token) || reported === `${token} ${height}` || view.parent === view) return;
    reported = `${token} ${height}`;
    const message: HeightMessage = { type: HEIGHT_MESSAGE, token, height };
    view.parent.postMessage(message, '*');
  };
  new ResizeObserver(report).observe(page.documentElement);
  view.addEventListener('hashchange', report);
}
