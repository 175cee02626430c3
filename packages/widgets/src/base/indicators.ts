import type { Dataset } from '@commonweal/data';
import { unknownIndicator } from '@commonweal/data';
import type { SourceResult } from './data-source.js';
import type { Indicators } from './language.js';

/** The built-in data that an element asks for; kept, so that reading again is seen to give the same data. */
export class IndicatorData {
  #kept: { readonly make: () => Dataset; readonly dataset: Dataset } | null = null;

  load(name: string, indicators: Indicators): SourceResult {
    const make = indicators.get(name);
    if (make === undefined)
      return { dataset: null, issues: [unknownIndicator(name, [...indicators.keys()])] };
    // In another language it is made by another function.
    if (this.#kept?.make !== make) this.#kept = { make, dataset: make() };
    return { dataset: this.#kept.dataset, issues: [] };
  }
}
