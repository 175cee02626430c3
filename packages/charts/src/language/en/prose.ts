import type { Extreme, RowNoun, Subject } from '../../kit/facts.js';
import { capitalise } from '../sentence.js';
import { count, list } from './list.js';

const ROWS: Readonly<Record<RowNoun, readonly [one: string, many: string]>> = {
  area: ['area', 'areas'],
  decile: ['decile', 'deciles'],
  quintile: ['quintile', 'quintiles'],
  quartile: ['quartile', 'quartiles'],
  group: ['group', 'groups'],
};
/** The noun for a chart's rows, singular and plural. */
export const rowNouns = ({ noun }: Pick<Subject, 'noun'>): readonly [one: string, many: string] => ROWS[noun];
/** A number of rows with their noun. */
export const rowCount = (n: number, subject: Pick<Subject, 'noun'>): string => count(n, ...rowNouns(subject));

/** First words that are not proper names, so that a label may lose its capital in a sentence. */
export const COMMON_WORDS = new Set(
  `adults age aged all any area both boys cancer cardiovascular cause children circulatory difference digestive female
  females girls group heart high least liver low male males men most people persons respiratory stroke total under value
  women`.split(/\s+/),
);

export function inSentence(label: string): string {
  const [first = '', ...others] = label.split(' ');
  const lower = first.toLowerCase();
  const isCapitalised = first !== lower && first === capitalise(lower);
  // If the next word has a capital too, the two are a name: `Heart of England`, `High Peak`.
  const isName = others.some((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return isCapitalised && !isName && COMMON_WORDS.has(lower.replace(/,$/, ''))
    ? lower + label.slice(first.length)
    : label;
}

export function when(period: string | null): string {
  if (period === null || period === '') return '';
  return `${period.includes(' to ') ? 'from' : 'in'} ${period}`;
}

/** `In 2015–17, healthy life expectancy at birth for men`. */
export function opening(subject: Subject, group: string | null = null): string {
  const time = when(subject.period);
  const groups = [...subject.fixed, ...(group === null ? [] : [group])].map(inSentence);
  const about = `${subject.indicator === '' ? 'the figure' : subject.indicator}${groups.length === 0 ? '' : ` for ${groups.join(', ')}`}`;
  return time === '' ? about : `${time}, ${about}`;
}

/** Words that start a qualifying phrase after a noun: `deaths from cancer`, `rate of admissions`. */
const FURTHER =
  /[,;:(–—]| (?:-|per|of|for|from|in|among|with|without|due|by|to|at|on|under|over|aged|who|where|that|and) /i;
const PLURALS = new Set(['people', 'children', 'women', 'men']);
/** Nouns that look like plurals but are not. */
const SINGULAR = /(?:ss|us|is|ics|betes|asles|umps|abies|news|aids|as|series|[^a-z]s)$/i;

/** Whether an indicator's name is plural: `deaths from cancer`, but not `mortality rate from all causes`. */
export function isPlural(name: string): boolean {
  const [head = ''] = name.trim().split(FURTHER, 1);
  const last = head.trim().split(/\s+/).at(-1) ?? '';
  return PLURALS.has(last.toLowerCase()) || (/^\p{L}{3,}s$/u.test(last) && !SINGULAR.test(last));
}

/** The verb and the pronoun that agree with the indicator. */
export const was = ({ indicator }: Pick<Subject, 'indicator'>): string =>
  isPlural(indicator) ? 'were' : 'was';
export const is = ({ indicator }: Pick<Subject, 'indicator'>): string => (isPlural(indicator) ? 'are' : 'is');
export const it = ({ indicator }: Pick<Subject, 'indicator'>): string =>
  isPlural(indicator) ? 'they' : 'it';

/**
 * A figure after its name: in brackets, or between commas if its unit already has brackets. `isLast`: a full
 * stop follows.
 */
export function beside(name: string, figure: string, isLast = false): string {
  return figure.includes('(') ? `${name}, at ${figure}${isLast ? '' : ','}` : `${name} (${figure})`;
}

/** Names that take an article in a sentence. */
const WITH_ARTICLE =
  /^(?:UK|United Kingdom|Isles? of .+|(?:North|South) (?:East|West)|(?:East|West) Midlands|(?:East|North) of England)$/;

/** A name after `in`: `in the North East`, `in York`. */
export const inPlace = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** `the England figure`. */
export const figureOf = (name: string): string => `${/^The\b/.test(name) ? '' : 'the '}${name} figure`;

/** `21 November 2026 at 2:05pm`. */
export function dateAndTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(time);
  const day = part({ day: 'numeric', month: 'long', year: 'numeric' });
  const clock = part({ hour: 'numeric', minute: '2-digit', hourCycle: 'h12' });
  return `${day} at ${clock.toLowerCase().replace(/\s/g, '')}`;
}

export function places({ areas: names, count: n }: Extreme, subject: Pick<Subject, 'noun'>): string {
  return n > 3 ? rowCount(n, subject) : list(names);
}

/** For a chart without any figure: the data gives none, or those it gives could not be read. */
export function noFigures(period: string | null, what: string, missing = 0, unreadable = 0): string {
  const time = when(period);
  const done =
    unreadable === 0 ? 'is given' : unreadable < missing ? 'is given or could be read' : 'could be read';
  return `${time === '' ? '' : `${time}, `}no figure ${done} for ${what}`;
}

/** Areas without a figure and, separately, areas whose figure could not be read. */
export function noFigure(missing: number, unreadable: number, subject: Pick<Subject, 'noun'>): string {
  const absent = missing - unreadable;
  return [
    ...(absent === 0 ? [] : [`no figure is given for ${rowCount(absent, subject)}`]),
    ...(unreadable === 0 ? [] : [couldNotBeRead(rowCount(unreadable, subject), unreadable)]),
  ].join('; ');
}

export const couldNotBeRead = (whose: string, n: number): string =>
  `the ${n === 1 ? 'figure' : 'figures'} for ${whose} could not be read`;

export const DIMENSIONS = new Map<string, readonly [one: string, many: string]>([
  ['cause', ['cause', 'causes']],
  ['sex', ['sex', 'sexes']],
  ['age', ['age group', 'age groups']],
  ['ethnicity', ['ethnic group', 'ethnic groups']],
  ['group', ['group', 'groups']],
]);

export function nouns(dimension: string): readonly [one: string, many: string] {
  return DIMENSIONS.get(dimension.toLowerCase()) ?? ['group', 'groups'];
}
