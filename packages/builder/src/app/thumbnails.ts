import type { Fit } from '../fit/fits.js';
import { EMPTY_DASHBOARD } from '../state.js';
import type { Shown } from './stage.js';
import { showOn } from './stage.js';

/** A widget with the attributes to draw it with. */
type Thumbnail = Pick<Fit, 'tag' | 'start'>;

/** What a widget is shown with by itself. */
type Lone = Omit<Shown, 'widgets' | 'dashboard'>;

/** What a widget reports once it is drawn. */
interface RenderedWidget extends Element {
  readonly state?: string;
  readonly issues?: readonly { readonly severity: string; readonly message: string }[];
}

/**
 * Small live images of widgets: real elements with the editor's data, drawn when they come into sight. One that turns
 * out to show nothing tells why.
 */
export class Thumbnails {
  readonly #hosts = new Map<string, HTMLElement>();
  readonly #wanted = new Map<Element, { readonly fit: Thumbnail; readonly shown: Lone }>();
  readonly #seen: IntersectionObserver;
  readonly #failed: (tag: string, reason: string) => void;

  /** @param failed Called with the reason why a widget shows nothing. */
  constructor(failed: (tag: string, reason: string) => void) {
    this.#failed = failed;
    this.#seen = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) void this.#draw(target);
      },
      { rootMargin: '200px' },
    );
  }

  /** The image of a widget, which is drawn once it is seen. */
  of(fit: Thumbnail, shown: Lone, document: Document): HTMLElement {
    const host = this.#hosts.get(fit.tag) ?? this.#make(fit.tag, document);
    const before = this.#wanted.get(host);
    const isSame =
      before?.shown.dataset === shown.dataset &&
      before.shown.source === shown.source &&
      JSON.stringify(before.fit.start) === JSON.stringify(fit.start);
    if (!isSame) {
      this.#wanted.set(host, { fit, shown });
      // Looked at anew, even if it is in sight already.
      this.#seen.unobserve(host);
      this.#seen.observe(host);
    }
    return host;
  }

  #make(tag: string, document: Document): HTMLElement {
    const host = document.createElement('div');
    host.className = 'thumbnail';
    host.inert = true;
    host.setAttribute('aria-hidden', 'true');
    const inner = document.createElement('div');
    host.append(inner);
    this.#hosts.set(tag, host);
    return host;
  }

  async #draw(host: Element): Promise<void> {
    const wanted = this.#wanted.get(host);
    const inner = host.firstElementChild;
    if (wanted === undefined || inner === null) return;
    this.#seen.unobserve(host);
    const { fit, shown } = wanted;
    showOn(inner, {
      ...shown,
      widgets: [{ tag: fit.tag, attributes: fit.start }],
      dashboard: EMPTY_DASHBOARD,
    });
    const element = inner.querySelector<RenderedWidget>(fit.tag);
    if (element === null) return;
    const reason = await reasonOf(element);
    if (reason !== null && this.#wanted.get(host) === wanted) this.#failed(fit.tag, reason);
  }
}

/** Once an element has settled: why it shows nothing, or null if it shows something. */
async function reasonOf(element: RenderedWidget): Promise<string | null> {
  for (let round = 0; round < 50; round += 1) {
    await Reflect.get(element, 'updateComplete');
    if (element.state !== 'loading' && element.state !== undefined) break;
    await new Promise((done) => requestAnimationFrame(done));
  }
  if (element.state !== 'error' && element.state !== 'empty') return null;
  const fatal = element.issues?.find(({ severity }) => severity === 'fatal');
  return fatal?.message ?? 'There is nothing in the data that it could show.';
}
