import { type IssueMessages, trustedTypesRefused } from '@commonweal/data';
import { CwIssueEvent } from '../events/cw-issue.js';
import { inWords } from './words-of-issues.js';

/** Creates policies, as the browser's `trustedTypes` does. */
interface PolicyFactory<Rules> {
  createPolicy(name: string, rules: Rules): unknown;
}

/**
 * Creates the template library's Trusted Types policy under our own name. Under the library's name, a page
 * with another script built on the same library could run only one of the two. If the page does not allow our
 * policy, none of our elements will be there to report it, so the document gets the event and the script
 * stops.
 *
 * Used by the bundles only; `tools/rollup/own-policy.js` puts it into the library.
 */
export function ownPolicy<Rules>(
  factory: PolicyFactory<Rules>,
  rules: Rules,
  messages: Partial<IssueMessages>,
): unknown {
  try {
    return factory.createPolicy('commonweal', rules);
  } catch (error) {
    document.dispatchEvent(
      new CwIssueEvent(inWords(trustedTypesRefused('commonweal', String(error)), messages)),
    );
    throw error;
  }
}
