/** How the package's own CSV calls the columns of an observation. */
export const ROLE_NAMES =
  /^(?:area_code|area|period|value|missing|missing_note|printed|value_unit|published_outcome|(?:lower|upper)\d+|count|denominator|flags)$/;

/** Stands in the column `value_unit` for a number that has no unit where others have one. */
export const NO_UNIT = 'no unit';
