import type { Cell, Column } from '@commonweal/charts/chart/types.js';
import type { RankingEntry } from '@commonweal/charts/kit/ranking/analysis.js';
import type { CountedFrom } from '@commonweal/charts/kit/ranking/counted-from.js';
import { plainColumn, textCell } from '@commonweal/charts/kit/rows.js';
import type { SortKeys } from '@commonweal/charts/kit/sort.js';
import { groupDigits, MINUS, parseShown } from '@commonweal/charts/language/number.js';
import { areaInLabel } from '@commonweal/charts/language/sentence.js';
import { columnText } from '@commonweal/data';
import type { ExtraColumn } from './options.js';
import type { BarRankingWords } from './words.js';

/** An extra column with its text in each row, in the order of the entries. */
export interface ExtraTexts {
  readonly extra: ExtraColumn;
  readonly texts: readonly string[];
}

/** Places that count from the lowest value are turned round where ranks count from the highest. */
function textOf(
  { from, placesFromLowest }: ExtraColumn,
  { observation }: RankingEntry,
  counted: CountedFrom,
): string {
  const text = (columnText(observation, from) ?? '').trim();
  const place = parseShown(text);
  return placesFromLowest === undefined || place === null || counted === 'lowest'
    ? text
    : String(placesFromLowest + 1 - place);
}

export const extraTexts = (
  extra: ExtraColumn,
  entries: readonly RankingEntry[],
  counted: CountedFrom,
): ExtraTexts => ({ extra, texts: entries.map((entry) => textOf(extra, entry, counted)) });

/** An extra column, which is numeric if all its non-empty texts are numbers. */
export function extraColumn({ extra, texts }: ExtraTexts, sorted: Column['sorted']): Column {
  const given = texts.filter((text) => text !== '');
  const numbers = given.length > 0 && given.every((text) => parseShown(text) !== null);
  const column = plainColumn(extra.from, numbers ? 'number' : 'text', extra.header, extra.detail, sorted);
  return { ...column, isQuiet: true };
}

const shownText = (text: string): string =>
  text.startsWith('-') && parseShown(text) !== null ? MINUS + groupDigits(text.slice(1)) : text;

/** The cell, as the source has it. */
export function extraCell(text: string, { labels }: BarRankingWords): Cell {
  return text === '' ? textCell('–', null, labels.notGiven) : textCell(shownText(text));
}

/** Sorts by number, or otherwise by text. */
export function extraKeys({ extra, texts }: ExtraTexts): SortKeys {
  const keys = texts.map((text) => (text === '' ? null : (parseShown(text) ?? text)));
  return { id: extra.from, header: extra.header, keys, direction: 'ascending', by: 'value' };
}

/** The column as a sentence, for a table too narrow to show it: `Place in the report: Wales 1, Scotland 2.` */
export function extraNote(
  { extra, texts }: ExtraTexts,
  entries: readonly RankingEntry[],
  order: readonly number[],
  words: BarRankingWords,
): string {
  const given = order.flatMap((i) => {
    const text = texts[i] ?? '';
    return text === '' ? [] : [words.named(areaInLabel(entries[i]?.area.area.name ?? ''), shownText(text))];
  });
  return words.rankNotes.column(extra.header, extra.detail, given);
}
