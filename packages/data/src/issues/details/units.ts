/** What the messages about units are made of. */
export interface UnitsDetails {
  /** `group` is empty where the chart has one column; `alike` are some areas whose numbers have one unit. */
  differentUnits: {
    readonly group: string;
    readonly units: readonly string[];
    readonly alike: readonly string[];
  };
}
