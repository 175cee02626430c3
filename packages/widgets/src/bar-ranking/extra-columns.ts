import type { Cell, Column } from '@commonweal/charts/chart/types.js';
import { plainColumn, textCell } from '@commonweal/charts/kit/rows.js';
import type { SortKeys } from '@commonweal/charts/kit/sort.js';
import { groupDigits, MINUS, parseShown } from '@commonweal/charts/language/number.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { columnText } from '@commonweal/data';
import type { RankingEntry } from './analysis.js';
import type { ExtraColumn } from './options.js';

function textOf({ from }: ExtraColumn, { observation }: RankingEntry): string {
  return (columnText(observation, from) ?? '').trim();
}

/** An extra column, which is numeric if all its non-empty texts are numbers. */
export function extraColumn(
  extra: ExtraColumn,
  entries: readonly RankingEntry[],
  sorted: Column['sorted'],
): Column {
  const texts = entries.map((entry) => textOf(extra, entry)).filter((text) => text !== '');
  const numbers = texts.length > 0 && texts.every((text) => parseShown(text) !== null);
  return plainColumn(extra.from, numbers ? 'number' : 'text', extra.header, extra.detail, sorted);
}

/** The cell, as the source has it. */
export function extraCell(extra: ExtraColumn, entry: RankingEntry, words: Words): Cell {
  const text = textOf(extra, entry);
  if (text === '') return textCell('–', null, words.labels.notGiven);
  return textCell(
    text.startsWith('-') && parseShown(text) !== null ? MINUS + groupDigits(text.slice(1)) : text,
  );
}

/** Sorts by number, or otherwise by text. */
export function extraKeys(extra: ExtraColumn, entries: readonly RankingEntry[]): SortKeys {
  const texts = entries.map((entry) => textOf(extra, entry));
  const keys = texts.map((text) => (text === '' ? null : (parseShown(text) ?? text)));
  return { id: extra.from, header: extra.header, keys, direction: 'ascending', by: 'value' };
}
