import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** An internal error. `detail` is the browser's error message. */
export function widgetFailed(detail: string): Issue {
  return createIssue('widget-failed', 'fatal', { text: 'widgetFailed' }, { raw: detail });
}

/**
 * The page's language is one that the element was not loaded in. `name` is the file name of the element.
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

/** A part of the script that a page loads on demand did not come. */
export function partFailed(part: string): Issue {
  return createIssue('part-failed', 'fatal', { text: 'partFailed', part }, { source: part });
}

/** The page does not allow the script to create its Trusted Types policy. `detail` is the browser's error message. */
export function trustedTypesRefused(policy: string, detail: string): Issue {
  const found = { raw: detail, recoverable: false };
  return createIssue('trusted-types', 'fatal', { text: 'trustedTypesRefused', policy }, found);
}
