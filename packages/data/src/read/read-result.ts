import type { Dataset, Indicator } from '../dataset/dataset.js';
import { NO_PROVENANCE } from '../dataset/provenance.js';
import type { Issue } from '../issues/issue.js';
import type { ReadOptions, ReadResult, SetAside } from './options.js';

/** The indicator of a source that states none. */
export const NO_INDICATOR: Indicator = { name: '', unit: '', polarity: 'noJudgement', decimals: null };

/** A result with what is known so far; the dataset is empty if nothing was read. */
export function readResult(
  issues: readonly Issue[],
  options: ReadOptions,
  parts: Partial<ReadResult> = {},
): ReadResult {
  const { source } = options;
  const placed =
    source === undefined ? issues : issues.map((issue) => ({ ...issue, where: { ...issue.where, source } }));
  const empty: Dataset = { indicator: NO_INDICATOR, observations: [], provenance: NO_PROVENANCE };
  const { cells = null, rowsKept = 0, setAside = [] } = parts;
  return {
    dataset: empty,
    columns: [],
    roles: [],
    format: null,
    ...parts,
    cells,
    rowsKept,
    setAside: rowsKept === 0 && cells !== null ? allSetAside(cells.rows, setAside) : setAside,
    issues: placed,
  };
}

/** If no row is kept, every row is set aside: for its own reason, or as unreadable. */
function allSetAside(rows: number, known: readonly SetAside[]): readonly SetAside[] {
  const reasons = new Map(known.map(({ row, reason }) => [row, reason]));
  return Array.from({ length: rows }, (_, row) => ({ row, reason: reasons.get(row) ?? 'unreadable' }));
}
