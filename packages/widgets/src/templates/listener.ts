import { nothing } from 'lit';

/**
 * Wraps a template's event listener, or returns `nothing`. Lit also passes the listener object to the browser as its
 * options, so it has no prototype: properties a page adds to Object.prototype, such as `once` or `signal`, cannot
 * become options.
 *
 * @example
 * html`<button @click=${listener(download)}>Download</button>`;
 */
export function listener(
  handleEvent: ((event: never) => void) | undefined,
): EventListenerObject | typeof nothing {
  if (handleEvent === undefined) return nothing;
  return { __proto__: null, handleEvent } as unknown as EventListenerObject;
}
