import { type Issue, type Messages, wordIssue, type WordedIssue } from '@commonweal/data';

/** An issue with its message in a language. Without one, the stable code is all an editor gets. */
export function inWords(issue: Issue, messages: Messages | null): WordedIssue {
  return messages === null ? { ...issue, message: issue.code } : wordIssue(issue, messages);
}
