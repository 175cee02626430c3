/**
 * Notes where the focus stands in a root, and returns a function that puts it back after a render: rows that were
 * moved or drawn anew would else lose it. A row is found again by its key, a column by its id. Where neither is
 * there any more, the focus is left to the browser.
 */
export function keepFocus(root: ShadowRoot): () => void {
  const focused = root.activeElement;
  if (!(focused instanceof HTMLElement)) return () => undefined;
  const owner = focused.closest('[data-key], [data-column]');
  const attribute = owner?.hasAttribute('data-key') === true ? 'data-key' : 'data-column';
  const name = owner?.getAttribute(attribute) ?? null;
  return () => {
    if (root.activeElement === focused) return;
    const place = name === null ? null : root.querySelector(`[${attribute}="${CSS.escape(name)}"]`);
    const button = place instanceof HTMLButtonElement ? place : place?.querySelector('button');
    (root.contains(focused) ? focused : button)?.focus({ preventScroll: true });
  };
}
