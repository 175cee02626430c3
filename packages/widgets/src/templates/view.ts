import type { Chart, Words } from '@commonweal/charts';
import type { Ramp } from '@commonweal/charts/marks/ramp.js';
import type { Issue } from '@commonweal/data';
import type { WidgetState } from '../base/state.js';

export const HEADING_LEVELS = [2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** The language of a figure and of the author's own texts in it, where each is marked; null where it is not. */
export type LanguageMarks = Readonly<Record<'figure' | 'heading' | 'finding' | 'source', string | null>>;

/** All that a widget's template maps. */
export interface WidgetView {
  readonly chart: Chart | null;
  readonly state: WidgetState;
  readonly issues: readonly Issue[];
  readonly headingLevel: HeadingLevel;
  /** Whether rows are chosen by a button in their header. */
  readonly selectable: boolean;
  readonly selectedKeys: ReadonlySet<string>;
  /** The row whose button is the tab stop; null or absent: the first. */
  readonly tabStop?: string | null;
  readonly words: Pick<Words, 'labels' | 'readers' | 'states'>;
  /** Absent or null: the page states the language that the figure is in. */
  readonly marks?: LanguageMarks | null;
  /** The author's heading, for a figure without a chart. */
  readonly heading: string | null;
  /** Headings of a table without rows, which is shown where the state is `empty`. */
  readonly headings?: readonly string[];
  /** The hue of shaded cells; absent: red. */
  readonly ramp?: Ramp;
}

/** What the reader can do. Each is optional: without it, its control is not there. */
export interface WidgetHandlers {
  readonly sort?: (columnId: string) => void;
  readonly more?: () => void;
  readonly download?: () => void;
  /** Asks for the file at an address again. */
  readonly retry?: () => void;
  readonly choose?: (key: string) => void;
  readonly rowEnter?: (key: string) => void;
  readonly rowLeave?: () => void;
  /** Keys pressed on the buttons of the rows. */
  readonly keydown?: (event: KeyboardEvent) => void;
}
