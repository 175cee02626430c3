import type { Area, Observation } from '@commonweal/data';
import type { RowKind } from '../chart/types.js';

/** One combination of the dimensions that vary; the label of a column or row. */
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
  readonly picked: boolean;
  /** Its level, where the areas of the chart are of more than one; else null. */
  readonly level: string | null;
  /** In the groups' order. A gap in the data is an observation whose value is missing. */
  readonly observations: readonly Observation[];
}
