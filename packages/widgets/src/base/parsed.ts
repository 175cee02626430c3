/**
 * Whether the parser has finished an element's children. While a page is loading, the only sign of that is a
 * node after the element or after one of its ancestors.
 */
export function isParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node !== null; node = node.parentNode) {
    if (node.nextSibling !== null) return true;
  }
  return false;
}

/** Whether the parser has finished any declarative shadow tree of an element: it comes before the first child. */
export function isTreeParsed(element: Element): boolean {
  return element.firstElementChild !== null || isParsed(element);
}

/**
 * Resolves once the parser has finished an element's children, or `isEnough` is true, or the element has left
 * the page.
 *
 * An observer on the element and its ancestors sees new nodes. The end of the document adds no node, so while
 * the document is loading there is also one listener on it; it is removed once the answer is known, so that
 * nothing of ours stays on the page.
 */
export function whenParsed(element: Element, isEnough = isParsed): Promise<void> {
  return new Promise((resolve) => {
    const page = element.ownerDocument;
    const check = (): void => {
      // An element removed meanwhile is not waited for: it starts waiting again when it is put back.
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
