/** A root with the property in which the template library keeps what it rendered. */
type LitRoot = ShadowRoot & { _$litPart$?: unknown };

/**
 * Notices when anyone else changes the nodes of a root after a render, as translation tools do when they
 * replace our text. A template keeps references to its nodes and writes new numbers into them; if they are no
 * longer in the page, the old numbers would stay.
 */
export class OwnTree {
  /** Created on demand: a server has none. */
  #observer: MutationObserver | null = null;
  #isChanged = false;

  /** Whether others have changed the nodes since the last render. */
  get isChanged(): boolean {
    this.#isChanged ||= (this.#observer?.takeRecords().length ?? 0) > 0;
    return this.#isChanged;
  }

  /** Clears the root if others have changed it, so that the render starts afresh. Called before a render. */
  clear(root: LitRoot): void {
    if (!this.isChanged) return;
    root.replaceChildren();
    delete root._$litPart$;
  }

  /** Makes a change of our own between renders. */
  alter(change: () => void): void {
    // Looks at what others did, so that only our own is taken from the record.
    void this.isChanged;
    change();
    this.#observer?.takeRecords();
  }

  /** Ignores the changes so far, which are our own. Called after a render. */
  keep(root: LitRoot): void {
    if (this.#observer === null) {
      this.#observer = new MutationObserver(() => {
        this.#isChanged = true;
      });
      this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
    this.#observer.takeRecords();
    this.#isChanged = false;
  }
}
