/** Data among an element's children. */
export const SCRIPT = ':scope > script[type="text/csv"], :scope > script[type="application/json"]';
/** A table nested deeper is a fallback for pages without script: leave it alone. */
export const TABLE = ':scope > table, :scope > figure > table';
