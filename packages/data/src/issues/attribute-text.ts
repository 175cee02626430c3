/** A name or value as written in an attribute: quoted if it contains a character that would end it. */
function piece(text: string, ends: RegExp): string {
  return ends.test(text) || text.startsWith('"') ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * An attribute of names and values as an author writes it in HTML, for messages that suggest what to write.
 *
 * @example
 * attributeText('where', [['sex', 'Persons'], ['category', '']]); // 'where="sex=Persons; category="'
 * attributeText('columns', [['value', 'Rate; all ages']]); // `columns='value="Rate; all ages"'`
 */
export function attributeText(
  attribute: string,
  pairs: readonly (readonly [name: string, value: string])[],
): string {
  return written(
    attribute,
    pairs.map(([name, value]) => `${piece(name, /[;=]/)}=${piece(value, /;/)}`),
  );
}

/**
 * An attribute of names as an author writes it in HTML.
 *
 * @example
 * attributeList('area', ['York']); // 'area="York"'
 */
export function attributeList(attribute: string, names: readonly string[]): string {
  return written(
    attribute,
    names.map((name) => piece(name, /;/)),
  );
}

function written(attribute: string, parts: readonly string[]): string {
  const text = parts.join('; ');
  if (!text.includes('"')) return `${attribute}="${text}"`;
  return text.includes("'") ? `${attribute}="${text.replace(/"/g, '&quot;')}"` : `${attribute}='${text}'`;
}
