import assert from 'node:assert/strict';
import type { TableChart } from '@commonweal/charts';

/** Words of a headline: a name and the measure count as one. */
export function wordsOf(text: string, names: readonly string[]): string[] {
  const longestFirst = [...names].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const bare = longestFirst.reduce((left, name) => left.replaceAll(name, ' it '), text);
  return bare.split(/[\s–]+/).filter((word) => /[\p{L}\d]/u.test(word));
}

/** A finding is in the past; the measure alone has no such word. */
export const FINDING = /\b(?:was|were|ranged|lost|overlapped|rose|fell|did not change)\b/;
const PAST = /\b(?:was|were|ranged|lost|overlapped)\b/;
const numbersIn = (text: string): string[] => text.match(/\u2212?\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];

/**
 * What every computed headline is, whatever it says: in the past, short, and with no number that the finding does not
 * have. Returns it without its measure; null if the measure is in its place.
 */
export function shortOf(chart: TableChart, measure: string, names: readonly string[]): string | null {
  const { heading, finding, subtitle, reading } = chart;
  if (!PAST.test(heading)) return null;
  const words = wordsOf(heading, [...names, measure, measure.charAt(0).toUpperCase() + measure.slice(1)]);
  assert.ok(words.length <= 20, `${String(words.length)} words: ${heading}`);
  assert.doesNotMatch(heading, /[.;]$|undefined|null|NaN|Infinity| {2}|,,/);
  assert.match(heading, /^\p{Lu}/u);
  assert.ok(subtitle !== null && !subtitle.includes('undefined'));
  const claimed = new Set(numbersIn(finding));
  // Whole counts that a finding has in words.
  if (/\bthe one\b/.test(finding)) claimed.add('1');
  if (/\b(?:both|either)\b/.test(finding)) claimed.add('2');
  for (const number of numbersIn(`${heading} ${reading}`))
    assert.ok(claimed.has(number), `${number} in ${heading} ${reading}`);
  if (heading.includes('significantly')) assert.match(finding, /significant/);
  else assert.doesNotMatch(heading, /significant/);
  return heading.replace(/^The rate\b/, '').trim();
}

/** The clauses of a reading, each as it is within a sentence. */
export const readingClauses = ({ reading }: TableChart): string[] =>
  reading
    .replace(/\.$/, '')
    .split(/; |\. (?=[A-Z])/)
    .filter((clause) => clause !== '')
    .map((clause) => clause.charAt(0).toLowerCase() + clause.slice(1));

/** Syllables of an English word, counted by its vowels; a number is one, and so is a name. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const bare = letters.length > 3 ? letters.replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$/, '') : letters;
  return Math.max((bare.replace(/^y/, '').match(/[aeiouy]{1,2}/g) ?? []).length, 1);
}

/** The Flesch–Kincaid grade of one sentence. */
export const grade = (words: readonly string[]): number =>
  0.39 * words.length + (11.8 * words.reduce((sum, word) => sum + syllables(word), 0)) / words.length - 15.59;
