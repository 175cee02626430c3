// Not yet read by a translator. Grammar that messages and charts share.
/**
 * A noun as it appears after a number, by the plural forms of Welsh. It is singular; `other` is used for forms left
 * out.
 */
export interface Noun {
  readonly zero?: string;
  /** After 1. */
  readonly one?: string;
  /** After 2. */
  readonly two?: string;
  /** After 3. */
  readonly few?: string;
  /** After 6. */
  readonly many?: string;
  readonly other: string;
}

/** Nouns to count, with the mutations that numbers cause. */
export const COLUMN: Noun = { one: 'golofn', two: 'golofn', many: 'cholofn', other: 'colofn' };
export const CELL: Noun = { one: 'gell', two: 'gell', many: 'chell', other: 'cell' };
export const ROW: Noun = { two: 'res', other: 'rhes' };
export const AREA: Noun = { other: 'ardal' };
export const FIGURE: Noun = { other: 'ffigur' };
export const NUMBER: Noun = { two: 'rif', other: 'rhif' };
export const VALUE: Noun = { two: 'werth', other: 'gwerth' };
export const NAME: Noun = { other: 'enw' };
export const BYTE: Noun = { two: 'feit', other: 'beit' };
export const SECOND: Noun = { other: 'eiliad' };
export const LEVEL: Noun = { other: 'lefel' };
export const LIST: Noun = { two: 'restr', other: 'rhestr' };
export const PERIOD: Noun = { two: 'gyfnod', few: 'chyfnod', many: 'chyfnod', other: 'cyfnod' };
export const PLACE: Noun = { two: 'le', other: 'lle' };
export const INDICATOR: Noun = { two: 'ddangosydd', other: 'dangosydd' };

/** A whole number with thousands grouped. */
export function grouped(count: number): string {
  return count.toLocaleString(['cy-GB', 'en-GB']);
}

/**
 * A number and the noun it counts.
 *
 * @example
 * counted(2, COLUMN); // '2 golofn'
 * counted(3, COLUMN); // '3 colofn'
 */
export function counted(count: number, noun: Noun): string {
  const form = new Intl.PluralRules('cy').select(count);
  return `${grouped(count)} ${noun[form] ?? noun.other}`;
}

/** Numbers that start with a vowel when read aloud: `un`, `wyth`, `un ar ddeg`, `un ar bymtheg`, `wyth deg`. */
const VOWEL_NUMBER = /^(?:8|1(?![\d,])|1[16](?!\d))/;
/** Initial letters that are vowels here: `Ynys`, but not `York`, `Wigan` or `Wrecsam`. */
const VOWEL = /^(?:[aeiou]|y(?![aeiou])|w(?![aeiour]))/i;

/** Whether a text starts with a vowel when read aloud, whatever signs come first, but `−8` is read `minws wyth`. */
function startsWithVowel(text: string): boolean {
  const start = text.replace(/^[^\p{L}\d−]+/u, '');
  return /^\d/.test(start) ? VOWEL_NUMBER.test(start) : VOWEL.test(start.normalize('NFD'));
}

/** A period after `a` and `â`: it is not a name, so its first letter changes. */
const aspirate = (text: string): string =>
  text.replace(/^T(?=achwedd )/, 'Th').replace(/^c(?=anol \d)/, 'ch');

/**
 * `a` or `ac` with what follows. `a` would mutate a name's first letter (`Caerdydd`, `a Chaerdydd`), so
 * another word comes between them.
 *
 * @example
 * and('Caerdydd'); // 'a hefyd Caerdydd'
 */
export function and(name: string): string {
  const text = aspirate(name);
  // `mewn` follows `ac` by custom.
  if (startsWithVowel(text) || text.startsWith('mewn ')) return `ac ${text}`;
  // A word that already starts this way has no other form.
  return /^[^\p{L}\d]*(?:c(?!h)|p(?!h)|t(?!h)|k|q)/iu.test(text) ? `a hefyd ${text}` : `a ${text}`;
}

/**
 * `â` or `ag` with a figure or a period: what something is compared with.
 *
 * @example
 * against('8.1'); // 'ag 8.1'
 */
export function against(text: string): string {
  return `${startsWithVowel(text) ? 'ag' : 'â'} ${aspirate(text)}`;
}

/** Months by their English names, in order: not every browser has Welsh dates. */
export const MONTHS: ReadonlyMap<string, string> = new Map([
  ['January', 'Ionawr'],
  ['February', 'Chwefror'],
  ['March', 'Mawrth'],
  ['April', 'Ebrill'],
  ['May', 'Mai'],
  ['June', 'Mehefin'],
  ['July', 'Gorffennaf'],
  ['August', 'Awst'],
  ['September', 'Medi'],
  ['October', 'Hydref'],
  ['November', 'Tachwedd'],
  ['December', 'Rhagfyr'],
]);
