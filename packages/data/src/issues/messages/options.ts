import { createIssue } from '../create-issue.js';
import type { ValueForm } from '../details/options.js';
import type { Issue } from '../issue.js';
import { nearest } from '../nearest.js';

/** A keyword that an attribute does not accept. */
export function unknownKeyword(attribute: string, value: string, allowed: readonly string[]): Issue {
  const like = nearest(value, allowed);
  const details = { text: 'unknownKeyword', attribute, value, allowed, like } as const;
  return createIssue('unknown-keyword', 'fatal', details, { raw: value });
}

/** An attribute by the name it had before. It still works, so the chart is shown. */
export function formerName(former: string, now: string): Issue {
  return createIssue('former-name', 'notice', { text: 'formerName', former, now });
}

/** An attribute whose value has the wrong form. `form` is the form it needs. */
export function badValue(attribute: string, value: string, form: ValueForm): Issue {
  return createIssue('bad-value', 'fatal', { text: 'badValue', attribute, value, form }, { raw: value });
}
