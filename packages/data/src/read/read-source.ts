import type { Issue } from '../issues/issue.js';
import { formatRecognised } from '../issues/messages.js';
import { tooLarge } from './caps.js';
import { rowCells } from './cell-table.js';
import { chooseLayout } from './choose-layout.js';
import { isNamed, type Reading, type Source } from './layout.js';
import type { ReadResult } from './options.js';
import { partOf } from './part-of.js';
import { readPrepared } from './read-prepared.js';
import { readResult } from './read-result.js';

/** Reads an opened source using the layout it has. */
export function readSource(given: Source, options: Reading, before: readonly Issue[]): ReadResult {
  const source =
    given.kind === 'json' && options.decimal === ','
      ? { ...given, value: partOf(options, 'json').withCommas(given.value) }
      : given;
  const large = source.kind === 'cells' ? tooLarge(source.table) : null;
  if (large !== null) return readResult([...before, large], options);
  const records =
    source.kind === 'json' ? partOf(options, 'json').publishedRecords(source.value, options) : null;
  const layout = records?.layout ?? chooseLayout(source, options);
  if ('code' in layout) return readResult([...before, layout], options);
  const { prepared, issues, table, header } = layout.prepare(records?.source ?? source, options);
  const announced = isNamed(layout.format) ? [formatRecognised(layout.format)] : [];
  const all = [...before, ...announced, ...issues];
  if (prepared === null) {
    const cells = table ?? (source.kind === 'cells' ? source.table : null);
    const columns = header ?? (cells === null ? [] : rowCells(cells, 0));
    return readResult(all, options, { cells, columns, format: layout.format });
  }
  return readPrepared(prepared, options, all, layout);
}
