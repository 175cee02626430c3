import { CONTEXT_NAMES, ContextStore } from './context-store.js';
import { Following } from './following.js';
import { type ContextState, type ContextValues, NO_STATE } from './page-context.js';

/** What a server gives an element, which finds no page context around it: what it holds, and what follows it. */
export interface ServerContext {
  readonly state: ContextState;
  readonly following: Following;
}

/** What elements in a page context with these values receive. */
export function serverContext(values: Partial<ContextValues>): ServerContext {
  let received = NO_STATE;
  const ignore = (): void => undefined;
  const store = new ContextStore(ignore, ignore);
  store.set(values, 'page');
  store.context.subscribe((state) => {
    received = state;
  });
  return { state: received, following: new Following() };
}

/**
 * The values of the context that an element with these attributes is.
 *
 * @example
 * contextValues({ area: 'Leeds', period: '', class: 'wide' }); // { area: 'Leeds' }
 */
export function contextValues(
  attributes: Readonly<Record<string, string | number | boolean | null>>,
): Partial<ContextValues> {
  const stated = CONTEXT_NAMES.map((name) => [name, attributes[name] ?? ''] as const);
  return Object.fromEntries(
    stated.filter(([, value]) => value !== '').map(([name, value]) => [name, String(value)]),
  );
}
