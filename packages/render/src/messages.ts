import { type Issue, type Messages, wordIssue, type WordedIssue } from '@commonweal/data';
import { cy } from '@commonweal/data/messages/cy.js';
import { en } from '@commonweal/data/messages/en.js';
import { type BundleLanguage, bundleLanguage } from './bundle-names.js';

const MESSAGES: Readonly<Record<BundleLanguage, Messages>> = { cy, en };

/**
 * The language of messages for a language as `lang` has it: English where there are none.
 *
 * @example
 * languageIn('cy-GB'); // 'cy'
 */
export function languageIn(lang: unknown): BundleLanguage {
  return bundleLanguage(typeof lang === 'string' ? lang : null);
}

/** The messages for a language as `lang` has it. */
export function messagesIn(lang: unknown): Messages {
  return MESSAGES[languageIn(lang)];
}

/** Issues in the words of a language. */
export function worded(issues: readonly Issue[], messages: Messages): readonly WordedIssue[] {
  return issues.map((issue) => wordIssue(issue, messages));
}
