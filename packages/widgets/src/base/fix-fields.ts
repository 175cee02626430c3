/**
 * Makes an event's fields constant. The event itself stays extensible: Vue adds a property of its own to each
 * event it handles, and could not handle a frozen one.
 */
export function fixFields(event: Event): void {
  // No prototype, so that a getter which a page has put on `Object.prototype` cannot get in.
  const fixed = { __proto__: null, writable: false, configurable: false } as PropertyDescriptor;
  for (const [name, { writable }] of Object.entries(Object.getOwnPropertyDescriptors(event))) {
    if (writable === true) Object.defineProperty(event, name, fixed);
  }
}
