/** How the package's own CSV calls the columns of an observation. */
export const ROLE_NAMES =
  /^(?:area_code|area|period|value|missing|missing_note|printed|(?:lower|upper)\d+|count|denominator|flags)$/;
