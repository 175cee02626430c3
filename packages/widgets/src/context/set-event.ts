import { CONTEXT_NAMES } from './context-store.js';
import type { ContextValues } from './page-context.js';

/** What a site's own control asks for, by an event that any script can make. */
export type CwContextSetEvent = CustomEvent<Partial<ContextValues>>;

/**
 * The change that an event asks for; null if it asks for nothing. The event stops here, so that no context further out
 * takes it. What is neither text nor null is left out, since a value is written like an attribute.
 */
export function changeAskedBy(event: CwContextSetEvent): Partial<ContextValues> | null {
  event.stopPropagation();
  const detail: unknown = event.detail;
  if (typeof detail !== 'object' || detail === null) return null;
  const change = CONTEXT_NAMES.flatMap((name) => {
    const value: unknown = Object.hasOwn(detail, name) ? Reflect.get(detail, name) : undefined;
    return value === null || typeof value === 'string' ? [[name, value === '' ? null : value]] : [];
  });
  return Object.fromEntries(change) as Partial<ContextValues>;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-context-set': CwContextSetEvent;
  }
}
