/**
 * Records where the focus is in a root, and returns a function that restores it after a render, which may
 * have replaced the focused row or moved another into its place. Finds a row by its key and a column by its
 * id. If neither is left, the focus stays where the browser puts it.
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

/** Whether the focus is still on what was pressed, or lost with it. Otherwise the reader has gone on, and it stays there. */
export const isStill = ({ activeElement, ownerDocument: page }: ShadowRoot, pressed: string): boolean =>
  activeElement?.matches(pressed) ?? page.activeElement === page.body;

/** After a retry, moves the focus of a reader who stayed on the button to the chart, or to the new button. */
export function focusAfterRetry(root: ParentNode, { activeElement, body }: Document): void {
  if (activeElement !== body) return;
  const button = root.querySelector<HTMLElement>('.retry');
  const figure = root.querySelector('figure');
  if (button === null) figure?.setAttribute('tabindex', '-1');
  (button ?? figure)?.focus({ preventScroll: true });
}
