import type { RenderOptions, TemplateResult } from 'lit';
import { hydrateTree } from './declared-tree.js';
import { keepFocus } from './keep-focus.js';
import { OwnTree } from './own-tree.js';

/**
 * The tree of a widget before and around its renders: one that a server declared stands until there is something to
 * show, and without one the page's own content shows by itself until the first render.
 */
export class ShadowTree {
  readonly #own = new OwnTree();
  #placeholder: HTMLSlotElement | null = null;
  #isDeclared = false;

  /** Whether a tree that a server declared stands there, not yet taken over. */
  get isDeclared(): boolean {
    return this.#isDeclared;
  }

  /** Begins on an empty root. */
  open(root: HTMLElement | DocumentFragment, page: Document): void {
    this.#placeholder = page.createElement('slot');
    root.append(this.#placeholder);
  }

  /** Begins on a root with a declared tree, and returns how many rows it shows. */
  openDeclared(root: HTMLElement | DocumentFragment): number {
    this.#isDeclared = true;
    return root.querySelectorAll('tr[data-key]').length;
  }

  /**
   * Draws by `render`, on the declared tree where there is one. What others have changed in the tree meanwhile is
   * drawn anew. The focus goes back to where it was by `restore`, called last.
   *
   * @param isSame Whether the declared tree shows what the template would.
   */
  draw(
    root: ShadowRoot,
    isSame: () => boolean,
    template: () => TemplateResult,
    options: RenderOptions,
    render: () => void,
  ): () => void {
    if (this.#isDeclared) {
      this.#isDeclared = false;
      hydrateTree(root, isSame(), template, options);
    }
    this.#placeholder?.remove();
    this.#placeholder = null;
    const restore = keepFocus(root);
    this.#own.clear(root);
    render();
    this.#own.keep(root);
    return restore;
  }
}
