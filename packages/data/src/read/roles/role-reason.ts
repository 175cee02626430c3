/** Reasons for a column's role that involve no other column. */
export type PlainReason =
  | 'blank'
  | 'cells-are-area-types'
  | 'cells-are-gss-codes'
  | 'cells-are-periods'
  | 'cells-are-ranks'
  | 'cells-are-years'
  | 'code-for-each-name'
  | 'code-for-each-parent'
  | 'constant'
  | 'given-by-columns'
  | 'heading'
  | 'heading-and-one-for-each-area'
  | 'heading-and-quantiles'
  | 'limits-in-one-column'
  | 'more-than-the-year'
  | 'name-for-each-code'
  | 'number-for-each-row'
  | 'numbers'
  | 'numbers-of-group'
  | 'place-in-table'
  | 'publisher-outcomes'
  | 'running-number'
  | 'stated-by-layout'
  | 'tells-rows-of-area-and-period'
  | 'tells-rows-of-period'
  | 'unknown'
  | 'words';

/** Reasons for a column's role that involve another column. */
export type ReasonOfColumn =
  'codes-of' | 'limits-of' | 'marks-of' | 'month-of' | 'month-within' | 'part-of' | 'ranks-of' | 'years-of';

/** Why a column has its role, as language-neutral data; `of` is the heading of the other column. */
export type RoleReason =
  { readonly code: PlainReason } | { readonly code: ReasonOfColumn; readonly of: string };
