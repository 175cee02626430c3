import { type Issue, type IssueMessages, wordIssue, type WordedIssue } from '@commonweal/data';

/**
 * Words an issue in a language. Where the messages at hand lack its own, an editor gets only its stable code.
 */
export function inWords(issue: Issue, messages: Partial<IssueMessages> | null): WordedIssue {
  const isAtHand = messages !== null && Object.hasOwn(messages, issue.details.text);
  // Only the message of this issue is looked up.
  return isAtHand ? wordIssue(issue, messages as IssueMessages) : { ...issue, message: issue.code };
}
