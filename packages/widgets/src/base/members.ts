import type { Chart } from '@commonweal/charts/chart/types.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a widget shows, and the size of its figures as a file. */
export interface Figures {
  readonly model: Chart | null;
  /** Null or absent: not known. */
  readonly fileBytes?: number | null;
}

/** A widget whose figures a dashboard gathers, of whichever version. */
export interface Gathered extends Figures {
  toCsv(): Promise<string>;
}

/** A widget in a dashboard, of whichever version. */
export type Member = HTMLElement &
  Gathered & { headingLevel?: unknown; readonly updateComplete: Promise<boolean> };

/**
 * The widgets inside an element, however deep, in shadow roots too: each asks for its context when it joins, and says so
 * by that. Kept weakly, so that a widget that leaves is let go.
 */
export class Members implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #joined: (member: Member) => void;
  #all = new Set<WeakRef<Member>>();

  constructor(host: ReactiveControllerHost & HTMLElement, joined: (member: Member) => void) {
    this.#host = host;
    this.#joined = joined;
    host.addController(this);
    // On its way down, since a context further in keeps the request to itself.
    host.addEventListener('context-request', (event) => this.#onRequest(event), { capture: true });
  }

  /** Those that are inside now, in order. */
  get all(): readonly Member[] {
    const alive = [...this.#all].map((each) => each.deref());
    const inside = alive.filter((each) => each !== undefined && ownerOf(each) === this.#host) as Member[];
    this.#all = new Set(inside.map((each) => new WeakRef(each)));
    return inside.sort((one, other) => {
      const place = one.compareDocumentPosition(other);
      return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
    });
  }

  /** Widgets that were there before asked in vain. */
  hostConnected(): void {
    for (const each of this.#host.querySelectorAll('*')) if (isMember(each)) this.#join(each);
  }

  #onRequest(event: Event): void {
    const [target] = event.composedPath();
    if (target instanceof Element && isMember(target)) this.#join(target);
  }

  #join(member: Member): void {
    if (ownerOf(member) !== this.#host) return;
    if (!this.all.includes(member)) this.#all.add(new WeakRef(member));
    this.#joined(member);
  }
}

const isMember = (element: Element): element is Member => 'model' in element && 'download' in element;

/** The dashboard that an element is in: the nearest, across shadow boundaries. */
function ownerOf(element: Element): Element | null {
  for (let node: Node | null = element.parentNode; node !== null; node = parentOf(node))
    if (node instanceof Element && 'gathers' in node) return node;
  return null;
}

const parentOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);
