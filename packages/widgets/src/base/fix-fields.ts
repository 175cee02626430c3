/**
 * Makes what an event says constant. The event itself stays open: Vue writes a mark of its own on each event that it
 * has seen, and could not hear one that is frozen.
 */
export function fixFields(event: Event): void {
  // Without a prototype, so that a getter which a page has put on every object is no part of it.
  const fixed = { __proto__: null, writable: false, configurable: false } as PropertyDescriptor;
  for (const [name, { writable }] of Object.entries(Object.getOwnPropertyDescriptors(event))) {
    if (writable === true) Object.defineProperty(event, name, fixed);
  }
}
