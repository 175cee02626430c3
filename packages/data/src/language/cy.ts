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

/**
 * What `ac` goes before: vowels, such as `Ynys`, but not `York`, `Wigan` or `Wrecsam`; numbers that start with one when
 * read aloud, `un`, `wyth`, `un ar ddeg`, `un ar bymtheg`, `wyth deg`; and, by custom, `mewn`.
 */
const AFTER_AC = /^(?:[aeiou]|y(?![aeiou])|w(?![aeiour])|8|1(?![\d,])|1[16](?!\d)|mewn )/i;

/**
 * `a` or `ac` with what follows. `a` would mutate a name's first letter (`Caerdydd`, `a Chaerdydd`), so
 * another word comes between them. A period is no name: `a Thachwedd 2020`.
 *
 * @example
 * and('Caerdydd'); // 'a hefyd Caerdydd'
 */
export function and(name: string): string {
  const text = name.replace(/^(?:T(?=achwedd )|c(?=anol \d))/, '$&h');
  // Signs are not read, but `−8` is: `minws wyth`.
  const start = text.replace(/^[^\p{L}\d−]+/u, '');
  if (AFTER_AC.test(start.normalize('NFD'))) return `ac ${text}`;
  // A word that already starts this way has no other form.
  return /^(?:c(?!h)|p(?!h)|t(?!h)|k|q)/i.test(start) ? `a hefyd ${text}` : `a ${text}`;
}

/**
 * `â` or `ag` with a figure or a period: what something is compared with.
 *
 * @example
 * against('8.1'); // 'ag 8.1'
 */
export const against = (text: string): string =>
  and(text)
    .replace(/^ac/, 'ag')
    .replace(/^a (?:hefyd )?/, 'â ');

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
