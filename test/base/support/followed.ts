import { pageContext, type PageContext } from '@commonweal/widgets';

/** What the page tests need of a widget or a context. */
interface Updating extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Resolves once the words of some widgets have followed what their context holds. */
export async function followed(context: Updating, ...widgets: readonly Updating[]): Promise<void> {
  await context.updateComplete;
  let found: PageContext | null = null;
  const request = new Event('context-request', { bubbles: true, composed: true });
  const callback = (value: PageContext): void => {
    found = value;
  };
  widgets[0]!.dispatchEvent(Object.assign(request, { context: pageContext, callback }));
  await new Promise<void>((resolve) => {
    found!.later(async () => {
      await Promise.resolve();
      resolve();
    });
  });
  await Promise.all(widgets.map((each) => each.updateComplete));
}
