import type { Source, SourceLine } from '../table-chart/types.js';
import type { Words } from '../words/types.js';
import type { Selection } from './select.js';

/**
 * An address that may stand in a link: http or https, without a name or password in it, in its normal form. Anything
 * else is null.
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

/** The lines of the footer: source with link, period, release, licence, the statement it asks for. */
export function sourceOf({ provenance, indicator, suppression, period }: Selection, words: Words): Source {
  const { labels } = words;
  const named = [provenance.publisher, provenance.title].filter((text) => text !== null).join(': ');
  const line = (label: string, text: string | null, link: string | null = null): SourceLine[] =>
    text === null || text === '' ? [] : [{ label, text, href: safeUrl(link) }];
  return {
    provenance,
    indicator,
    suppression,
    lines: [
      ...line(labels.source, named === '' ? provenance.url : named, provenance.url),
      ...line(labels.period, period?.label ?? null),
      ...line(labels.release, provenance.vintage),
      ...line(labels.asAt, provenance.asAt === null ? null : words.dateAndTime(provenance.asAt)),
      ...line(labels.method, provenance.method),
      ...line(labels.licence, provenance.licence, provenance.licenceUrl),
      ...line(labels.attribution, provenance.attribution),
    ],
  };
}
