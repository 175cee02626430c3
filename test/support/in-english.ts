import { type Issue, wordIssue } from '@commonweal/data';
import { en } from '@commonweal/data/messages/en.js';

/** What an issue says in English; nothing where there is none. */
export const messageOf = (issue: Issue | undefined): string =>
  issue === undefined ? '' : wordIssue(issue, en).message;

/** What issues say in English. */
export const messagesOf = (issues: readonly Issue[]): string[] => issues.map(messageOf);
