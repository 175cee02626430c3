/**
 * Names and containment of areas by code. Readers use it to name areas that only have a code, and charts to find the
 * areas of `areas="within=E12000003"`. `areaRegister()` in `areas/register.js` is the built-in one, a separate module
 * that loads only for files with codes.
 */
export interface AreaRegister {
  /** The official name for a current or former code; null if the register does not have it. */
  readonly nameOf: (code: string) => string | null;
  /**
   * Current and former codes of every area within the given one (by code or name): authorities in a region, districts
   * in a county, regions in a country. Empty if the area is unknown or contains none.
   */
  readonly within: (area: string) => readonly string[];
}
