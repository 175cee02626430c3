import type { Extreme, Subject } from '../../models/facts.js';
import { attachUnit, formatNumber } from '../number.js';
import { capitalise, count, list } from '../sentence.js';

export const areas = (n: number): string => count(n, 'area', 'areas');
export const sentence = (clauses: readonly string[]): string =>
  `${capitalise(clauses.filter((c) => c !== '').join('; '))}.`;

/** First words that are no proper names, so that a label may lose its capital inside a sentence. */
export const COMMON_WORDS = new Set(
  `adults age aged all any area both boys cancer cardiovascular cause children circulatory difference digestive female
  females girls group heart high least liver low male males men most people persons respiratory stroke total under value
  women`.split(/\s+/),
);

export function inSentence(label: string): string {
  const lower = label.charAt(0).toLowerCase() + label.slice(1);
  return COMMON_WORDS.has(lower.split(' ', 1)[0] ?? '') ? lower : label;
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

/** Inside a sentence that has named the unit, only short signs are said again. */
export function again(shown: string, unit: string): string {
  return unit.startsWith('%') || unit.startsWith('£') ? attachUnit(shown, unit.charAt(0)) : shown;
}

/** An official name as a sentence has it: `Bristol, City of` is Bristol. */
export function inProse(name: string): string {
  return name.endsWith(', City of') || name.endsWith(', County of')
    ? name.slice(0, name.lastIndexOf(','))
    : name;
}

/** `21 November 2026 at 2:05pm`. */
export function dateAndTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(time);
  const day = part({ day: 'numeric', month: 'long', year: 'numeric' });
  const clock = part({ hour: 'numeric', minute: '2-digit', hour12: true });
  return `${day} at ${clock.toLowerCase().replace(/\s/g, '')}`;
}

export function places({ areas: names, count: n }: Extreme): string {
  return n > 3 ? areas(n) : list(names.map(inProse));
}

export function spread(lowest: Extreme, highest: Extreme, withUnit: (shown: string) => string): string {
  return `ranged from ${withUnit(lowest.shown)} in ${places(lowest)} to ${withUnit(highest.shown)} in ${places(highest)}`;
}

export function noFigures(period: string | null, what: string): string {
  const time = when(period);
  return sentence([`${time === '' ? '' : `${time}, `}no figure is given for ${what}`]);
}

export function noFigure(n: number): string {
  return n === 0 ? '' : `no figure is given for ${areas(n)}`;
}

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

export const percent = (level: number): string =>
  `${formatNumber(level * 100, level * 100 === Math.round(level * 100) ? 0 : 1)}%`;
