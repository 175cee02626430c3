import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** A fault in the library itself. `detail` is what the browser said of it. */
export function widgetFailed(detail: string): Issue {
  const message =
    'The chart could not be drawn because of a fault in this widget. The page’s own content is shown instead. Report the fault to the people who run this site.';
  return createIssue('widget-failed', 'fatal', message, { raw: detail });
}
