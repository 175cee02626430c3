import type { CwIssueEvent } from '@commonweal/widgets';

/** A widget, as tests see it. */
export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  readonly state: string;
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}

/** Collects the issues that reach a node from now on. */
export function issuesOf(node: HTMLElement): CwIssueEvent[] {
  const found: CwIssueEvent[] = [];
  node.addEventListener('cw-issue', (event) => found.push(event));
  return found;
}

/** Resolves once the widget is in one of the wanted states. */
export async function untilState(widget: Widget, ...wanted: string[]): Promise<void> {
  await widget.updateComplete;
  if (wanted.includes(widget.state)) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!wanted.includes(widget.state)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(widget, { attributeFilter: ['state'] });
  });
  await widget.updateComplete;
}

export function root(widget: Element): ShadowRoot {
  return widget.shadowRoot!;
}

/** The row with this key in the widget's table. */
export function row(widget: Element, key: string): HTMLTableRowElement {
  return root(widget).querySelector<HTMLTableRowElement>(`tr[data-key="${key}"]`)!;
}

export function button(widget: Element, key: string): HTMLButtonElement {
  return row(widget, key).querySelector<HTMLButtonElement>('button[aria-pressed]')!;
}

/** Whether a row can be selected. */
export function hasButton(widget: Element, key: string): boolean {
  return row(widget, key).querySelector('button[aria-pressed]') !== null;
}

/** Keys of the rows in display order. */
export function keys(widget: Element): string[] {
  return Array.from(root(widget).querySelectorAll<HTMLElement>('tr[data-key]'), (each) => each.dataset.key!);
}

/** The text of the message box. */
export function message(widget: Element): string {
  const region = root(widget).querySelector('[part~="message"]');
  // A fault has the message itself; otherwise a new order is announced beside it, unseen.
  const seen = region?.querySelector('.message') ?? (region?.querySelector('.spoken') ? null : region);
  return seen?.textContent.trim() ?? '';
}

/** Whether the page's own content is visible. */
export function showsPageContent(widget: Element): boolean {
  return root(widget).querySelector('slot:not([name])') !== null;
}
