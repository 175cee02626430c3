/** Details of messages about units. */
export interface UnitsDetails {
  /** `group` is empty if the chart has one column; `alike` are some areas whose numbers share a unit. */
  differentUnits: {
    readonly group: string;
    readonly units: readonly string[];
    readonly alike: readonly string[];
  };
}
