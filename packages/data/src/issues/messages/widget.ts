import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** A fault in the library itself. `detail` is what the browser said of it. */
export function widgetFailed(detail: string): Issue {
  return createIssue('widget-failed', 'fatal', { text: 'widgetFailed' }, { raw: detail });
}

/** The page's policy does not let the script make its Trusted Types policy. `detail` is what the browser said of it. */
export function trustedTypesRefused(policy: string, detail: string): Issue {
  const found = { raw: detail, recoverable: false };
  return createIssue('trusted-types', 'fatal', { text: 'trustedTypesRefused', policy }, found);
}
