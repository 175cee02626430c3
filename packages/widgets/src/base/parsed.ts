/**
 * Whether the parser has finished an element's children. While a page is being read, an element is known to be
 * finished only when something follows it, or follows one of its ancestors.
 */
export function isParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node !== null; node = node.parentNode) {
    if (node.nextSibling !== null) return true;
  }
  return false;
}

/**
 * Whether the parser has finished a tree that may stand declared in an element: it stands before the first child.
 */
export function isTreeParsed(element: Element): boolean {
  return element.firstElementChild !== null || isParsed(element);
}

/**
 * Resolves once the parser has finished an element's children, or has come as far as `isEnough` says, or the element is no
 * longer in the page.
 *
 * New nodes are seen by an observer on the element and its ancestors. The end of the document adds no node to see,
 * so one listener stands on the document while it is still being read; it is taken away as soon as the answer is
 * known, so nothing of ours stays on the page.
 */
export function whenParsed(element: Element, isEnough = isParsed): Promise<void> {
  return new Promise((resolve) => {
    const page = element.ownerDocument;
    const check = (): void => {
      // One that was taken out of the page meanwhile is not waited for: it waits anew where it is put back.
      if (element.isConnected && !isEnough(element)) return;
      observer.disconnect();
      page.removeEventListener('readystatechange', check);
      resolve();
    };
    const observer = new MutationObserver(check);
    for (let node: Node | null = element; node !== null; node = node.parentNode) {
      observer.observe(node, { childList: true });
    }
    page.addEventListener('readystatechange', check);
  });
}
