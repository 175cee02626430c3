import type { Attributes } from '../element.js';
import { escapeText } from '../html/escape.js';

/**
 * Attributes as markup.
 *
 * @example
 * written({ heading: 'Men & women', selectable: true }); // ' heading="Men &amp; women" selectable'
 */
export function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== null)
    .map(([name, value]) => ` ${name}${value === true ? '' : `="${escapeText(String(value))}"`}`)
    .join('');
}
