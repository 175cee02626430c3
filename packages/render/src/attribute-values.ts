import type { Attributes } from './element.js';

/**
 * The attribute name for a property.
 *
 * @example
 * attributeName('skipRows'); // 'skip-rows'
 */
export function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Looks up properties by their attributes, as an element would: a text, or null if absent. */
export function stated(attributes: Attributes): (property: string) => unknown {
  return (property) => {
    const value = attributes[attributeName(property)] ?? null;
    if (value === null || value === false) return null;
    return value === true ? '' : String(value);
  };
}
