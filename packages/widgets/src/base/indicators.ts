import type { Dataset } from '@commonweal/data';
import { partFailed, unknownIndicator } from '@commonweal/data';
import type { Indicators } from './built-in.js';
import type { SourceResult } from './data-source.js';
import type { Parts } from './part.js';

/** The built-in data an element asks for, cached so that reading it again gives the same object. */
export class IndicatorData {
  readonly #script: Parts;
  #built: { readonly make: () => Dataset; readonly dataset: Dataset } | null = null;

  /** @param script The parts of the script that the element waits for. */
  constructor(script: Parts) {
    this.#script = script;
  }

  /** The data with a name; null while the part that brings it is on its way. */
  load(name: string, indicators: Indicators): SourceResult | null {
    const named = indicators.get(name);
    if (named === undefined)
      return { dataset: null, issues: [unknownIndicator(name, [...indicators.keys()])] };
    const make = this.#script.get(named);
    if (make === null) {
      const hasFailed = this.#script.failureOf(named) !== null;
      return hasFailed ? { dataset: null, issues: [partFailed('built-in data')] } : null;
    }
    // Each language has a function of its own that makes the data.
    if (this.#built?.make !== make) this.#built = { make, dataset: make() };
    return { dataset: this.#built.dataset, issues: [] };
  }
}
