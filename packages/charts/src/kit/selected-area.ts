import type { Area, Observation } from '@commonweal/data';
import type { RowKind } from '../chart/types.js';

/** One combination of the dimensions that vary; used as the label of a column or row. */
export interface Group {
  readonly label: string;
  /** In the order of `Selection.dimensions`. */
  readonly values: readonly string[];
}

/** An area and its observation in each group. */
export interface SelectedArea {
  readonly key: string;
  readonly area: Area;
  readonly kind: RowKind;
  readonly highlighted: boolean;
  /** Its level, if the chart has areas at more than one; otherwise null. */
  readonly level: string | null;
  /** In group order. A gap in the data becomes an observation with a missing value. */
  readonly observations: readonly Observation[];
}
