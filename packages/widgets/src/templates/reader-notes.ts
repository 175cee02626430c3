import type { ReaderNotes, TableChart, Words } from '@commonweal/charts';
import type { Issue } from '@commonweal/data';
import type { WidgetState } from '../base/state.js';

/** Codes that have a sentence for readers; any other is the editor's alone (docs/decisions, 14). */
const READER_CODES: ReadonlyMap<string, keyof ReaderNotes> = new Map([
  ['invalid-limits', 'limits'],
  ['limits-as-groups', 'limits'],
  ['encoding-invalid', 'letters'],
  ['contradicting-rows', 'contradiction'],
  ['unknown-area', 'areas'],
  ['area-left-out', 'areas'],
  ['unknown-level', 'areas'],
  ['nothing-within', 'areas'],
  ['no-figure-for-group', 'absent'],
  ['unknown-benchmark', 'benchmark'],
  ['benchmark-needed', 'noBenchmark'],
  ['no-published-outcomes', 'outcomes'],
  ['offline', 'offline'],
]);

/** What the chart's own finding and notes tell, area by area. */
const IN_CHART: ReadonlySet<string> = new Set(['mixed-levels', 'no-figure-for-period']);

/** Cells that are not numbers, by the reason that stands in their place. */
const LOST_CELLS: ReadonlyMap<string, string> = new Map([
  ['unreadable-number', 'notANumber'],
  ['bracketed-numbers', 'notANumber'],
  ['too-many-digits', 'notANumber'],
  ['mixed-units', 'notANumber'],
  ['too-few-fields', 'notSupplied'],
]);

/** The column that the reader sorted by, where it is gone. The chart stands, so the author named no such column. */
const LOST_ORDER = 'unknown-column';

/**
 * The sentences under a chart, each once: what its reader must know, and nothing that is for the editor of the page.
 *
 * @example
 * readerNotes(chart, 'ready', [encodingRead('Windows-1252')], en); // []
 */
export function readerNotes(
  chart: TableChart,
  state: WidgetState,
  issues: readonly Issue[],
  { readers, states }: Pick<Words, 'readers' | 'states'>,
): readonly string[] {
  const notes = issues.flatMap((issue) => noteOf(issue, chart, { readers, states }) ?? []);
  // Newer data may be on its way: nothing is wrong yet.
  if (state === 'stale') return issues.length === 0 ? [] : [...new Set([states.stale, ...notes])];
  const isTold = notes.length > 0 || issues.some(({ code }) => IN_CHART.has(code));
  const isUnsaid = state === 'partial' && !isTold;
  return [...new Set(isUnsaid ? [readers.incomplete] : notes)];
}

function noteOf(
  { code, severity }: Issue,
  chart: TableChart,
  { readers, states }: Pick<Words, 'readers' | 'states'>,
): string | null {
  if (severity !== 'partial') return severity === 'notice' && code === LOST_ORDER ? readers.order : null;
  const reason = LOST_CELLS.get(code);
  if (reason !== undefined) return isLost(chart, reason) ? states.partial : readers.unread;
  const note = READER_CODES.get(code);
  return note === undefined ? null : readers[note];
}

/** Whether a cell that the chart shows has the reason in place of a number. */
function isLost({ shown }: TableChart, reason: string): boolean {
  return shown.some(({ observation: { value } }) => typeof value !== 'number' && value.missing === reason);
}
