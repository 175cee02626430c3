import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

/**
 * A file of which no number was read, whatever else it holds.
 *
 * @param missing Values that the file gives a reason for in place of a number.
 * @param isExplained Whether another issue says why already.
 */
export function noNumberRead(missing: number, isExplained: boolean): Issue {
  const values = missing === 1 ? 'the one value is' : `all ${String(missing)} values are`;
  const message = isExplained
    ? 'No number was read, so there is nothing to show. Mend the error above, and check the file again.'
    : missing > 0
      ? `No number was read, so there is nothing to show: ${values} missing. Check that this is the right file, or name the column of the numbers, for example columns="value=Rate".`
      : 'No number was read, so there is nothing to show. Name the column of the numbers, for example columns="value=Rate".';
  return createIssue('no-number-read', 'fatal', message);
}
