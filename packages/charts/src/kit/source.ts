import type { Provenance } from '@commonweal/data';
import type { Source, SourceLine } from '../chart/types.js';
import type { Words } from '../language/words.js';
import type { SelectedArea, Selection } from './select.js';

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

/** The lines of the footer: source with link, period, release, time of update, method, licence, attribution. */
export function sourceOf(selection: Selection, words: Words): Source {
  const { indicator, suppression, period, benchmark, comparators, areas } = selection;
  const { labels } = words;
  const provenance = datedOnce(selection.provenance);
  const called = ({ area }: SelectedArea): string => {
    const isOne = areas.filter((other) => other.area.name === area.name).length === 1;
    return isOne ? area.name : (area.code ?? area.name);
  };
  const named = [provenance.publisher, provenance.title].filter((text) => text !== null).join(': ');
  const line = (label: string, text: string | null, link: string | null = null): SourceLine[] =>
    text === null || text === '' ? [] : [{ label, text, href: safeUrl(link) }];
  return {
    provenance,
    indicator,
    suppression,
    benchmark: benchmark === null ? null : called(benchmark),
    comparators: comparators.map(called),
    lines: [
      ...line(labels.source, named === '' ? provenance.url : named, provenance.url),
      ...line(labels.period, period === null ? null : words.period(period.label)),
      ...line(labels.release, provenance.vintage),
      ...line(labels.asAt, provenance.asAt === null ? null : words.dateAndTime(provenance.asAt)),
      ...line(labels.method, provenance.method),
      ...line(labels.licence, provenance.licence, provenance.licenceUrl),
      ...line(labels.attribution, provenance.attribution),
    ],
  };
}
