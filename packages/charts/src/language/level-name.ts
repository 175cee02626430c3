/** The name of a level of areas, singular and plural. */
export type LevelName = readonly [one: string, many: string];

/** A language's names for levels that it does not list. */
interface OtherLevels {
  itl(number: string): LevelName;
  /** By the first three characters of an area code: `E14`. */
  coded(code: string): LevelName;
  other(words: string): LevelName;
}

/**
 * The name of a level, by keyword of `type=`.
 *
 * @example
 * const both = (text) => [text, `${text}s`];
 * levelName('itl2', new Map(), { itl: (n) => both(`ITL ${n} area`), coded: both, other: both })[1]; // 'ITL 2 areas'
 */
export function levelName(
  level: string,
  known: ReadonlyMap<string, LevelName>,
  others: OtherLevels,
): LevelName {
  const name = known.get(level);
  if (name !== undefined) return name;
  const itl = /^itl(\d)$/.exec(level)?.[1];
  if (itl !== undefined) return others.itl(itl);
  return /^[A-Z]\d\d$/.test(level) ? others.coded(level) : others.other(level.replace(/-/g, ' '));
}
