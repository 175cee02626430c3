import { textAt } from './cell-table.js';
import type { Prepared } from './layout.js';
import { readStatus, statusList } from './status.js';
import { NO_STATUS, type Status, type StatusAt } from './status-codes.js';

/** Reads the status columns of a row, each distinct text once. */
export function statusReader({ table, header, columns }: Prepared): StatusAt {
  const known = new Map<number, Map<string, Status>>();
  const one = (row: number, column: number): Status => {
    let texts = known.get(column);
    if (texts === undefined) known.set(column, (texts = new Map<string, Status>()));
    const text = textAt(table, row, column);
    let status = texts.get(text);
    if (status === undefined) texts.set(text, (status = readStatus(text, statusList(header[column] ?? ''))));
    return status;
  };
  const further = columns.furtherStatus ?? [];
  return (row, own) => {
    const first = own === null ? NO_STATUS : one(row, own);
    if (further.length === 0) return first;
    const all = [first, ...further.map((column) => one(row, column))];
    return {
      flags: all.flatMap(({ flags }) => flags),
      others: all.flatMap(({ others }) => others),
      reason: all.find(({ reason }) => reason !== null)?.reason ?? null,
      note: all.find(({ note }) => note !== '')?.note ?? '',
    };
  };
}
