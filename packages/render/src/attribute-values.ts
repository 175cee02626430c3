import type { Attributes } from './element.js';

/**
 * The attribute of a property.
 *
 * @example
 * attributeName('skipRows'); // 'skip-rows'
 */
export function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What attributes say of a property, as an element has it: a text, or nothing. */
export function stated(attributes: Attributes): (property: string) => unknown {
  return (property) => {
    const value = attributes[attributeName(property)] ?? null;
    if (value === null || value === false) return null;
    return value === true ? '' : String(value);
  };
}
