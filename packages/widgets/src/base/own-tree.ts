/** A root with the mark by which the template library knows what it drew there. */
type DrawnRoot = ShadowRoot & { _$litPart$?: unknown };

/**
 * Notices whether anybody else has changed the nodes of a root since it was drawn, as a translator does that puts its
 * own words in the place of ours. A template knows its nodes and writes new numbers into them; where they are no
 * longer in the page, the old numbers would stay.
 */
export class OwnTree {
  /** Made when it is first needed: on a server there is none. */
  #observer: MutationObserver | null = null;
  #isChanged = false;

  /** Clears the root if others have changed it, so that all of it is drawn anew. Called before a render. */
  clear(root: DrawnRoot): void {
    if (!this.#isChanged && (this.#observer?.takeRecords().length ?? 0) === 0) return;
    root.replaceChildren();
    delete root._$litPart$;
  }

  /** What was changed up to now was our own doing. Called after a render. */
  keep(root: DrawnRoot): void {
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
