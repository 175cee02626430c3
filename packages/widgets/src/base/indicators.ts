import type { Dataset } from '@commonweal/data';
import { unknownIndicator } from '@commonweal/data';
import type { SourceResult } from './data-source.js';

/** Built-in data by name. */
export type Indicators = ReadonlyMap<string, () => Dataset>;

/** The built-in data that an element asks for; kept, so that reading again is seen to give the same data. */
export class IndicatorData {
  #kept: { readonly name: string; readonly dataset: Dataset } | null = null;

  load(name: string, indicators: Indicators): SourceResult {
    const make = indicators.get(name);
    if (make === undefined)
      return { dataset: null, issues: [unknownIndicator(name, [...indicators.keys()])] };
    if (this.#kept?.name !== name) this.#kept = { name, dataset: make() };
    return { dataset: this.#kept.dataset, issues: [] };
  }
}
