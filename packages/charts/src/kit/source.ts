import type { Provenance } from '@commonweal/data';
import type { LinkedText, Source, SourceLine } from '../chart/types.js';
import type { Words } from '../language/words.js';
import { yearsInFull } from '../language/years.js';
import { calledBy } from './names-apart.js';
import type { Selection } from './select.js';

/**
 * A URL that is safe to use in a link: http or https, without a username or password, normalised. Null for anything
 * else.
 *
 * @example
 * safeUrl('javascript:alert(1)'); // null
 */
export function safeUrl(text: string | null): string | null {
  if (text === null) return null;
  try {
    const url = new URL(text);
    const isPlain = url.username === '' && url.password === '';
    return isPlain && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
  } catch {
    return null;
  }
}

/** A file that states its release is already dated; the time it was copied to a server adds nothing. */
function datedOnce(provenance: Provenance): Provenance {
  return provenance.vintage === null ? provenance : { ...provenance, asAt: null };
}

/** Words of a text, to see whether another says the same. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Names the source and its licence, and adds the attribution where it has a word that these lack. */
function statementOf(provenance: Provenance, words: Words): LinkedText[] {
  const { publisher, title, url, licence, licenceUrl, attribution } = provenance;
  const named = [publisher, title].filter((text) => text !== null && text !== '').join(', ');
  const linked = (text: string | null, link: string | null): LinkedText | null =>
    text === null || text === '' ? null : { text, href: safeUrl(link) };
  const source = linked(named === '' ? url : named, url);
  const stated = words.sourceStatement(
    source === null ? null : { ...source, authored: true },
    linked(licence, licenceUrl),
  );
  const known = new Set(wordsIn(stated.map(({ text }) => text).join('')));
  if (attribution === null || wordsIn(attribution).every((word) => known.has(word))) return stated;
  return [...stated, { text: stated.length === 0 ? attribution : ` ${attribution}`, href: null }];
}

/** The sentence that names the source and its licence, and what else is known: period, release, update, method. */
export function sourceOf(selection: Selection, words: Words): Source {
  const { indicator, suppression, period, benchmark, comparators } = selection;
  const { labels } = words;
  const provenance = datedOnce(selection.provenance);
  const line = (label: string, text: string | null): SourceLine[] =>
    text === null || text === '' ? [] : [{ label, text }];
  return {
    provenance,
    indicator,
    suppression,
    benchmark: benchmark === null ? null : calledBy(benchmark),
    comparators: comparators.map(calledBy),
    statement: statementOf(provenance, words),
    lines: [
      ...line(labels.period, period === null ? null : words.period(yearsInFull(period.label))),
      ...line(labels.release, provenance.vintage),
      ...line(labels.asAt, provenance.asAt === null ? null : words.dateAndTime(provenance.asAt)),
      ...line(labels.method, provenance.method),
    ],
  };
}
