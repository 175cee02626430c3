import type { Area } from '../dataset/area.js';
import type { Observation } from '../dataset/observation.js';
import type { Issue } from '../issues/issue.js';

/** The observations of a prepared source, the row of each, and any issues. */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly rowOf: readonly number[];
  /** The areas that have a name or code. */
  readonly areas: ReadonlyMap<string, Area>;
  /** The unit written in the value cells (`%`, `£`, `kg`), or empty. */
  readonly unit: string;
  readonly issues: readonly Issue[];
}
