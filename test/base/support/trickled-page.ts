import type { GenericElement } from './generic.js';

/** Texts that a strict policy lets into a page. */
interface Policy {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** A page with one of our elements, loaded in a frame piece by piece. */
export class TrickledPage {
  readonly #frame = document.body.appendChild(document.createElement('iframe'));
  readonly #policy: Policy;
  readonly #tag: string;

  constructor(tag: string) {
    this.#tag = tag;
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    const rules: Policy = { createHTML: (text) => text, createScriptURL: (address) => address };
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
    await this.write('<!doctype html><body>');
    const script = this.document.createElement('script');
    script.type = 'module';
    script.src = this.#policy.createScriptURL(address);
    // By a script element of its own, not by one that is written: WebKitGTK now and then never tells that such a one has loaded.
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => {
        reject(new Error(`${address} did not load`));
      });
      this.document.head.append(script);
    });
  }

  close(): void {
    this.document.close();
  }

  remove(): void {
    this.#frame.remove();
  }
}
