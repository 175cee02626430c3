import { type Issue, type IssueMessages, wordIssue, type WordedIssue } from '@commonweal/data';

/** Words an issue in a language. Without a language, an editor gets only its stable code. */
export function inWords(issue: Issue, messages: IssueMessages | null): WordedIssue {
  return messages === null ? { ...issue, message: issue.code } : wordIssue(issue, messages);
}
