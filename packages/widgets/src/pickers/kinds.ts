/** Levels under which areas are listed, in this order; any other kind is a level of its own, after them. */
export const LISTED_LEVELS = ['country', 'region', 'combined', 'upper', 'lower', 'health', 'other'] as const;
export type ListedLevel = (typeof LISTED_LEVELS)[number];

/** Kinds of area that have a name of their own. */
export type ListedKind =
  | 'country'
  | 'region'
  | 'combinedAuthority'
  | 'unitary'
  | 'metropolitan'
  | 'borough'
  | 'county'
  | 'council'
  | 'localGovernment'
  | 'district'
  | 'careBoard';

/** First three characters of a code → level and kind. */
const KINDS: Readonly<Record<string, readonly [ListedLevel, ListedKind]>> = {
  K02: ['country', 'country'],
  K03: ['country', 'country'],
  K04: ['country', 'country'],
  E92: ['country', 'country'],
  W92: ['country', 'country'],
  S92: ['country', 'country'],
  N92: ['country', 'country'],
  E12: ['region', 'region'],
  E47: ['combined', 'combinedAuthority'],
  E06: ['upper', 'unitary'],
  W06: ['upper', 'unitary'],
  E08: ['upper', 'metropolitan'],
  E09: ['upper', 'borough'],
  E10: ['upper', 'county'],
  S12: ['upper', 'council'],
  N09: ['upper', 'localGovernment'],
  E07: ['lower', 'district'],
  E54: ['health', 'careBoard'],
};

/** Where an area is listed, and what it is called there. */
export interface Kind {
  readonly level: ListedLevel;
  /** Null if only the source has a name for it, or nobody. */
  readonly kind: ListedKind | null;
  /** The name that the source has for it; null if it has none. */
  readonly called: string | null;
}

/**
 * The kind of an area: by its code where that tells, otherwise in the words of the source.
 *
 * @example
 * kindOf('E08000035', null); // { level: 'upper', kind: 'metropolitan', called: null }
 */
export function kindOf(code: string | null, called: string | null): Kind {
  const known = KINDS[code?.trim().toUpperCase().slice(0, 3) ?? ''];
  return known === undefined
    ? { level: 'other', kind: null, called }
    : { level: known[0], kind: known[1], called };
}
