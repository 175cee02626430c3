import { nothing } from 'lit';

/**
 * A listener for a template, or none. The template library hands it to the browser in the place of options too, so it
 * has no prototype: what a page has put on every object, such as `once` or `signal`, is no option of it.
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
