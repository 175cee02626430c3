import type { Dataset } from '@commonweal/data';
import type { Later } from './part.js';

/** Built-in data, by the name that `indicator` takes: the function that makes it, or the part that brings it. */
export type Indicators = ReadonlyMap<string, Later<() => Dataset>>;
