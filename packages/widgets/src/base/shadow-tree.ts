import type { RenderOptions, TemplateResult } from 'lit';
import type { Declarable } from './declared-tree.js';
import { keepFocus } from './keep-focus.js';
import { OwnTree } from './own-tree.js';
import type { RestingTree } from './resting-tree.js';

/**
 * A widget's shadow tree before and between renders: a server-rendered tree stays until there is something to
 * show; without one, the page's own content shows until the first render.
 */
export class ShadowTree {
  readonly #own = new OwnTree();
  #placeholder: HTMLSlotElement | null = null;
  #isDeclared = false;
  /** Null until its code has loaded, and where it failed to. */
  #declared: RestingTree | null = null;
  #coming: Promise<void> | null = null;

  /** Whether there is a server-rendered tree that is not yet hydrated. */
  get isDeclared(): boolean {
    return this.#isDeclared;
  }

  /** Starts on an empty root. */
  open(root: HTMLElement | DocumentFragment, page: Document): void {
    this.#placeholder = page.createElement('slot');
    root.append(this.#placeholder);
  }

  /** Resolves once the code that hydrates has loaded or failed to load; null if it is not loading. */
  get coming(): Promise<void> | null {
    return this.#coming;
  }

  /**
   * Starts on a root with a server-rendered tree.
   *
   * @param arrived Called once the code that hydrates it has loaded. Without that code, the tree is replaced.
   */
  openDeclared(root: ShadowRoot, arrived: () => void): void {
    this.#isDeclared = true;
    this.#coming = this.#load(root, arrived);
  }

  async #load(root: ShadowRoot, arrived: () => void): Promise<void> {
    try {
      const { RestingTree } = await import('./hydration.js');
      this.#declared = new RestingTree(root, this.#own);
    } catch {
      // Drawn anew, the widget shows the same.
    }
    this.#coming = null;
    arrived();
  }

  /** Whether a server-rendered tree can stay as it is: see RestingTree. */
  rests(...asked: Parameters<RestingTree['rests']>): boolean {
    return this.#isDeclared && this.#declared?.rests(...asked) === true;
  }

  /** Makes a change of our own between renders. */
  alter(change: () => void): void {
    this.#own.alter(change);
  }

  /**
   * Calls `render`, on the server-rendered tree if there is one. Replaces whatever others have changed in the
   * tree, and keeps open what the reader has opened. Calls `restore` last, to put the focus back where it was.
   *
   * @param shown What the template renders, if a server may have rendered it.
   */
  draw(
    root: ShadowRoot,
    shown: Declarable | null,
    template: () => TemplateResult,
    options: RenderOptions,
    render: () => void,
  ): () => void {
    const restore = keepFocus(root);
    const open = Array.from(root.querySelectorAll('details'), (each) => each.open);
    if (this.#isDeclared) {
      this.#isDeclared = false;
      if (this.#declared === null) root.replaceChildren();
      else this.#declared.hydrate(shown, template, options);
    }
    this.#placeholder?.remove();
    this.#placeholder = null;
    this.#own.clear(root);
    render();
    root.querySelectorAll('details').forEach((each, i) => {
      if (open[i] === true) each.open = true;
    });
    this.#own.keep(root);
    return restore;
  }
}
