const QUOTE_LENGTH = 60;

/** Direction marks, soft hyphens, zero-width spaces. */
const UNSEEN = /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069]/gu;

/** Joiners, and kinds of space that look like a plain one. */
const SPACES = /[\u00a0\u2000-\u200a\u200c-\u200f\u202f\u205f\u3000]/g;

const numberOf = (mark: string): string =>
  `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * Quotes text from the data for use in a sentence: in quotation marks, cut to 60 characters. Direction marks would
 * reorder the sentence too, and they are invisible like other hidden characters, so each is shown as its code point.
 *
 * @example
 * quoted('Rate'); // '‘Rate’'
 */
export function quoted(text: string): string {
  const cut = text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text;
  return `‘${cut.replace(UNSEEN, numberOf)}’`;
}

/**
 * A name with joiners and spaces that look like plain ones shown as code points.
 *
 * @example
 * spacesShown('York\u00a0City'); // 'York[U+00A0]City'
 */
export function spacesShown(name: string): string {
  return name.replace(SPACES, numberOf);
}
