import { type IssueMessages, trustedTypesRefused, wordIssue } from '@commonweal/data';
import { CwIssueEvent } from '../events/cw-issue.js';

/** Makes policies, as `trustedTypes` of a browser does. */
interface PolicyFactory<Rules> {
  createPolicy(name: string, rules: Rules): unknown;
}

/**
 * Makes the policy of the template library under a name of our own. Under the library's name, a page with another
 * script built on the same library could run only one of the two. Where the page does not allow it, no element of
 * ours will be there to say so: the document hears why, and the script ends.
 *
 * Only the bundles have it; `tools/rollup/own-policy.js` puts it into the library.
 */
export function ownPolicy<Rules>(
  factory: PolicyFactory<Rules>,
  rules: Rules,
  messages: IssueMessages,
): unknown {
  try {
    return factory.createPolicy('commonweal', rules);
  } catch (error) {
    document.dispatchEvent(
      new CwIssueEvent(wordIssue(trustedTypesRefused('commonweal', String(error)), messages)),
    );
    throw error;
  }
}
