const QUOTE_LENGTH = 60;

/** Marks that turn the direction of what follows them, soft hyphens, zero-width spaces. */
const UNSEEN = /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069]/gu;

/** Kinds of space that look like a plain one, and joiners. */
const SPACES = /[\u00a0\u2000-\u200a\u200c-\u200f\u202f\u205f\u3000]/g;

const numberOf = (mark: string): string =>
  `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * Text from the data as it stands in a sentence: in quotation marks, cut to 60 characters. Marks that turn the direction of what
 * follows them would turn the sentence too, and nobody sees them, nor other hidden characters: each stands there by its number.
 *
 * @example
 * quoted('Rate'); // '‘Rate’'
 */
export function quoted(text: string): string {
  const cut = text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text;
  return `‘${cut.replace(UNSEEN, numberOf)}’`;
}

/**
 * A name with the spaces that look like plain ones, and joiners, each by its number.
 *
 * @example
 * spacesShown('York\u00a0City'); // 'York[U+00A0]City'
 */
export function spacesShown(name: string): string {
  return name.replace(SPACES, numberOf);
}
