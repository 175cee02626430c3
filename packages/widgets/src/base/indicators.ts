import type { Dataset } from '@commonweal/data';
import { unknownIndicator } from '@commonweal/data';
import type { Indicators } from './built-in.js';
import type { SourceResult } from './data-source.js';

/** The built-in data an element asks for, cached so that reading it again gives the same object. */
export class IndicatorData {
  #kept: { readonly make: () => Dataset; readonly dataset: Dataset } | null = null;

  load(name: string, indicators: Indicators): SourceResult {
    const make = indicators.get(name);
    if (make === undefined)
      return { dataset: null, issues: [unknownIndicator(name, [...indicators.keys()])] };
    // Each language has a function of its own that makes the data.
    if (this.#kept?.make !== make) this.#kept = { make, dataset: make() };
    return { dataset: this.#kept.dataset, issues: [] };
  }
}
