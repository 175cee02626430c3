import { type Issue, wordIssue, type WordedIssue } from '@commonweal/data';
import { en } from '@commonweal/data/messages/en.js';

/** An issue in the words of the elements: the one place that says in which language. */
export function inWords(issue: Issue): WordedIssue {
  return wordIssue(issue, en);
}
