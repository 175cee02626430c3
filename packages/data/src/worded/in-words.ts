import type { Issue, WordedIssue } from '../issues/issue.js';
import { wordIssue } from '../issues/word-issue.js';
import { en } from '../messages/en.js';
import type { Messages } from '../messages/types.js';

/** The language of what a function says. */
export interface WordOptions {
  /** The messages of a language, such as `cy` of `@commonweal/data/messages/cy.js`; English where it is left out. */
  readonly messages?: Messages | undefined;
}

/** A result whose issues are in words. */
export type Worded<Result extends { readonly issues: readonly Issue[] }> = Omit<Result, 'issues'> & {
  readonly issues: readonly WordedIssue[];
};

/** The messages that a caller chose. What a page has put on `Object.prototype` is no choice. */
export function messagesOf(given: WordOptions): Messages {
  return (Object.hasOwn(given, 'messages') ? given.messages : undefined) ?? en;
}

/** A result with its issues in the words of the language that the caller chose. */
export function inWords<Result extends { readonly issues: readonly Issue[] }>(
  result: Result,
  given: WordOptions,
): Worded<Result> {
  const messages = messagesOf(given);
  return { ...result, issues: result.issues.map((issue) => wordIssue(issue, messages)) };
}
