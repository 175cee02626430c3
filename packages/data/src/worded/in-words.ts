import type { Issue, WordedIssue } from '../issues/issue.js';
import { wordIssue } from '../issues/word-issue.js';
import { en } from '../messages/en.js';
import type { Messages } from '../messages/types.js';

/** The language of messages. */
export interface WordOptions {
  /** The messages of a language, such as `cy` of `@commonweal/data/messages/cy.js`; English by default. */
  readonly messages?: Messages | undefined;
}

/** A result whose issues have messages. */
export type Worded<Result extends { readonly issues: readonly Issue[] }> = Omit<Result, 'issues'> & {
  readonly issues: readonly WordedIssue[];
};

/** The messages the caller chose. Ignores anything a page has added to `Object.prototype`. */
export function messagesOf(given: WordOptions): Messages {
  return (Object.hasOwn(given, 'messages') ? given.messages : undefined) ?? en;
}

/** A result whose issues have messages in the language the caller chose. */
export function inWords<Result extends { readonly issues: readonly Issue[] }>(
  result: Result,
  given: WordOptions,
): Worded<Result> {
  const messages = messagesOf(given);
  return { ...result, issues: result.issues.map((issue) => wordIssue(issue, messages)) };
}
