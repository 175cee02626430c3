/** An area. Charts match areas by code (GSS, ITL …) and show the name. */
export interface Area {
  readonly code: string | null;
  readonly name: string;
  /** Names in other languages, by which an author may call it; they are not shown. */
  readonly otherNames?: readonly string[];
  /** The type of area in the source's words (`Counties & UAs`); absent if the source does not give one. */
  readonly type?: string;
  /** Code (or name, without a code) of the area that contains this one; absent if the source does not give one. */
  readonly parent?: string;
}

/**
 * What identifies an area in a table: its code, or its name if it has none.
 *
 * @example
 * areaKey({ code: 'E06000014', name: 'York' }); // 'E06000014'
 */
export function areaKey(area: Area): string {
  return area.code ?? area.name;
}

/**
 * An area's official name in the form used in a sentence. Tables keep the source's name.
 *
 * @example
 * nameInProse('Bristol, City of'); // 'Bristol'
 */
export function nameInProse(name: string): string {
  return name.replace(/, (?:City|County) of(?= \(|$)/, '');
}
