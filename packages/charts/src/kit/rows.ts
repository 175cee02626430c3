import { areaLevels } from '@commonweal/data';
import type {
  Column,
  ColumnKind,
  RowKind,
  ShadeCell,
  SortDirection,
  TextCell,
  TrackCell,
} from '../chart/types.js';
import { visible } from '../language/sentence.js';
import type { Words } from '../language/words.js';
import type { OutcomeMark } from '../marks/outcome.js';
import type { SelectedArea } from './select.js';

/**
 * A cell of plain text.
 *
 * @example
 * textCell('York').text; // 'York'
 */
export function textCell(text: string, detail: string | null = null, spoken: string | null = null): TextCell {
  return { kind: 'text', text, detail, spoken, missing: null };
}

/** The row header of an area, with text that marks a benchmark or comparator: the latter's level, where it has one. */
export function areaCell({ area, kind, level }: SelectedArea, words: Words): TextCell {
  const { labels } = words;
  const [own, ...others] = areaLevels(area);
  const isOfLevel = own !== undefined && others.length === 0;
  const details: Record<RowKind, string | null> = {
    plain: level === null ? null : words.choosing.level(level),
    benchmark: labels.benchmark,
    comparator: isOfLevel ? words.choosing.level(own) : labels.comparator,
  };
  return textCell(visible(area.name), details[kind]);
}

/** The sign and word of an outcome, without a number. */
export function outcomeCell(outcome: OutcomeMark): ShadeCell {
  return {
    kind: 'shade',
    text: '',
    detail: null,
    spoken: null,
    missing: null,
    step: null,
    steps: 0,
    outcome,
  };
}

/** The unit under a heading; null if there is none, or the heading already contains it. */
export function unitDetail(unit: string, header: string, words: Words): string | null {
  const text = words.unit(unit);
  // Compares whole words, so that `Men` does not count as containing the unit m.
  const contained = ` ${header
    .toLowerCase()
    .split(/[\s(),;:]+/)
    .join(' ')} `;
  return text === '' || contained.includes(` ${text.toLowerCase()} `) ? null : text;
}

/**
 * The header of a column of values, which says their unit once.
 *
 * @example
 * valueHeader('% of working hours', en); // '% of working hours'
 * valueHeader('%', en); // 'Value (%)'
 */
export function valueHeader(unit: string, words: Words): string {
  const { labels } = words;
  const text = words.unit(unit);
  if (text === '') return labels.value;
  return /^(?=.*\p{L}{3})[^(]/u.test(text)
    ? words.capitalise(text)
    : `${labels.value} (${text.replace(/^\((.*)\)$/, '$1')})`;
}

/** A column without a track. */
export function plainColumn(
  id: string,
  kind: ColumnKind,
  header: string,
  detail: string | null,
  sorted: SortDirection | null,
  sortable = true,
): Column {
  return {
    id,
    kind,
    header,
    detail: detail === '' ? null : detail,
    sortable,
    sorted,
    ticks: [],
    lines: [],
    room: 0,
  };
}

/** A track cell without marks, for a missing value. */
export function emptyTrack(texts: Pick<TrackCell, 'text' | 'detail' | 'missing'>): TrackCell {
  return { kind: 'track', spoken: null, marks: [], ...texts };
}
