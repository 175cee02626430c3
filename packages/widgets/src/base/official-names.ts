import type { Dataset } from '@commonweal/data';
import type { LanguageContents } from './language-contents.js';

/** A dataset with the official area names of a language, cached because naming a large one is slow. */
export class OfficialNames {
  #renamed: {
    readonly from: Dataset;
    readonly rename: (dataset: Dataset) => Dataset;
    readonly dataset: Dataset;
  } | null = null;

  of(dataset: Dataset | null, { areaNames: rename }: Pick<LanguageContents, 'areaNames'>): Dataset | null {
    if (dataset === null || rename === undefined) return dataset;
    if (this.#renamed?.from !== dataset || this.#renamed.rename !== rename)
      this.#renamed = { from: dataset, rename, dataset: rename(dataset) };
    return this.#renamed.dataset;
  }
}
