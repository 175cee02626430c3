/**
 * Makes what an event says constant. The event itself stays open: Vue writes a mark of its own on each event that it
 * has seen, and could not hear one that is frozen.
 */
export function fixFields(event: Event): void {
  for (const [name, { writable }] of Object.entries(Object.getOwnPropertyDescriptors(event))) {
    if (writable === true) Object.defineProperty(event, name, { writable: false, configurable: false });
  }
}
