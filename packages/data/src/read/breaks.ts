const NONE = /^(?:|0|no|n|false|none|-|–)$/i;
const WITHOUT_REASON = /^(?:1|yes|y|true|x|break|b)$/i;

/**
 * Why a series breaks before a number, by its cell in a column of breaks: empty if the cell only marks it, null if there
 * is no break.
 */
function breakOf(text: string): string | null {
  const plain = text.trim();
  if (NONE.test(plain)) return null;
  return WITHOUT_REASON.test(plain) ? '' : plain;
}

/**
 * Reads the breaks of one column, each distinct text once.
 *
 * @example
 * ['0', '1', 'New method'].map(breakReader()); // [null, '', 'New method']
 */
export function breakReader(): (text: string) => string | null {
  const known = new Map<string, string | null>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = breakOf(text)));
    return found;
  };
}
