import type { LitElement, ReactiveController } from 'lit';

/** A page in the background shows no frames. */
const LATEST_MS = 100;

/** Resolves in the task after the next frame. */
const afterFrame = ({ defaultView }: Document): Promise<void> =>
  new Promise((done) => {
    const next = (): unknown => setTimeout(done);
    defaultView?.requestAnimationFrame(next);
    setTimeout(done, LATEST_MS);
  });

/**
 * A table that a reader has to open is drawn after the frame that shows its plot, which has a quarter of its nodes: at
 * once where it is opened or printed before that.
 */
export class ClosedTable implements ReactiveController {
  readonly #host: LitElement;
  readonly #render: () => void;
  #isDue = false;
  #coming: Promise<void> | null = null;
  #early: AbortController | null = null;

  /** @param render Renders the host now. */
  constructor(host: LitElement, render: () => void) {
    this.#host = host;
    this.#render = render;
    host.addController(this);
  }

  /** Whether the next render draws it. */
  get isDue(): boolean {
    return this.#isDue;
  }

  /** Resolves once it is drawn, or its element is taken away; null where there is nothing to wait for. */
  get coming(): Promise<void> | null {
    return this.#coming;
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostUpdated(): void {
    const { ownerDocument, renderRoot } = this.#host;
    if (this.#isDue || this.#coming !== null || renderRoot.querySelector('.figures') === null) return;
    this.#early = new AbortController();
    const { signal } = this.#early;
    const draw = (): void => {
      this.#draw();
    };
    renderRoot.addEventListener('toggle', draw, { capture: true, signal });
    ownerDocument.defaultView?.addEventListener('beforeprint', draw, { signal });
    this.#coming = afterFrame(ownerDocument).then(draw);
  }

  #draw(): void {
    this.#early?.abort();
    this.#coming = null;
    if (this.#isDue || !this.#host.isConnected) return;
    this.#isDue = true;
    this.#render();
  }
}
