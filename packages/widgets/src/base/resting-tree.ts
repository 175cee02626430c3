import { hydrate } from '@lit-labs/ssr-client';
import type { RenderOptions, TemplateResult } from 'lit';
import {
  type Declarable,
  FINGERPRINT,
  fingerprint,
  hydrateTree,
  isUntouched,
  isWhole,
  removeStyles,
} from './declared-tree.js';
import type { OwnTree } from './own-tree.js';

/** What a reader does first in a tree: each comes before any event that a template listens to. */
const ACTS = ['pointerover', 'pointermove', 'focusin', 'keydown', 'click', 'input', 'change'] as const;

/**
 * A server-rendered tree that shows what the template would is not walked until the reader acts in it, or it is to show
 * something else: hydrating takes as long as drawing, and most readers only read. All that it changes at once are style
 * sheets, so that what can be pressed is seen.
 */
export class RestingTree {
  /** What it shows while it rests; null before. */
  #resting: TemplateResult | null = null;
  readonly #root: ShadowRoot;
  readonly #own: OwnTree;
  readonly #acts = new AbortController();

  constructor(root: ShadowRoot, own: OwnTree) {
    this.#root = root;
    this.#own = own;
  }

  /**
   * Whether it rests, now or still.
   *
   * @param shown What there is to show; null if no server renders that.
   * @param acted Called before anything else hears of what the reader does.
   */
  rests(shown: Declarable | null, template: () => TemplateResult, acted: () => void): boolean {
    const { signal } = this.#acts;
    if (signal.aborted || shown === null || !isWhole(this.#root, shown)) return false;
    if (this.#isTouched || !this.#shows(shown)) return false;
    if (this.#resting !== null) return true;
    this.#resting = template();
    removeStyles(this.#root);
    // A server marks each figure, since it does not know the page: this one is in its language.
    if ((shown.view.marks ?? null) === null) this.#root.querySelector('figure')?.removeAttribute('lang');
    const wake = (): void => {
      this.#acts.abort();
      acted();
    };
    for (const act of ACTS) this.#root.addEventListener(act, wake, { capture: true, signal });
    this.#own.keep(this.#root);
    return true;
  }

  /** Hydrates it, with what it showed at rest if it did; empties the root where it shows anything else. */
  hydrate(shown: Declarable | null, template: () => TemplateResult, options: RenderOptions): void {
    this.#acts.abort();
    const resting = this.#resting;
    const isSame = resting === null ? this.#shows(shown) : !this.#isTouched;
    hydrateTree(this.#root, isSame, () => resting ?? template(), options, hydrate);
    if (resting !== null) this.#own.keep(this.#root);
  }

  get #isTouched(): boolean {
    return this.#resting === null ? !isUntouched(this.#root) : this.#own.isChanged;
  }

  #shows(shown: Declarable | null): boolean {
    return shown !== null && this.#root.host.getAttribute(FINGERPRINT) === fingerprint(shown);
  }
}
