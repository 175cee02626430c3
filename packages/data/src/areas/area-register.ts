/**
 * Names of areas by their codes, and what lies in what. A reader gives a name to an area that has a code alone; a chart finds
 * the areas of `areas="within=E12000003"`. `areaRegister()` of `areas/register.js` is the built-in one, a part of its own
 * that only files with codes load.
 */
export interface AreaRegister {
  /** The official name for a code, current or former; null where the register does not have it. */
  readonly nameOf: (code: string) => string | null;
  /**
   * Codes, current and former, of every area in the one given by code or name: authorities in a region, districts in a county,
   * regions in a country. Empty where the register does not know the area or has nothing in it.
   */
  readonly within: (area: string) => readonly string[];
}
