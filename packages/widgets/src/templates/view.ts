import type { Chart, Column, Row, TrackCell, Words } from '@commonweal/charts';
import type { Ramp } from '@commonweal/charts/marks/ramp.js';
import type { MarkSign } from '@commonweal/charts/marks/sign.js';
import type { WordedIssue } from '@commonweal/data';
import type { TemplateResult } from 'lit';
import type { WidgetState } from '../base/state.js';

export const HEADING_LEVELS = [2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** The language to mark a figure and the author's own texts in it with; null where none is needed. */
export type LanguageMarks = Readonly<Record<'figure' | 'heading' | 'finding' | 'source', string | null>>;

/** Of a table too long for the page: the rows to render, with the gaps between them, and what is above the table. */
export interface LongView {
  readonly rows: readonly (Row | TemplateResult)[];
  readonly tools: TemplateResult;
}

/** Everything a widget's template renders. */
export interface WidgetView {
  readonly chart: Chart | null;
  readonly state: WidgetState;
  readonly issues: readonly WordedIssue[];
  /** What readers need to know, in sentences under the chart. Absent: nothing. */
  readonly notes?: readonly string[];
  readonly headingLevel: HeadingLevel;
  /** Whether row headers are buttons that select the row. */
  readonly selectable: boolean;
  readonly selectedKeys: ReadonlySet<string>;
  /** The row whose button is the tab stop. Defaults to the first. */
  readonly tabStop?: string | null;
  /** The order that the reader has just selected, for the live region; null or absent: the author's order. */
  readonly announcement?: string | null;
  readonly words: Pick<Words, 'labels' | 'states'>;
  /** Absent or null: the figure is in the language that the page states. */
  readonly marks?: LanguageMarks | null;
  /** Type and size of the download; absent or null where they are not known. */
  readonly fileSize?: string | null;
  /** The same size in bytes, for what adds up several. */
  readonly fileBytes?: number | null;
  /** The author's heading, shown even without a chart. */
  readonly heading: string | null;
  /** Headings of a table without rows, shown when the state is `empty`. */
  readonly headings?: readonly string[];
  /** Absent: all rows are rendered. */
  readonly long?: LongView;
  /** What the page has selected and the figures lack, in sentences; absent if there is nothing. */
  readonly lacks?: readonly string[];
  /** The hue of shaded cells. Defaults to red. */
  readonly ramp?: Ramp;
}

/** What the reader can do. Each is optional: without its handler, a control is not rendered. */
export interface WidgetHandlers {
  readonly sort?: (columnId: string) => void;
  readonly more?: () => void;
  readonly download?: () => void;
  /** Requests the file again. */
  readonly retry?: () => void;
  readonly choose?: (key: string) => void;
  readonly rowEnter?: (key: string) => void;
  readonly rowLeave?: () => void;
  /** Key presses in the rows. */
  readonly keydown?: (event: KeyboardEvent) => void;
}

/** What draws in a table and its legend. */
export interface Drawings {
  /** A cell with a track. */
  readonly cell: (cell: TrackCell, column: Column) => TemplateResult;
  /** Over a track, in the header of its column. */
  readonly axis: (column: Pick<Column, 'lines' | 'ticks'>) => TemplateResult;
  /** A mark on its own, in a header or the legend. */
  readonly sign: (sign: MarkSign) => TemplateResult;
}
