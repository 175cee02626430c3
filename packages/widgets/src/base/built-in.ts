import type { Dataset } from '@commonweal/data';

/** Built-in data, by the name that `indicator` takes. */
export type Indicators = ReadonlyMap<string, () => Dataset>;
