import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** A fault in the library itself. `detail` is what the browser said of it. */
export function widgetFailed(detail: string): Issue {
  const message =
    'The chart could not be drawn because of a fault in this widget. The page’s own content is shown instead. Report the fault to the people who run this site.';
  return createIssue('widget-failed', 'fatal', message, { raw: detail });
}

/**
 * The page states a language in which an element is not loaded. `name` is what the files of the element are called.
 *
 * @example
 * languageNotLoaded('cy', 'bar-ranking').code; // 'language-not-loaded'
 */
export function languageNotLoaded(lang: string, name: string): Issue {
  const file = `${lang === 'en' ? '' : `${lang}/`}${name}`;
  const message = `This element is asked for in the language ‘${lang}’, which the page has not loaded. Load ${file}.min.js too, or import @commonweal/widgets/define/${file}.js.`;
  return createIssue('language-not-loaded', 'notice', message, { raw: lang });
}

/** The page's policy does not let the script make its Trusted Types policy. `detail` is what the browser said of it. */
export function trustedTypesRefused(policy: string, detail: string): Issue {
  const message = `The policy of this page stopped the script of its charts. The page’s own content is shown instead. Add ${policy} to the trusted-types line of that policy. If there is another such script on the page, add 'allow-duplicates' too.`;
  return createIssue('trusted-types', 'fatal', message, { raw: detail, recoverable: false });
}
