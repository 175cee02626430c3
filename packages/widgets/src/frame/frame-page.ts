import { entryName, type FrameEntry, frameEntries } from './entries.js';
import { HEIGHT_MESSAGE, type HeightMessage, TALLEST, TOKEN } from './height-message.js';
import type { FrameWords } from './words.js';
import { enFrame } from './words.en.js';

/** An element class whose attributes are known. */
type WithAttributes = CustomElementConstructor & { readonly observedAttributes?: readonly string[] };

/** Milliseconds after which a list that has not come is given up, as a widget gives up a file. */
const PATIENCE = 15_000;

/**
 * Fills a frame page: puts the entry its address names into `<main>`, and keeps the page around the frame told of
 * the height. The list of entries stands in the page (`<script type="application/json" id="embeds">`) or beside it,
 * in `embeds.json`.
 *
 * A reader sees either the figure or a plain sentence. Of the address, only the name of the entry is read, and
 * nothing of it is ever shown: an address that somebody made up cannot put words under a publisher's name.
 */
export async function startFrame(page: Document, words: FrameWords = enFrame): Promise<void> {
  const view = page.defaultView;
  const main = page.querySelector('main');
  if (view === null || main === null) return;
  tellHeight(page, view);
  const list = await embedsOf(page);
  if (list === null) {
    say(main, words.noList);
    return;
  }
  const name = entryName(view.location.search);
  const entry = name === null ? undefined : frameEntries(list).get(name);
  const figure = entry === undefined ? null : figureOf(entry, page);
  if (figure === null) {
    say(main, words.noFigure);
    return;
  }
  main.replaceChildren(figure);
}

/** The list of entries, as parsed; null where it cannot be read. */
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

/** The element of an entry, or null where it is none of ours. Only attributes that it knows are set. */
function figureOf(entry: FrameEntry, page: Document): HTMLElement | null {
  const known = customElements.get(entry.element) as WithAttributes | undefined;
  if (!entry.element.startsWith('cw-') || known === undefined) return null;
  const figure = page.createElement(entry.element);
  for (const [name, value] of entry.attributes) {
    if (known.observedAttributes?.includes(name) === true) figure.setAttribute(name, value);
  }
  if (entry.lang !== null) figure.lang = entry.lang;
  if (entry.data !== null) Object.assign(figure, { data: entry.data });
  return figure;
}

function say(main: HTMLElement, text: string): void {
  const paragraph = main.ownerDocument.createElement('p');
  paragraph.setAttribute('role', 'status');
  paragraph.textContent = text;
  main.replaceChildren(paragraph);
}

/**
 * Tells the page around the frame how tall this page is, whenever that changes. The message goes to whatever page
 * that is, since a frame cannot know; it holds that page's own token and one number.
 */
function tellHeight(page: Document, view: Window): void {
  let told = '';
  const tell = (): void => {
    const token = view.location.hash.slice(1);
    const height = Math.min(Math.ceil(page.documentElement.getBoundingClientRect().height), TALLEST);
    if (!TOKEN.test(token) || told === `${token} ${height}` || view.parent === view) return;
    told = `${token} ${height}`;
    const message: HeightMessage = { type: HEIGHT_MESSAGE, token, height };
    view.parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(page.documentElement);
  view.addEventListener('hashchange', tell);
}
