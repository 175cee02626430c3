import { isServer, type LitElement, type ReactiveController } from 'lit';

/** A page in the background shows no frames. */
const LATEST_MS = 100;

/** Resolves in the task after the next frame. */
const afterFrame = ({ defaultView }: Document): Promise<void> =>
  new Promise((done) => {
    const next = (): unknown => setTimeout(done);
    defaultView?.requestAnimationFrame(next);
    setTimeout(done, LATEST_MS);
  });

/** The element with the plot. */
interface Host extends LitElement {
  closedTable?: ClosedTable | null;
}

/**
 * A table that a reader has to open is drawn after the frame that shows its plot, which has a quarter of its nodes: at
 * once where it is opened or printed before that. The tree of a server has it from the start.
 */
export class ClosedTable implements ReactiveController {
  readonly #host: Host;
  #isDue: boolean;
  #coming: Promise<void> | null = null;
  #early: AbortController | null = null;

  constructor(host: Host) {
    this.#host = host;
    this.#isDue = (isServer as boolean) || this.#isThere;
    host.closedTable = this;
    host.addController(this);
  }

  /** Whether the next render draws it. */
  get isDue(): boolean {
    return this.#isDue;
  }

  /** Resolves once it is to be drawn, or its element is taken away; null where there is nothing to wait for. */
  get coming(): Promise<void> | null {
    return this.#coming;
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#isDue || this.#coming !== null || !this.#isThere) return;
    const { ownerDocument, renderRoot } = this.#host;
    this.#early = new AbortController();
    const { signal } = this.#early;
    const draw = (): void => {
      this.#draw();
    };
    renderRoot.addEventListener('toggle', draw, { capture: true, signal });
    ownerDocument.defaultView?.addEventListener('beforeprint', draw, { signal });
    this.#coming = afterFrame(ownerDocument).then(draw);
  }

  /** Whether what can be opened is rendered. */
  get #isThere(): boolean {
    return this.#host.renderRoot.querySelector('.figures') !== null;
  }

  #draw(): void {
    this.#early?.abort();
    this.#coming = null;
    if (this.#isDue || !this.#host.isConnected) return;
    this.#isDue = true;
    this.#host.requestUpdate();
  }
}
