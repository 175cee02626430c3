import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** A fault in the library itself. `detail` is what the browser said of it. */
export function widgetFailed(detail: string): Issue {
  return createIssue('widget-failed', 'fatal', { text: 'widgetFailed' }, { raw: detail });
}

/**
 * The page states a language in which an element is not loaded. `name` is what the files of the element are called.
 *
 * @example
 * languageNotLoaded('cy', 'bar-ranking').code; // 'language-not-loaded'
 */
export function languageNotLoaded(lang: string, name: string): Issue {
  const file = `${lang === 'en' ? '' : `${lang}/`}${name}`;
  return createIssue(
    'language-not-loaded',
    'notice',
    { text: 'languageNotLoaded', lang, file },
    { raw: lang },
  );
}

/** The page's policy does not let the script make its Trusted Types policy. `detail` is what the browser said of it. */
export function trustedTypesRefused(policy: string, detail: string): Issue {
  const found = { raw: detail, recoverable: false };
  return createIssue('trusted-types', 'fatal', { text: 'trustedTypesRefused', policy }, found);
}
