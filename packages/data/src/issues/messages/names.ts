import { type CellPlace, places } from '../cell-places.js';
import { createIssue, listed, quoted } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** Kinds of space that look like a plain one, and joiners, each by its number. */
const withSpaces = (name: string): string =>
  name.replace(
    /[\u00a0\u2000-\u200a\u200c-\u200f\u202f\u205f\u3000]/g,
    (space) => `[U+${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );

/** Areas whose names differ only in case, spaces, accents or characters that nobody sees. They are not merged. */
export function lookAlikes(names: readonly string[]): Issue {
  const message = `These names look alike and are kept apart: ${listed(names.map((name) => quoted(withSpaces(name))))}. If they are one area, use one spelling or give its code.`;
  return createIssue('look-alike-names', 'notice', message, { raw: names[0] ?? null });
}

/** Names with characters that nobody sees; each name with the line it first stands on. */
export function hiddenCharacters(names: readonly CellPlace[]): Issue {
  const one = names.length === 1;
  const message = `Characters that cannot be seen stand in ${places(names.map(({ raw, line }) => ({ raw: withSpaces(raw), line })))}. ${one ? 'The name is' : 'The names are'} shown as given, and ${one ? 'is' : 'are'} not the same as without them. Take the characters out.`;
  const { raw = null, line = null } = names[0] ?? {};
  return createIssue('hidden-characters', 'notice', message, { line, raw });
}
