import type { CellPlace } from '../cell-places.js';
import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';
import { spacesShown } from '../quoted.js';

/** Areas whose names differ only in case, spaces, accents or invisible characters. They are not merged. */
export function lookAlikes(names: readonly string[]): Issue {
  const details = { text: 'lookAlikes', names: names.map(spacesShown) } as const;
  return createIssue('look-alike-names', 'notice', details, { raw: names[0] ?? null });
}

/** Names with invisible characters, each with the line where it first appears. */
export function hiddenCharacters(names: readonly CellPlace[]): Issue {
  const shown = names.map(({ raw, line }) => ({ raw: spacesShown(raw), line }));
  const { raw = null, line = null } = names[0] ?? {};
  return createIssue(
    'hidden-characters',
    'notice',
    { text: 'hiddenCharacters', names: shown },
    { line, raw },
  );
}
