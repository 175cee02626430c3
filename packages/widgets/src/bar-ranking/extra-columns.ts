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

/** A further column: of numbers where every text that is given is one. */
export function extraColumn(
  extra: ExtraColumn,
  entries: readonly RankingEntry[],
  sorted: Column['sorted'],
): Column {
  const texts = entries.map((entry) => textOf(extra, entry)).filter((text) => text !== '');
  const numbers = texts.length > 0 && texts.every((text) => parseShown(text) !== null);
  return plainColumn(extra.from, numbers ? 'number' : 'text', extra.header, extra.detail, sorted);
}

/** Its cell, as the source has it. */
export function extraCell(extra: ExtraColumn, entry: RankingEntry, words: Words): Cell {
  const text = textOf(extra, entry);
  if (text === '') return textCell('–', null, words.labels.notGiven);
  return textCell(
    text.startsWith('-') && parseShown(text) !== null ? MINUS + groupDigits(text.slice(1)) : text,
  );
}

/** What it is sorted by: its numbers, else its texts. */
export function extraKeys(extra: ExtraColumn, entries: readonly RankingEntry[]): SortKeys {
  const texts = entries.map((entry) => textOf(extra, entry));
  const keys = texts.map((text) => (text === '' ? null : (parseShown(text) ?? text)));
  return { id: extra.from, header: extra.header, keys, direction: 'ascending', by: 'value' };
}
