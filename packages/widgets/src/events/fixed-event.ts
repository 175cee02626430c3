/**
 * An event of ours, which bubbles out of shadow roots and whose fields are constant. The event itself stays extensible:
 * Vue adds a property of its own to each event it handles, and could not handle a frozen one.
 */
export abstract class FixedEvent extends Event {
  constructor(type: string, fields: object, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    for (const [name, value] of Object.entries(fields)) {
      // No prototype, so that a getter which a page has put on `Object.prototype` cannot get in.
      const fixed = { __proto__: null, value: value as unknown, enumerable: true } as PropertyDescriptor;
      Object.defineProperty(this, name, fixed);
    }
  }
}
