import type { Cell, Column, LinkedText, Row, Source, SourceLine, Chart } from '@commonweal/charts';
import { en } from '@commonweal/charts';
import { NO_PROVENANCE } from '@commonweal/data';
import { drawings } from '@commonweal/widgets/templates/drawings.js';
import { tableChartTemplate } from '@commonweal/widgets/templates/table-chart.js';
import type { WidgetHandlers, WidgetView } from '@commonweal/widgets/templates/view.js';
import { bodyWith, widgetTemplate } from '@commonweal/widgets/templates/widget.js';
import { widgetStyles } from '@commonweal/widgets/styles/index.js';
import type { TemplateResult } from 'lit';
import { LitElement } from 'lit';

export const column = (id: string, kind: Column['kind'], more: Partial<Column> = {}): Column => ({
  id,
  kind,
  header: id,
  detail: null,
  sortable: false,
  sorted: null,
  ticks: [],
  lines: [],
  room: 0,
  ...more,
});

const NOTHING = { detail: null, spoken: null, missing: null };

export const text = (shown: string, more: Partial<Cell> = {}): Cell =>
  ({ kind: 'text', text: shown, ...NOTHING, ...more }) as Cell;

export const shade = (shown: string, step: number | null, steps: number, more: Partial<Cell> = {}): Cell =>
  ({ kind: 'shade', text: shown, ...NOTHING, step, steps, outcome: null, ...more }) as Cell;

/** A bar from zero to a percentage, with its value. */
export const bar = (to: number, more: Partial<Cell> = {}): Cell =>
  ({
    kind: 'track',
    text: String(to),
    ...NOTHING,
    marks: [{ kind: 'bar', x: 0, width: to, tone: 'plain', lane: 0, lanes: 1 }],
    ...more,
  }) as Cell;

export const row = (key: string, cells: readonly Cell[], more: Partial<Row> = {}): Row => ({
  key,
  kind: 'plain',
  highlighted: false,
  cells,
  ...more,
});

export const sourceOf = (lines: readonly SourceLine[], statement: readonly LinkedText[] = []): Source => ({
  statement,
  lines,
  provenance: NO_PROVENANCE,
  indicator: { name: 'Smoking', unit: '%', polarity: 'lowIsGood', decimals: 0 },
  suppression: undefined,
  benchmark: null,
  comparators: [],
});

export const chart = (more: Partial<Chart>): Chart => ({
  heading: 'Smoking, 2024',
  subtitle: null,
  finding: 'Hull had the highest rate.',
  reading: 'Hull had the highest rate.',
  caveats: [],
  drawingCaveats: [],
  figure: null,
  caption: 'Smoking by area.',
  order: '',
  columns: [],
  rows: [],
  more: null,
  legend: [],
  notes: [],
  quietNotes: [],
  source: sourceOf([]),
  issues: [],
  shown: [],
  facts: {},
  plot: null,
  ...more,
});

/** Rank, area, track and figure, with a tick and a line at 80%. */
export const ranking = (rows: readonly Row[], more: Partial<Chart> = {}): Chart =>
  chart({
    columns: [
      column('rank', 'rank', { header: 'Rank' }),
      column('area', 'area', { header: 'Area', sortable: true }),
      column('value', 'track', {
        header: 'Rate',
        detail: 'per 100',
        sortable: true,
        sorted: 'descending',
        room: 3,
        ticks: [0, 40, 80].map((at) => ({ at, label: String(at), anchor: 'middle', priority: 0 })),
        lines: [{ at: 80, label: 'England 80' }],
      }),
      column('place', 'number', { header: 'Place', isQuiet: true }),
    ],
    rows,
    ...more,
  });

export const NAMES = ['Hull', 'York', 'Leeds', 'Whitby', 'Skipton'];

export const rankingRows = (names: readonly string[] = NAMES): Row[] =>
  names.map((name, index) =>
    row(name, [text(String(index + 1)), text(name), bar(100 - index * 20), text(String(index))]),
  );

/** Two values on one scale, with their difference beside them. */
const dots = (first: number, second: number): Cell => ({
  kind: 'track',
  ...NOTHING,
  text: '−84.3',
  detail: '46% lower',
  marks: [
    { kind: 'grid', at: [0, 50, 100], guide: true },
    { kind: 'link', from: first, to: second },
    { kind: 'dot', at: first, shape: 'hollow', tone: 'first' },
    { kind: 'dot', at: second, shape: 'filled', tone: 'second' },
  ],
});

/** Causes by two areas, optionally with confidence limits and an outcome. */
export const pairs = (outcomes: boolean): Chart =>
  chart({
    columns: [
      column('cause', 'area', { header: 'Cause', sortable: true }),
      column('England', 'number', {
        sortable: true,
        sign: { kind: 'mark', shape: 'hollow', tone: 'first' },
      }),
      column('Yorkshire and The Humber', 'number', {
        sortable: true,
        sign: { kind: 'mark', shape: 'filled', tone: 'second' },
      }),
      column('Difference', 'track', {
        header: 'Difference (percentage points)',
        sortable: true,
        ticks: [
          { at: 0, label: '0', anchor: 'start', priority: 0 },
          { at: 50, label: '100', anchor: 'middle', priority: 1 },
          { at: 100, label: '200', anchor: 'end', priority: 0 },
        ],
      }),
      ...(outcomes ? [column('Outcome', 'shade')] : []),
    ],
    rows: ['Cardiovascular disease', 'Flu'].map((name) =>
      row(name, [
        text(name),
        text('181.5', { detail: outcomes ? '180.1 to 182.9' : null }),
        text('97.2', { detail: outcomes ? '95.1 to 99.3' : null }),
        dots(90.75, 48.6),
        ...(outcomes ? [shade('', null, 0, { outcome: { tone: 'worse', glyph: '▼', word: 'Worse' } })] : []),
      ]),
    ),
  });

export const shaded = (steps: number, more: Partial<Chart> = {}): Chart =>
  chart({
    columns: [column('area', 'area', { header: 'Area' }), column('Men', 'shade')],
    rows: Array.from({ length: steps }, (_, step) =>
      row(`Area ${step}`, [text(`Area ${step}`), shade('1', step, steps)]),
    ),
    ...more,
  });

/** The templates and style sheets in an element of their own, without data or behaviour. */
export class DrawnChart extends LitElement {
  static override styles = widgetStyles;
  view: Partial<WidgetView> = {};
  handlers: WidgetHandlers = {};

  override render(): TemplateResult {
    return widgetTemplate(
      {
        chart: null,
        state: 'ready',
        issues: [],
        headingLevel: 2,
        selectable: false,
        selectedKeys: new Set(),
        words: en,
        heading: null,
        ...this.view,
      },
      this.handlers,
      bodyWith(tableChartTemplate, drawings),
    );
  }

  /** Shows another view in the same element. */
  async show(view: Partial<WidgetView>): Promise<void> {
    this.view = { ...this.view, ...view };
    this.requestUpdate();
    await this.updateComplete;
  }

  one(selector: string): HTMLElement {
    return this.shadowRoot!.querySelector<HTMLElement>(selector)!;
  }

  all(selector: string): HTMLElement[] {
    return Array.from(this.shadowRoot!.querySelectorAll<HTMLElement>(selector));
  }
}

customElements.define('drawn-chart', DrawnChart);
