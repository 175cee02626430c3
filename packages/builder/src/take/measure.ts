import type { Height } from '@commonweal/render/snippets.js';

/** Pages that a widget is measured for, in pixels, with text of 16 px. */
const WIDTHS = [320, 360, 400, 480, 560, 640, 720, 800, 960, 1280];
const EM = 16;
/** Space beside the main column of a page, and how wide a column gets. */
const MARGIN = 15;
const WIDEST = 960;

/** A widget that has a state. */
interface Stated extends Element {
  readonly state?: string;
}

/**
 * How high widgets are on pages of several widths: copies of those in the preview are shown out of sight. They depend on
 * the width of their container alone.
 *
 * @param make Puts a fresh copy of what was made into a place of the page.
 */
export async function measuredHeights(
  document: Document,
  make: (place: HTMLElement) => void,
): Promise<readonly Height[]> {
  const place = document.createElement('div');
  place.setAttribute('aria-hidden', 'true');
  place.inert = true;
  const { style } = place;
  style.cssText = `position: absolute; visibility: hidden; inset-block-start: 0; inset-inline-start: -9999px; font: ${String(EM)}px/1.5 Arial, sans-serif`;
  document.body.append(place);
  try {
    make(place);
    const widgets: Stated[] = [...place.querySelectorAll('*')].filter(
      (element) => element.localName.startsWith('cw-') && 'state' in element,
    );
    await Promise.all(widgets.map(settled));
    const heights: Height[] = [];
    for (const width of WIDTHS) {
      style.inlineSize = `${String(Math.min(width - 2 * MARGIN, WIDEST))}px`;
      await frame(document);
      heights.push({ width: width / EM, height: place.offsetHeight / EM });
    }
    return heights;
  } finally {
    place.remove();
  }
}

/** Waits until a widget shows its data or says why not. */
const settled = (widget: Stated): Promise<void> =>
  new Promise((resolve) => {
    const isLoading = (): boolean => widget.state === undefined || widget.state === 'loading';
    if (!isLoading()) {
      resolve();
      return;
    }
    for (const event of ['cw-ready', 'cw-issue'])
      widget.addEventListener(event, () => {
        if (!isLoading()) resolve();
      });
  });

const frame = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    const { defaultView } = document;
    if (defaultView === null) resolve();
    else
      defaultView.requestAnimationFrame(() => {
        defaultView.requestAnimationFrame(() => {
          resolve();
        });
      });
  });
