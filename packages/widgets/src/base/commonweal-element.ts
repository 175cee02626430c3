import type { Chart, Column, ModelResult, TableChart } from '@commonweal/charts';
import { en, firstRows, ROWS_AT_A_TIME, tableChartCsv } from '@commonweal/charts';
import type { Parsed, Schema } from '@commonweal/charts/kit/parsers.js';
import { parseAttributes } from '@commonweal/charts/kit/parsers.js';
import type { AreaRegister, Dataset, Issue, ReadOptions } from '@commonweal/data';
import { unknownIndicator, widgetFailed } from '@commonweal/data';
import type { PropertyValues, TemplateResult } from 'lit';
import { html, isServer, ReactiveElement, render } from 'lit';
import { CwIssueEvent } from '../events/cw-issue.js';
import { CwReadyEvent } from '../events/cw-ready.js';
import { CwSortEvent } from '../events/cw-sort.js';
import { frameStyles } from '../styles/index.js';
import type { WidgetHandlers, WidgetView } from '../templates/widget.js';
import { widgetTemplate } from '../templates/widget.js';
import { asksWithin } from './area-names.js';
import { ofAttributes } from './attribute-issues.js';
import { AuthoredElement } from './authored-element.js';
import type { SourceRequest, SourceResult } from './data-source.js';
import { DataSource } from './data-source.js';
import { DRAWN, fingerprint, takeOver } from './declared-tree.js';
import { keepFocus } from './keep-focus.js';
import { LangWatch } from './lang-watch.js';
import { OwnTree } from './own-tree.js';
import { isParsed, whenParsed } from './parsed.js';
import type { RowRef } from './row-link.js';
import { Rows } from './rows.js';
import { fileName, saveText } from './save-text.js';
import { CHART_SCHEMA, FETCH_SCHEMA, READ_SCHEMA, WIDGET_SCHEMA } from './schemas.js';
import { stateOf } from './state.js';
import { statedLang } from './stated-lang.js';
import { VERSION } from './version.js';

/** Built-in data by name. */
export type Indicators = ReadonlyMap<string, () => Dataset>;

const SOURCE_PROPERTIES = [
  'data',
  'src',
  'indicator',
  ...Object.keys(READ_SCHEMA),
  ...Object.keys(FETCH_SCHEMA),
];

/**
 * What every widget does: it asks for the data, has its model made, fills the template, and tells the page what
 * happened. A widget adds its own options and names its model.
 *
 * @slot - The data (a `<table>` or a `<script type="text/csv">`), and what is shown where there is no script or no chart.
 * @slot note - A note of the page, under the chart.
 * @slot source - Words of the page about the source.
 *
 * @fires {CwReadyEvent} cw-ready - New data is shown.
 * @fires {CwSelectEvent} cw-select - The reader chose a row, or took the choice back.
 * @fires {CwHighlightEvent} cw-highlight - The pointer or the focus came to a row, or left the rows.
 * @fires {CwSortEvent} cw-sort - The reader ordered the table by a column.
 * @fires {CwIssueEvent} cw-issue - Something about the data or the markup that an editor must know.
 *
 * @csspart base - The whole figure.
 * @csspart heading - The heading.
 * @csspart finding - The sentence that says what the chart shows.
 * @csspart table - The table.
 * @csspart row - A row of it.
 * @csspart cell - A cell of it.
 * @csspart track - The drawing in a cell.
 * @csspart key - The key.
 * @csspart notes - Notes under the chart.
 * @csspart source - Where the numbers come from.
 * @csspart message - What went wrong, and what to do.
 * @csspart button - Buttons under and in the table.
 *
 * @cssprop --cw-font-family - Font of all text; the page's own where not set.
 * @cssprop --cw-font-size - Size of running text; all other sizes follow it.
 * @cssprop --cw-heading-size - Size of the heading, against running text.
 * @cssprop --cw-padding - Space around the contents.
 * @cssprop --cw-table-max-height - Height beyond which the table scrolls in its own box.
 * @cssprop --cw-color-text - Text, focus outlines and benchmark lines.
 * @cssprop --cw-color-muted - Details, axes and notes.
 * @cssprop --cw-color-surface - Ground of the widget.
 * @cssprop --cw-color-border - Frame around the widget.
 * @cssprop --cw-color-link - Links.
 * @cssprop --cw-color-issue - Edge of a message.
 */
export abstract class CommonwealElement<S extends Schema = Schema> extends AuthoredElement {
  static readonly version: string = VERSION;
  /**
   * Built-in data that `indicator` may name.
   *
   * @internal
   */
  static readonly indicators: Indicators = new Map();
  /**
   * Whether rows are areas, which a dashboard links.
   *
   * @internal
   */
  static readonly rowsAreAreas: boolean = true;
  static override styles = frameStyles;

  /** The element's own language, besides its properties: it reads and sorts by it. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  readonly #source = new DataSource(this);
  readonly #rows = new Rows(this, (this.constructor as typeof CommonwealElement).rowsAreAreas);
  readonly #lang = new LangWatch(this);
  readonly #tree = new OwnTree();
  /** Shows the page's own content until the first render. */
  #placeholder: HTMLSlotElement | null = null;
  /** Whether the parser is still at the element's children. */
  #waits = false;
  /** Whether a tree that a server declared stands in the shadow root, not yet taken over. */
  #declared = false;
  #model: Chart | null = null;
  #issues: readonly Issue[] = [];
  #view: WidgetView | null = null;
  #expanded = false;
  /** Rows that are drawn at most, besides those set apart. A server draws all: without script nothing opens the rest. */
  #most = (isServer as boolean) ? Infinity : ROWS_AT_A_TIME;
  /** A fault of our own while drawing; the next change clears it. */
  #fault: Issue | null = null;
  /** The order the reader chose, and the author's that it took the place of. */
  #ordered: { readonly sort: string; readonly before: string | null } | null = null;
  /** Causes that have had their event. */
  #told: ReadonlySet<string> = new Set();
  #readyFor: Dataset | null = null;
  #builtIn: { readonly name: string; readonly dataset: Dataset } | null = null;

  readonly #handlers: WidgetHandlers = {
    sort: (column) => void this.#sortBy(column),
    more: () => void this.#showMore(),
    download: () => {
      this.download('csv');
    },
    retry: () => void this.#retry(),
    choose: (key) => {
      this.#rows.choose(key);
    },
    rowEnter: (key) => {
      this.#rows.enter(key);
    },
    rowLeave: () => {
      this.#rows.leave();
    },
    keydown: (event) => {
      this.#rows.move(event);
    },
  };

  /** The widget's own options, besides those every chart has. */
  protected abstract readonly schema: S;

  /** The chart of the data. */
  protected abstract chart(dataset: Dataset, options: Parsed<typeof CHART_SCHEMA & S>): ModelResult;

  /** What was noticed about data and attributes, in the order it was met. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** All that the widget shows, as words and numbers; null where it shows no chart. */
  get model(): Chart | null {
    return this.#model;
  }

  /** Whether the reader has opened the rows that `show` holds back. */
  protected get expanded(): boolean {
    return this.#expanded;
  }

  /** The area chosen in the dashboard, for a widget whose rows are not areas. */
  protected get chosenArea(): RowRef | null {
    return this.#rows.chosen;
  }

  /**
   * What is drawn, as a fingerprint: a server writes it beside the tree it declares.
   *
   * @internal
   */
  get drawn(): string {
    return this.#view === null ? '' : fingerprint(this.#view);
  }

  /**
   * The register of areas, where it is there before it is asked for: a server does not wait.
   *
   * @internal
   */
  set areaRegister(register: AreaRegister) {
    this.#source.register = register;
  }

  /** Resolves when the areas of what was last set have their names, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isSettled = await super.getUpdateComplete();
    for (let { naming } = this.#source; naming !== null; { naming } = this.#source) {
      await naming;
      isSettled = await super.getUpdateComplete();
    }
    return isSettled;
  }

  /** Reads the data again; where it has an address, the server is asked, whatever the browser has kept. Resolves when the result is shown. */
  async reload(): Promise<void> {
    await this.#source.reload();
    await this.updateComplete;
  }

  /** What is shown, in the order of its source, with where it comes from. Empty where there is no chart. */
  toCsv(): string {
    return this.#model === null ? '' : tableChartCsv(this.#model);
  }

  /** Offers what is shown as a file. */
  download(format: 'csv' = 'csv'): void {
    if (this.#model === null) return;
    const name = fileName(this.#model.heading, format);
    saveText(this.toCsv(), name, 'text/csv;charset=utf-8', this.ownerDocument);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#declared = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    if (this.#declared) {
      this.renderOptions.renderBefore = null;
      this.#most = Math.max(this.#most, (root as ShadowRoot).querySelectorAll('tr[data-key]').length);
      return root;
    }
    this.#placeholder = this.ownerDocument.createElement('slot');
    root.append(this.#placeholder);
    return root;
  }

  /**
   * Children that the parser has not finished are waited for. Until then there is no shadow root: the page's own
   * content shows by itself, and a tree that comes declared finds its place free.
   */
  override connectedCallback(): void {
    if (this.hasUpdated || isParsed(this)) {
      this.#waits = false;
      super.connectedCallback();
    } else if (!this.#waits) {
      this.#waits = true;
      void whenParsed(this).then(() => {
        if (!this.#waits) return;
        this.#waits = false;
        if (this.isConnected) this.connectedCallback();
      });
    }
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === 'lang') this.#lang.look();
    else super.attributeChangedCallback(name, before, now);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0 || this.#source.dirty) this.#compute(changed);
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    if (this.#declared) {
      if (this.state === 'loading') {
        // The declared tree stands until there is something to show: only attributes are reflected.
        ReactiveElement.prototype['update'].call(this, changed);
        return;
      }
      this.#declared = false;
      const isSame = this.getAttribute(DRAWN) === this.drawn;
      takeOver(root, isSame, () => this.#template(this.selectable), this.renderOptions);
    }
    this.#placeholder?.remove();
    this.#placeholder = null;
    const restore = keepFocus(root);
    this.#tree.clear(root);
    try {
      super.update(changed);
    } catch (error) {
      render(this.#apologise(error), root, this.renderOptions);
    }
    this.#tree.keep(root);
    this.#rows.quietly(restore);
  }

  protected override render(): TemplateResult {
    if (this.#fault !== null) return apology(this.#fault);
    try {
      return this.#template(this.selectable || this.#rows.linked);
    } catch (error) {
      return this.#apologise(error);
    }
  }

  #template(selectable: boolean): TemplateResult {
    const { selectedKeys, tabStop } = this.#rows;
    const view = this.#view as WidgetView;
    return widgetTemplate({ ...view, selectable, selectedKeys, tabStop }, this.#handlers);
  }

  protected override updated(): void {
    if (this.#fault !== null && !this.#issues.includes(this.#fault)) {
      // Found while drawing: the state and the event follow in an update of their own.
      this.requestUpdate('state', null);
      return;
    }
    const told = this.#told;
    this.#told = new Set(this.#issues.map(causeOf));
    for (const issue of this.#issues) {
      if (!told.has(causeOf(issue))) this.dispatchEvent(new CwIssueEvent(issue));
    }
    const dataset = this.#source.result?.dataset ?? null;
    if (this.#model === null || !this.#source.current || dataset === this.#readyFor) return;
    this.#readyFor = dataset;
    this.dispatchEvent(new CwReadyEvent(this.state, this.#model.rows.length));
  }

  #apologise(error: unknown): TemplateResult {
    const fault = widgetFailed(String(error));
    this.#fault = fault;
    return apology(fault);
  }

  /** From what the author said to the view: attributes, data, model, state. */
  #compute(changed: PropertyValues, notices: readonly Issue[] = []): void {
    const source = this.#source;
    if (source.dirty || [...changed.keys()].some((name) => name !== 'state')) this.#fault = null;
    const refused: Issue[] = [];
    const report = (issue: Issue): void => {
      refused.push(issue);
    };
    const asSaid = (name: string): unknown => this.said(name, null);
    const reading = parseAttributes(READ_SCHEMA, asSaid, report);
    const isReadOtherwise = refused.length > 0;
    const file = parseAttributes(FETCH_SCHEMA, asSaid, report);
    const asked = asksWithin(CHART_SCHEMA.areas(asSaid('areas'), 'areas', () => undefined));
    const isAskedAnew = asked && source.register === null && changed.has('areas');
    if (source.dirty || isAskedAnew || SOURCE_PROPERTIES.some((name) => changed.has(name))) {
      this.#attempt(() => {
        source.read({
          data: this.data ?? null,
          src: this.src ?? null,
          file,
          indicator: this.#indicator(),
          options: withoutNulls(reading),
          asksWithin: asked,
        });
      });
    }
    // Without the register the areas asked for cannot be told: what stands there stays until it has come.
    if (asked && source.naming !== null && this.#view !== null) return;
    const dataset = source.result?.dataset ?? null;
    const said = (name: string): unknown => (name === 'lang' ? statedLang(this) : this.said(name, dataset));
    const looks = parseAttributes(WIDGET_SCHEMA, said, report);
    const parsed = parseAttributes({ ...CHART_SCHEMA, ...this.schema }, said, report);
    const options = { ...parsed, register: source.register };
    const isRefused = refused.length > 0;
    // Of a chart that is refused, the model is made for what it finds wrong with the other attributes.
    const made =
      dataset === null || isReadOtherwise
        ? null
        : this.#attempt(() => this.chart(dataset, options), isRefused);
    const lost = made?.issues.filter(({ code }) => code === 'unknown-column') ?? [];
    if (lost.length > 0 && this.#ordered !== null && this.sort === this.#ordered.sort) {
      // The column that the reader sorted by is gone: the author's order, and a word about it.
      this.sort = this.#ordered.before;
      this.#ordered = null;
      this.#compute(
        new Map(),
        lost.map((issue) => ({ ...issue, severity: 'notice' })),
      );
      return;
    }
    this.#model = this.#fault === null && !isRefused ? (made?.chart ?? null) : null;
    this.#issues = [
      ...notices,
      ...refused,
      ...source.issues,
      ...(isRefused ? ofAttributes(made?.issues ?? []) : (made?.issues ?? [])),
      ...(this.#fault === null ? [] : [this.#fault]),
    ];
    const chart = this.#model === null ? null : firstRows(this.#model, this.#most, en);
    this.#rows.setRows(rowNames(chart));
    this.state = stateOf(this.#model, source.current, source.loading, this.#issues);
    this.#view = {
      ...looks,
      chart,
      state: this.state,
      issues: this.#issues,
      selectable: false,
      selectedKeys: new Set(),
      words: en,
      heading: this.heading ?? null,
      headings: source.headings,
    };
  }

  /** What work came to; null where it broke, and then that is the fault to be shown, unless it is of no matter. */
  #attempt<T>(work: () => T, isIdle = false): T | null {
    try {
      return work();
    } catch (error) {
      if (!isIdle) this.#fault = widgetFailed(String(error));
      return null;
    }
  }

  /** The built-in data: the one an author named, else the element's own. */
  #indicator(): SourceRequest['indicator'] {
    const said = this.said('indicator', null);
    if (typeof said !== 'string') return null;
    const { indicators } = this.constructor as typeof CommonwealElement;
    const load = (): SourceResult => {
      const builtIn = indicators.get(said);
      if (builtIn === undefined)
        return { dataset: null, issues: [unknownIndicator(said, [...indicators.keys()])] };
      // Kept, so that reading again is seen to give the same data.
      if (this.#builtIn?.name !== said) this.#builtIn = { name: said, dataset: builtIn() };
      return { dataset: this.#builtIn.dataset, issues: [] };
    };
    return { named: typeof this.indicator === 'string', load };
  }

  async #sortBy(id: string): Promise<void> {
    const now = columnOf(this.#model, id)?.sorted ?? null;
    const next = now === 'ascending' ? ' descending' : ' ascending';
    const ordered = this.#ordered;
    const before = ordered !== null && this.sort === ordered.sort ? ordered.before : (this.sort ?? null);
    this.sort = now === null ? id : id + next;
    this.#ordered = { sort: this.sort, before };
    await this.updateComplete;
    const direction = columnOf(this.#model, id)?.sorted ?? null;
    if (direction !== null) this.dispatchEvent(new CwSortEvent(id, direction));
  }

  /** Asks for the file again. A reader who stayed at the button is then at the chart, or at the new button. */
  async #retry(): Promise<void> {
    await this.reload();
    const { activeElement, body } = this.ownerDocument;
    if (activeElement !== body) return;
    const root = this.renderRoot;
    const button = root.querySelector<HTMLElement>('.retry');
    const figure = root.querySelector('figure');
    if (button === null) figure?.setAttribute('tabindex', '-1');
    (button ?? figure)?.focus({ preventScroll: true });
  }

  /** Opens the rows held back, or the next of very many, and moves the focus to the first; or holds them back again. */
  async #showMore(): Promise<void> {
    const { chart } = this.#view as WidgetView;
    const first = chart?.more?.before ?? 0;
    const inParts = chart !== this.#model;
    if (inParts) this.#most += ROWS_AT_A_TIME;
    else this.#expanded = !this.#expanded;
    this.requestUpdate('expanded', null);
    await this.updateComplete;
    if (!inParts && !this.#expanded) {
      this.renderRoot.querySelector<HTMLElement>('.more button')?.focus();
      return;
    }
    const header = this.renderRoot.querySelectorAll('tr[data-key]')[first]?.querySelector('th');
    const target = header?.querySelector('button') ?? header;
    if (target instanceof HTMLTableCellElement) target.tabIndex = -1;
    target?.focus();
  }
}

/** In place of a chart that could not be drawn: what happened, and the page's own content. */
function apology(issue: Issue): TemplateResult {
  return html`<p part="message" role="status">${issue.message}</p>
    <slot></slot>`;
}

function causeOf({ code, severity, where, raw, message }: Issue): string {
  return JSON.stringify([code, severity, where, raw, message]);
}

function columnOf(chart: TableChart | null, id: string): Column | undefined {
  return chart?.columns.find((column) => column.id === id);
}

/** Key → the name in the row's header. */
function rowNames(chart: TableChart | null): ReadonlyMap<string, string> {
  const at = chart?.columns.findIndex((column) => column.kind === 'area') ?? -1;
  return new Map(chart?.rows.map((row) => [row.key, row.cells[at]?.text ?? row.key]));
}

function withoutNulls(said: Parsed<typeof READ_SCHEMA>): ReadOptions {
  const { format, delimiter, decimal, skipRows, columns } = said;
  return {
    columns,
    format: format ?? undefined,
    delimiter: delimiter ?? undefined,
    decimal: decimal ?? undefined,
    skipRows: skipRows ?? undefined,
  };
}
