import { createIssue, listed, quoted } from '../create-issue.js';
import type { Issue } from '../issue.js';
import { nearest } from '../nearest.js';

/** A keyword an attribute does not know. */
export function unknownKeyword(attribute: string, value: string, allowed: readonly string[]): Issue {
  const like = nearest(value, allowed);
  const suggestion = like === null ? '' : ` Did you mean ${quoted(like)}?`;
  const message = `${attribute}="${value.slice(0, 60)}" is not known. Use ${listed(allowed, 'or')}.${suggestion}`;
  return createIssue('unknown-keyword', 'fatal', message, { raw: value });
}

/** An attribute whose value has the wrong form. `expected` completes ‘It must be …’. */
export function badValue(attribute: string, value: string, expected: string): Issue {
  return createIssue(
    'bad-value',
    'fatal',
    `${attribute}="${value.slice(0, 60)}" could not be read. It must be ${expected}.`,
    { raw: value },
  );
}
