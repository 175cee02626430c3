/**
 * Notes where the focus stands in a root, and returns a function that puts it back after a render: a row may have
 * been drawn anew, or its place taken by another. A row is found again by its key, a column by its id. Where
 * neither is there any more, the focus stays where the browser leaves it.
 */
export function keepFocus(root: ShadowRoot): () => void {
  const focused = root.activeElement;
  const attribute = ['data-key', 'data-column'].find((each) => focused?.closest(`[${each}]`)) ?? null;
  const name = nameOf(focused, attribute);
  if (attribute === null || name === null) return () => undefined;
  return () => {
    const now = root.activeElement;
    if (now === focused && nameOf(now, attribute) === name) return;
    const place = root.querySelector(`[${attribute}="${CSS.escape(name)}"]`);
    const button = place instanceof HTMLButtonElement ? place : place?.querySelector('button');
    button?.focus({ preventScroll: true });
  };
}

function nameOf(element: Element | null, attribute: string | null): string | null {
  return attribute === null ? null : (element?.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null);
}

/** Once a file was asked for again: whoever stayed at the button is at the chart, or at the new button. */
export function focusAfterRetry(root: ParentNode, { activeElement, body }: Document): void {
  if (activeElement !== body) return;
  const button = root.querySelector<HTMLElement>('.retry');
  const figure = root.querySelector('figure');
  if (button === null) figure?.setAttribute('tabindex', '-1');
  (button ?? figure)?.focus({ preventScroll: true });
}
