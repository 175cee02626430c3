import type { ReaderNotes, TableChart, Words } from '@commonweal/charts';
import type { Issue } from '@commonweal/data';
import type { WidgetState } from './state.js';

/** Codes with a sentence for readers; all others are for the editor only (docs/decisions, 14). */
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

/** Already covered by the chart's own finding and notes, area by area. */
const IN_CHART: ReadonlySet<string> = new Set(['mixed-levels', 'no-figure-for-period']);

/** Issues about cells without a number → the reason shown in those cells. */
const LOST_CELLS: ReadonlyMap<string, string> = new Map([
  ['unreadable-number', 'notANumber'],
  ['bracketed-numbers', 'notANumber'],
  ['too-many-digits', 'notANumber'],
  ['mixed-units', 'notANumber'],
  ['too-few-fields', 'notSupplied'],
]);

/** The part of the script that is missing changes nothing in the figures. */
const PART_FAILED = 'part-failed';

/**
 * The column the reader sorted by no longer exists. The author cannot have named it, because then there would be no
 * chart.
 */
const LOST_ORDER = 'unknown-column';

/**
 * The sentences under a chart, without repeats: what its readers need to know, and nothing meant only for the editor.
 *
 * @example
 * readerNotes(chart, 'ready', [encodingRead('Windows-1252')], en); // []
 */
export function readerNotes(
  chart: TableChart,
  state: WidgetState,
  issues: readonly Issue[],
  words: Pick<Words, 'labels' | 'readers' | 'states'>,
): readonly string[] {
  const { readers, states } = words;
  const notes = issues.flatMap((issue) => noteOf(issue, chart, words) ?? []);
  // Newer data may still be loading, so nothing is wrong yet.
  if (state === 'stale') return issues.length === 0 ? [] : [...new Set([states.stale, ...notes])];
  const isCovered = notes.length > 0 || issues.some(({ code }) => IN_CHART.has(code));
  const needsSummary = state === 'partial' && !isCovered;
  return [...new Set(needsSummary ? [readers.incomplete] : notes)];
}

function noteOf(
  { code, severity }: Issue,
  chart: TableChart,
  { labels, readers, states }: Pick<Words, 'labels' | 'readers' | 'states'>,
): string | null {
  if (severity !== 'partial') return severity === 'notice' && code === LOST_ORDER ? readers.order : null;
  if (code === PART_FAILED) return labels.partFailed;
  const reason = LOST_CELLS.get(code);
  if (reason !== undefined) return isLost(chart, reason) ? states.partial : readers.unread;
  const note = READER_CODES.get(code);
  return note === undefined ? null : readers[note];
}

/** Whether any cell in the chart shows this reason instead of a number. */
function isLost({ shown }: TableChart, reason: string): boolean {
  return shown.some(({ observation: { value } }) => typeof value !== 'number' && value.missing === reason);
}
