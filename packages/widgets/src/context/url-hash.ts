import { CONTEXT_NAMES } from './context-store.js';
import type { ContextName, ContextValues } from './page-context.js';

/** The only key of ours in the part of an address after `#`, among others that are divided by `&`. */
const KEY = 'cw=';
/** The longest value, and the longest text of all: no name of anything is as long. */
const LONGEST = 200;
const LONGEST_KEY = 2000;

/** The part of an address after `#`: what is ours, null if nothing is, and all else as it was. */
export interface HashParts {
  readonly own: Partial<ContextValues> | null;
  readonly others: readonly string[];
}

/**
 * Reads what a page context has written into an address. Names that are not ours, and values that no one can have
 * chosen, are left out.
 *
 * @example
 * readHash('#notes&cw=area:E08000035;period:2020'); // { own: { area: 'E08000035', period: '2020' }, others: ['notes'] }
 */
export function readHash(hash: string): HashParts {
  // Empty pieces too, since another script may count them.
  const pieces = hash === '' ? [] : hash.slice(1).split('&');
  const own = pieces.find((piece) => piece.startsWith(KEY));
  return {
    own: own === undefined ? null : valuesIn(own),
    others: pieces.filter((piece) => !piece.startsWith(KEY)),
  };
}

function valuesIn(piece: string): Partial<ContextValues> {
  if (piece.length > LONGEST_KEY) return {};
  const found = piece
    .slice(KEY.length)
    .split(';')
    .flatMap((pair): [ContextName, string | null][] => {
      const [written = '', ...rest] = pair.split(':');
      const name = CONTEXT_NAMES.find((each) => each === written);
      const value = decoded(rest.join(':'));
      return name === undefined || value === null ? [] : [[name, value === '' ? null : value]];
    });
  return Object.fromEntries(found);
}

/** A value as it was chosen, empty for none; null if it cannot have been: too long, or with characters that nobody sees. */
function decoded(text: string): string | null {
  try {
    const value = decodeURIComponent(text).trim();
    return value.length > LONGEST || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value) ? null : value;
  } catch {
    return null;
  }
}

/**
 * The part of an address after `#`, with what differs from the page's own values; empty if nothing is left of it.
 *
 * @example
 * writeHash(['notes'], { area: 'Leeds' }, {}); // '#notes&cw=area:Leeds'
 */
export function writeHash(
  others: readonly string[],
  values: Partial<ContextValues>,
  initial: Partial<ContextValues>,
): string {
  const chosen = CONTEXT_NAMES.flatMap((name) => {
    const value = values[name] ?? null;
    return value === (initial[name] ?? null) ? [] : [`${name}:${encodeURIComponent(value ?? '')}`];
  });
  const pieces = chosen.length === 0 ? others : [...others, `${KEY}${chosen.join(';')}`];
  return pieces.length === 0 ? '' : `#${pieces.join('&')}`;
}
