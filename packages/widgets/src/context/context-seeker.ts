import type { LitElement, ReactiveController } from 'lit';
import { PAGE_CONTEXT_PROTOCOL, type PageContext, pageContext } from './page-context.js';

/** The attribute that makes the root of a page a context. */
const MARK = 'data-cw-context';

type Provided = (context: PageContext | null, end?: () => void) => void;

/**
 * Finds the page context around an element by the community context protocol, and lets go of it when the element leaves.
 * In small files of elements it stands for the consumer of `@lit/context`, which weighs three times as much.
 */
export class ContextSeeker implements ReactiveController {
  readonly #host: LitElement;
  readonly #found: (context: PageContext | null) => void;
  #context: PageContext | null = null;
  #end: (() => void) | undefined;
  #marked: MutationObserver | null = null;
  /** Resolves once the code that makes the root of the page a context has come, or not; null if it is not asked for. */
  coming: Promise<void> | null = null;

  /** @param found Called with another context, or null when there no longer is one. */
  constructor(host: LitElement, found: (context: PageContext | null) => void) {
    this.#host = host;
    this.#found = found;
    host.addController(this);
  }

  hostConnected(): void {
    this.ask();
    // Weak, so that an ancestor that is never defined does not keep every widget that was ever under it.
    const seeker = new WeakRef(this);
    const again = (): void => {
      seeker.deref()?.ask();
    };
    const page = this.#host.ownerDocument.documentElement;
    const provide = (): void => {
      if (this.#context === null && page.hasAttribute(MARK))
        this.coming = import('./page-root.js').then(({ provideOn }) => {
          provideOn(page);
          again();
        }, again);
    };
    provide();
    // A script may set it at any time.
    this.#marked = new MutationObserver(provide);
    this.#marked.observe(page, { attributeFilter: [MARK] });
    if (this.#context !== null) return;
    // A context that is defined later did not receive the request: ask again when an undefined ancestor is upgraded.
    for (let node = parentOf(this.#host); node !== null; node = parentOf(node)) {
      const { localName } = node as Partial<Element>;
      // Names that are no elements of anybody, such as `font-face`, are refused.
      if (localName?.includes('-') === true) void customElements.whenDefined(localName).then(again, again);
    }
  }

  /** Asks for a context, unless there is one. */
  ask(): void {
    if (!this.#host.isConnected || this.#context !== null) return;
    const request = {
      context: pageContext,
      contextTarget: this.#host,
      callback: this.#provided,
      subscribe: true,
    };
    this.#host.dispatchEvent(
      Object.assign(new Event('context-request', { bubbles: true, composed: true }), request),
    );
  }

  hostDisconnected(): void {
    this.#marked?.disconnect();
    this.#provided(null);
  }

  /** Called again by a context that is defined between, or with null by one that goes. */
  readonly #provided: Provided = (context, end) => {
    if (end !== this.#end) this.#end?.();
    this.#end = end;
    const found = context?.protocol === PAGE_CONTEXT_PROTOCOL ? context : null;
    if (found === this.#context) return;
    this.#context = found;
    this.#found(found);
  };
}

/** The next node on an event's path, across shadow boundaries and slots. */
function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot !== null) return node.assignedSlot;
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
