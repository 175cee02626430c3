import type { IssueMessages } from '../messages/types.js';
import type { IssueDetails } from './details.js';
import type { Issue, WordedIssue } from './issue.js';

function messageOf(details: IssueDetails, messages: IssueMessages): string {
  // The key determines the type of the details; the compiler cannot follow that across all keys at once.
  const say = messages[details.text] as (given: IssueDetails) => string;
  return say(details);
}

/**
 * An issue with its message in a language.
 *
 * @example
 * wordIssue(emptyData(), { emptyData: () => 'There is no data.' }).message; // 'There is no data.'
 */
export function wordIssue(issue: Issue, messages: IssueMessages): WordedIssue {
  return Object.freeze({ ...issue, message: messageOf(issue.details, messages) });
}
