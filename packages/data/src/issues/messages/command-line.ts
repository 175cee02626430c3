import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

/**
 * A file from which no number was read, whatever else it holds.
 *
 * @param missing Values that the file gives a reason for in place of a number.
 * @param isExplained Whether another issue says why already.
 */
export function noNumberRead(missing: number, isExplained: boolean): Issue {
  return createIssue('no-number-read', 'fatal', { text: 'noNumberRead', missing, isExplained });
}
