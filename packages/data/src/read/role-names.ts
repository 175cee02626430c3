/** The column names of an observation in the package's own CSV. */
export const ROLE_NAMES =
  /^(?:area_code|area|area_parent|period|value|missing|missing_note|printed|value_unit|published_outcome|value_polarity|value_domain|series_break|(?:lower|upper)\d+|count|denominator|flags)$/;

/** The text in the column `value_unit` for a number without a unit where others have one. */
export const NO_UNIT = 'no unit';
