import type { Subject } from '../kit/facts.js';
import type { About } from './phrases.js';
import { capitalise, sentence } from './sentence.js';
import { shortUnit } from './unit.js';

/** A finding in short, and what the whole finding adds to it; empty where that is nothing. */
export interface Headline {
  readonly heading: string;
  readonly reading: string;
}

/** A short form of a finding. */
export interface ShortForm {
  readonly text: string;
  /** The most words it has in English without the measure and its groups; any name counts as one. */
  readonly words: number;
  /** The clauses of the finding that it leaves out. */
  readonly rest: readonly string[];
  /** Whole sentences after those. */
  readonly more?: string;
}

/** The most words of a headline. */
export const MOST_WORDS = 20;

/** Labels of everyone together: the subtitle has them, a headline does without. */
const EVERYONE =
  /^(?:all(?: people| persons| ages)?|persons?|people|both(?: sexes)?|everyone|total|pawb|personau|pobl|pob oed(?:ran)?|cyfanswm)$/i;

/** Whether a label is of everyone together, and so of no sex, age or other group. */
export const isEveryone = (label: string): boolean => EVERYONE.test(label.trim());

/** What a headline is about: the subtitle gives the period and says who everyone is. */
export function aboutShort(subject: Subject, group: string | null = null): About {
  const fixed = subject.fixed.filter((label) => !isEveryone(label));
  return { subject: { ...subject, period: null, fixed }, group, isFirst: true };
}

/**
 * The number of words in a text; signs alone are none.
 *
 * @example
 * wordCount('% of working hours'); // 3
 */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Words that a unit adds to its number, and words that it adds where only what is short of it is repeated. */
export const unitWords = (unit: string): { readonly full: number; readonly again: number } => ({
  full: wordCount(unit),
  again: wordCount(shortUnit(unit)),
});

/** The words of a list of names, each of which counts as one. */
export const listWords = (names: number): number => (names > 3 ? 2 : names > 1 ? names + 1 : 1);

/** Words that a group adds: `for men, under 75`. */
const groupWords = (labels: readonly string[]): number =>
  labels.length === 0 ? 0 : 1 + labels.reduce((sum, label) => sum + wordCount(label), 0);

/** Words after a verb for one more group: `for men`. */
export const forGroup = (group: string | null): number => (group === null ? 0 : groupWords([group]));

/**
 * The first of ever shorter forms that fits; null if none does. Counted by the facts and not by the text, so
 * that all languages say the same.
 */
export function fitting(
  forms: readonly ShortForm[],
  { subject, group }: Pick<About, 'subject' | 'group'>,
): Headline | null {
  const measure = 1 + groupWords([...subject.fixed, ...(group === null ? [] : [group])]);
  const found = forms.find(({ words }) => measure + words <= MOST_WORDS);
  if (found === undefined) return null;
  const rest = found.rest.filter((clause) => clause !== '');
  const reading = [rest.length === 0 ? '' : sentence(rest), found.more ?? ''];
  return { heading: capitalise(found.text), reading: reading.filter((text) => text !== '').join(' ') };
}
