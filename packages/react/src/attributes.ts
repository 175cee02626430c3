import type { PropertyDeclaration } from 'lit';
import { EVENTS } from './events.js';

/** What an element declares of its properties, as Lit keeps it. */
export type Declarations = ReadonlyMap<PropertyKey, PropertyDeclaration>;

/** What a server writes, under the names of attributes. */
export type Written = Record<string, unknown>;

/**
 * The props of a widget as attributes, for a server, which sets no property and hears no event. A text, a number and a
 * flag are written; an array, a map and data have no attribute, and come with the script.
 *
 * @example
 * toAttributes(CwBarRanking.elementProperties, { heading: 'Rates', headingLevel: 3, selectable: true, className: 'wide' });
 * // { heading: 'Rates', 'heading-level': 3, selectable: '', class: 'wide' }
 */
export function toAttributes(properties: Declarations, props: object): Written {
  const written: Written = {};
  for (const [name, value] of Object.entries(props)) {
    const property = properties.get(name);
    if (property === undefined) {
      if (!Object.hasOwn(EVENTS, name)) written[name === 'className' ? 'class' : name] = value;
      continue;
    }
    const attribute = property.attribute ?? name.toLowerCase();
    if (typeof attribute !== 'string') continue;
    if (typeof value === 'string' || typeof value === 'number') written[attribute] = value;
    else if (value === true) written[attribute] = '';
  }
  return written;
}
