import type { GenericElement } from './generic.js';

interface Policy {
  createHTML(text: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): Policy;
}

/** A page with one of our elements, loaded in a frame piece by piece. */
export class TrickledPage {
  readonly #frame = document.body.appendChild(document.createElement('iframe'));
  readonly #policy: Policy;
  readonly #tag: string;

  constructor(tag: string) {
    this.#tag = tag;
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    const rules = { createHTML: (text: string) => text };
    this.#policy = trustedTypes?.createPolicy('trickled-page', rules) ?? rules;
    this.document.open();
  }

  get window(): Window & typeof globalThis {
    return this.#frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.#frame.contentDocument!;
  }

  get widget(): GenericElement {
    return this.document.querySelector<GenericElement>(this.#tag)!;
  }

  /** Writes the next piece of the page. Resolves once observers have run. */
  async write(piece: string): Promise<void> {
    const { document } = this as { document: { write(text: string): void } };
    document.write(this.#policy.createHTML(piece));
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Loads and runs the element's script. */
  async registered(): Promise<void> {
    const address = `/packages/widgets/src/define/${this.#tag.slice('cw-'.length)}.ts`;
    const hasRun = new Promise((resolve) => {
      this.document.addEventListener('load', resolve, { capture: true, once: true });
    });
    await this.write(`<!doctype html><body><script type="module" async src="${address}"></script>`);
    await hasRun;
  }

  close(): void {
    this.document.close();
  }

  remove(): void {
    this.#frame.remove();
  }
}
