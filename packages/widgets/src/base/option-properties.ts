import type { Schema } from '@commonweal/charts/kit/option.js';
import { attributeForm } from '@commonweal/data';
import type { PropertyDeclarations } from 'lit';

/**
 * The Lit properties for the options in some schemas.
 *
 * @example
 * propertiesOf({ showLimits: flag }); // { showLimits: { attribute: 'show-limits', type: Boolean } }
 */
export function propertiesOf(...schemas: readonly Schema[]): PropertyDeclarations {
  const options = schemas.flatMap((schema) => Object.entries(schema));
  return Object.fromEntries(
    options.map(([name, { takes }]) => [
      name,
      { attribute: attributeForm(name), ...(takes === 'flag' ? { type: Boolean } : {}) },
    ]),
  );
}
