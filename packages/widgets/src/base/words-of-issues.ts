import { type Issue, type IssueMessages, wordIssue, type WordedIssue } from '@commonweal/data';

/** An issue in the messages of a language. Without one, its stable code is all that an editor can be told. */
export function inWords(issue: Issue, messages: IssueMessages | null): WordedIssue {
  return messages === null ? { ...issue, message: issue.code } : wordIssue(issue, messages);
}
