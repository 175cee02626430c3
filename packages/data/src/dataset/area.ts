/** A place. The code (GSS, ITL …) is what areas are matched by; the name is what is shown. */
export interface Area {
  readonly code: string | null;
  readonly name: string;
  /** Names in other languages, by which an author may call it; they are not shown. */
  readonly otherNames?: readonly string[];
  /** The kind of area as the source words it (`Counties & UAs`); absent where the source does not state it. */
  readonly type?: string;
  /** Code, else name, of the area that this one is part of; absent where the source does not state it. */
  readonly parent?: string;
}

/**
 * What identifies an area in a table: its code, or its name where it has no code.
 *
 * @example
 * areaKey({ code: 'E06000014', name: 'York' }); // 'E06000014'
 */
export function areaKey(area: Area): string {
  return area.code ?? area.name;
}

/**
 * The official name of an area as a sentence has it. A table keeps the name of its source.
 *
 * @example
 * nameInProse('Bristol, City of'); // 'Bristol'
 */
export function nameInProse(name: string): string {
  return name.replace(/, (?:City|County) of$/, '');
}
