import { type Issue, type Messages, wordIssue, type WordedIssue } from '@commonweal/data';
import { cy } from '@commonweal/data/messages/cy.js';
import { en } from '@commonweal/data/messages/en.js';

/** The languages that issues are said in. */
type Language = 'cy' | 'en';

const LANGUAGES: Readonly<Record<Language, Messages>> = { cy, en };

/**
 * The language of messages for a language as `lang` has it: English where there are none.
 *
 * @example
 * languageIn('cy-GB'); // 'cy'
 */
export function languageIn(lang: unknown): Language {
  const language = typeof lang === 'string' ? lang.split('-', 1)[0]?.toLowerCase() : undefined;
  return language === 'cy' ? language : 'en';
}

/** The messages for a language as `lang` has it. */
export function messagesIn(lang: unknown): Messages {
  return LANGUAGES[languageIn(lang)];
}

/** Issues in the words of a language. */
export function worded(issues: readonly Issue[], messages: Messages): readonly WordedIssue[] {
  return issues.map((issue) => wordIssue(issue, messages));
}
