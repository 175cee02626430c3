import type { PropertyDeclaration } from 'lit';
import { EVENTS } from './events.js';

/** An element's property declarations, as Lit stores them. */
export type Declarations = ReadonlyMap<PropertyKey, PropertyDeclaration>;

/** Attributes to render on the server, by name. */
export type Written = Record<string, unknown>;

/**
 * Converts a widget's props to attributes for server rendering, which cannot set properties or listen to events.
 * Strings, numbers and `true` become attributes. Arrays, maps and data have no attribute, and are set when the script
 * loads.
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
