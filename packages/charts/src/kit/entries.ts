/**
 * One entry in a list: the text before its first equals sign, and the text after it, or null if there is no equals
 * sign.
 */
export interface Entry {
  readonly name: string;
  readonly value: string | null;
}

/** A name in quotation marks; a doubled mark stands for one inside the name. */
const QUOTED = /"((?:[^"]|"")*)"\s*/y;

/**
 * Reads from `from` to the next separator in `ends`. Text wholly inside quotation marks can contain separators.
 * Quotation marks anywhere else are ordinary characters.
 */
function piece(text: string, from: number, ends: string): { readonly text: string; readonly end: number } {
  const start = from + (/\S|$/.exec(text.slice(from))?.index ?? 0);
  QUOTED.lastIndex = start;
  const quoted = QUOTED.exec(text)?.[1];
  if (
    quoted !== undefined &&
    (QUOTED.lastIndex === text.length || ends.includes(text.charAt(QUOTED.lastIndex)))
  )
    return { text: quoted.replace(/""/g, '"'), end: QUOTED.lastIndex };
  let end = start;
  while (end < text.length && !ends.includes(text.charAt(end))) end += 1;
  return { text: text.slice(start, end).trim(), end };
}

/**
 * Splits text at semicolons.
 *
 * @example
 * parts('York; "White; Irish"'); // ['York', 'White; Irish']
 */
export function parts(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const next = piece(text, at, ';');
    if (next.text !== '') found.push(next.text);
    at = next.end + 1;
  }
  return found;
}

/**
 * Splits text into entries, each at its first equals sign.
 *
 * @example
 * entries('group="White; Irish"; sex=Men'); // [{ name: 'group', value: 'White; Irish' }, { name: 'sex', value: 'Men' }]
 */
export function entries(text: string): Entry[] {
  const found: Entry[] = [];
  for (let at = 0; at < text.length;) {
    const name = piece(text, at, '=;');
    const hasValue = text.charAt(name.end) === '=';
    const value = hasValue ? piece(text, name.end + 1, ';') : null;
    if (name.text !== '' || hasValue) found.push({ name: name.text, value: value?.text ?? null });
    at = (value?.end ?? name.end) + 1;
  }
  return found;
}
