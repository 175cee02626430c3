// Not yet read by a translator.
import { MONTHS } from '@commonweal/data/language/cy.js';
import type { Extreme, Subject } from '../../kit/facts.js';
import type { About, Against } from '../phrases.js';
import { count, GROUP, list, type Noun, rowsOf } from './count.js';

/** A number of rows with their noun. */
export const rowCount = (n: number, subject: Pick<Subject, 'noun'>): string => count(n, rowsOf(subject));

/** First words of labels that are not names, so that they may lose their capital in a sentence. */
const COMMON_WORDS = /* @__PURE__ */ new Set(
  `achos afu amddifadedd anadlol ardal bechgyn benywod cancr canser clefyd clefydau cod cyfanswm cymhariaeth cyfnod dan
  dynion dros grŵp gwahaniaeth gwerth gwrywod holl marwolaethau menywod merched oed oedolion oedran pawb personau plant
  pob pobl rhyw safle strôc`.split(/\s+/),
);

/** A label within a sentence. */
export function inSentence(label: string): string {
  const [first = '', ...others] = label.split(' ');
  const lower = first.toLowerCase();
  // If the next word has a capital too, the two are a name.
  const isName = others.some((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return !isName && COMMON_WORDS.has(lower.replace(/,$/, '')) ? lower + label.slice(first.length) : label;
}

/** Parts of period labels; none of the Welsh ones mutates what follows. */
const PERIOD_PARTS: readonly (readonly [english: RegExp, welsh: string])[] = [
  [/\byear (?:ending|ended|to)(?= \d)/gi, 'blwyddyn yn dod i ben ar'],
  [/\byear (?:ending|ended|to)(?= \D)/gi, 'blwyddyn yn dod i ben ym mis'],
  [/\bacademic year\b/gi, 'blwyddyn academaidd'],
  [/\bschool year\b/gi, 'blwyddyn ysgol'],
  [/\b(?:financial|fiscal) year\b/gi, 'blwyddyn ariannol'],
  [/\btax year\b/gi, 'blwyddyn dreth'],
  [/\bcalendar year\b/gi, 'blwyddyn galendr'],
  [/\bweek (\d+) of\b/gi, 'wythnos $1,'],
  [/\bmid-/gi, 'canol '],
  [/\bQ([1-4])\b/g, 'Ch$1'],
  [/(?<=\b\d{4}) to (?=\d{4}\b)/g, ' i '],
  [/ to /g, ' – '],
  [/\(provisional\)/gi, '(dros dro)'],
];
/** Matches a label in which every word was known. */
const TRANSLATED =
  /^(?:[\d\s/–,()-]|\p{Lu}\p{Ll}+(?=[\s,]|$)|blwyddyn|yn dod i ben (?:ar|ym mis)|academaidd|ysgol|ariannol|dreth|galendr|wythnos|canol|i|Ch\d|dros dro|\([a-z]\))+$/u;

/**
 * A period label in Welsh; a label with other words stays as it is.
 *
 * @example
 * period('January 2024 to March 2024'); // 'Ionawr 2024 – Mawrth 2024'
 */
export function period(label: string): string {
  const welsh = PERIOD_PARTS.reduce(
    (text, [english, replacement]) => text.replace(english, replacement),
    label.replace(/\p{L}+/gu, (word) => MONTHS.get(word) ?? word),
  );
  return TRANSLATED.test(welsh) ? welsh : label;
}

/** `yn 2018`; a period that is not a plain year follows words that cause no mutation. */
export function when(label: string | null): string {
  if (label === null || label === '') return '';
  return /^\d{4}(?:[–/-]\d{2,4})?$/.test(label) ? `yn ${label}` : `ar gyfer ${period(label)}`;
}

const withComma = (text: string): string => (text === '' ? '' : `${text}, `);

/** What comes before the verb: the period, or the group in a later sentence. */
export const lead = ({ subject, group, isFirst }: About): string =>
  isFirst
    ? withComma(when(subject.period))
    : withComma(group === null || group === '' ? '' : `ar gyfer ${inSentence(group)}`);

/** The groups that all figures share, and the column's own: `(dynion, dan 75 oed)`; empty if there are none. */
export function groupsOf({ subject, group }: About): string {
  const groups = [...subject.fixed, ...(group === null || group === '' ? [] : [group])].map(inSentence);
  return groups.length === 0 ? '' : `(${groups.join(', ')})`;
}

/** What a clause is about: the indicator with its groups; in a later sentence, just the figure. */
export function noun(about: About): string {
  if (!about.isFirst) return 'y ffigur';
  const { indicator } = about.subject;
  return [indicator === '' ? 'y ffigur' : indicator, groupsOf(about)].filter((text) => text !== '').join(' ');
}

/** A figure with its area, in brackets unless its unit already has brackets. */
export const at = ({ name, figure }: Against): string =>
  figure.includes('(') ? `${figure} ar gyfer ${name}` : `${figure} (${name})`;

/** `ar gyfer Lloegr (63.4)`: the figure of an area that others are compared with. `isLast`: a full stop follows. */
export const ofArea = ({ name, figure }: Against, isLast = false): string =>
  figure.includes('(')
    ? `ar gyfer ${name}, sef ${figure}${isLast ? '' : ','}`
    : `ar gyfer ${name} (${figure})`;

/**
 * Figures with their areas, naming the indicator after the first: `63.4 oedd y ffigur ar gyfer Lloegr a 61.7
 * ar gyfer Leeds`.
 */
export function figuresFor(about: About, areas: readonly (Against & { readonly aside?: string })[]): string {
  const each = list(areas.map(({ name, figure, aside = '' }) => `${figure} ar gyfer ${name}${aside}`));
  const end = areas[0]?.figure.length ?? 0;
  return `${lead(about)}${each.slice(0, end)} oedd ${noun(about)}${each.slice(end)}`;
}

export const places = ({ areas: names, count: n }: Extreme, subject: Pick<Subject, 'noun'>): string =>
  n > 3 ? rowCount(n, subject) : list(names);

const AS_SHOWN = ', yn gyfartal fel y’u dangosir';
export const asShownIf = (isSo: boolean): string => (isSo ? AS_SHOWN : '');

const CAUSE: Noun = { other: 'achos', both: 'y ddau achos', only: 'yr unig achos' };
const SEX: Noun = { other: 'rhyw', two: 'ryw', both: 'y ddau ryw', only: 'yr unig ryw' };
const ofGroup = (kind: string): Noun => ({
  other: `${GROUP.other} ${kind}`,
  both: `${GROUP.both} ${kind}`,
  only: `${GROUP.only} ${kind}`,
});

/** Known dimensions by their English and Welsh names, with the noun for their values. */
const DIMENSIONS: ReadonlyMap<string, Noun> = /* @__PURE__ */ new Map([
  ['cause', CAUSE],
  ['achos', CAUSE],
  ['sex', SEX],
  ['rhyw', SEX],
  ['age', /* @__PURE__ */ ofGroup('oedran')],
  ['oedran', /* @__PURE__ */ ofGroup('oedran')],
  ['ethnicity', /* @__PURE__ */ ofGroup('ethnig')],
  ['ethnigrwydd', /* @__PURE__ */ ofGroup('ethnig')],
  ['group', GROUP],
  ['grŵp', GROUP],
]);

/** The noun for a dimension's values. */
export const nounOf = (dimension: string): Noun => DIMENSIONS.get(dimension.toLowerCase()) ?? GROUP;

/** A dimension's Welsh name; undefined for one that is not known. */
export const knownDimension = (dimension: string): string | undefined =>
  DIMENSIONS.get(dimension.toLowerCase())?.other;

/** A dimension's Welsh name; an unknown one keeps its name in the data. */
export const dimensionName = (dimension: string): string =>
  knownDimension(dimension) ?? inSentence(dimension);

/** `28 Tachwedd 2026 am 14:05`. By the English date, since a browser may have no Welsh months. */
export function dateAndTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(time);
  const day = period(part({ day: 'numeric', month: 'long', year: 'numeric' }));
  return `${day} am ${part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}`;
}
