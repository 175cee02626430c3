import type { Chart, ModelResult } from '@commonweal/charts';
import { tableChartCsv } from '@commonweal/charts/chart/csv.js';
import { type Parsed, parseAttributes, type Schema } from '@commonweal/charts/kit/option.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { Dataset, Issue, WordedIssue } from '@commonweal/data';
import type { PropertyValues } from 'lit';
import type { WidgetView } from '../templates/view.js';
import { asksWithin } from './area-names.js';
import { ofAttributes } from './attribute-issues.js';
import type { SourceRequest } from './data-source.js';
import { DataSource } from './data-source.js';
import { RenderedElement } from './rendered-element.js';
import { IndicatorData } from './indicators.js';
import type { Language } from './language.js';
import { chooseLanguage } from './language-choice.js';
import { languageMarks } from './language-marks.js';
import { OfficialNames } from './official-names.js';
import { readerOptions } from './reader-options.js';
import { ReaderOrder } from './reader-order.js';
import { RowNames } from './row-names.js';
import { RowWindow } from './row-window.js';
import { Rows } from './rows.js';
import { CHART_SCHEMA, FETCH_SCHEMA, READ_SCHEMA, WIDGET_SCHEMA } from './schemas.js';
import { byteLength } from './save-text.js';
import { stateOf } from './state.js';
import { statedLang } from './stated-lang.js';
import { viewOf } from './view.js';
import { inWords } from './words-of-issues.js';

const SOURCE_PROPERTIES = [
  'data',
  'src',
  'indicator',
  ...Object.keys(READ_SCHEMA),
  ...Object.keys(FETCH_SCHEMA),
  'unit',
];

/** The result of reading: attributes that were refused or have a new name, and whether the reading options are valid. */
interface Reading {
  readonly refused: readonly Issue[];
  readonly isReadable: boolean;
  readonly asksWithin: boolean;
}

/** A chart, or what prevents one: attributes that were refused or have a new name, and the model's issues. */
interface Made {
  readonly looks: Parsed<typeof WIDGET_SCHEMA>;
  readonly refused: readonly Issue[];
  readonly found: readonly Issue[];
  readonly chart: Chart | null;
}

/** What a view takes from a chart. */
interface Drawn {
  readonly chart: Chart;
  readonly names: RowNames;
  readonly fileSize: string | null;
}

const isFatal = ({ severity }: Issue): boolean => severity === 'fatal';

/** Runs the steps from the author's options to the view before each render: attributes, data, model, state, view. */
export abstract class ModelledElement<
  S extends Schema = Schema,
  W extends Words = Words,
> extends RenderedElement {
  /**
   * Whether rows are areas, which a dashboard links.
   *
   * @internal
   */
  static readonly rowsAreAreas: boolean = true;

  /** @internal */
  protected readonly dataSource = new DataSource(this);
  /** Before the control of rows, which makes one of those rendered the tab stop. @internal */
  protected readonly rowWindow = new RowWindow(this);
  /** @internal */
  protected readonly rowControl = new Rows(
    this,
    (this.constructor as typeof ModelledElement).rowsAreAreas,
    this.rowWindow,
  );
  /** @internal */
  protected readonly readerOrder = new ReaderOrder();
  readonly #indicatorData = new IndicatorData();
  readonly #areaNames = new OfficialNames();
  #model: Chart | null = null;
  #issues: readonly WordedIssue[] = [];
  #view: WidgetView | null = null;
  #language: Language<W> | null = null;
  /** What an editor must load for the page's language. */
  #languageIssues: readonly Issue[] = [];

  /** The widget's own options, besides those that every chart has. */
  protected abstract readonly schema: S;

  /** Builds the chart for the data. */
  protected abstract chart(dataset: Dataset, options: Parsed<typeof CHART_SCHEMA & S>, words: W): ModelResult;

  /** Issues with the data and attributes, in the order they were found. */
  get issues(): readonly WordedIssue[] {
    return this.#issues;
  }

  /** Everything the widget shows, as words and numbers; null if it shows no chart. */
  get model(): Chart | null {
    return this.#model;
  }

  /**
   * The input of the template; null before the first update.
   *
   * @internal
   */
  protected get view(): WidgetView | null {
    return this.#view;
  }

  /**
   * The language shown; null until one is loaded that the widget can use.
   *
   * @internal
   */
  get language(): Language<W> | null {
    return this.#language;
  }

  protected override get lacksLanguage(): boolean {
    return this.#language === null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size === 0 && !this.dataSource.dirty) return;
    const before = this.#language;
    const language = this.#chooseLanguage();
    if (language === null) return;
    const isOnlyLoaded = changed.size === 1 && changed.has('languages') && !this.dataSource.dirty;
    if (isOnlyLoaded && language === before) return;
    if (this.dataSource.dirty || [...changed.keys()].some((name) => name !== 'state'))
      this.internalErrors.clear();
    const reading = this.#read(changed, language, language !== before);
    // The areas cannot be resolved without the register, so keep what is shown until it has loaded.
    if (reading.asksWithin && this.dataSource.awaited !== null && this.#view !== null) return;
    const made = this.#make(reading, language);
    const lost = made.found.filter(({ code }) => code === 'unknown-column');
    const author = lost.length > 0 ? this.readerOrder.undo(this.sort) : null;
    if (author === null) {
      this.#show(made, [], language);
      return;
    }
    // The column the reader sorted by is gone: go back to the author's order, and report it.
    this.sort = author.sort;
    const notices = lost.map((issue): Issue => ({ ...issue, severity: 'notice' }));
    this.#show(this.#make(reading, language), notices, language);
  }

  #chooseLanguage(): Language<W> | null {
    const { languages } = this.constructor as typeof ModelledElement;
    const { language, issue } = chooseLanguage(languages, {
      stated: statedLang(this),
      declared: this.declaredLanguage,
      tag: this.localName,
    });
    // A class is only registered with languages that have the words it needs.
    this.#language = language as Language<W> | null;
    this.#languageIssues = issue === null ? [] : [issue];
    const messages = (language ?? languages.first)?.messages ?? null;
    this.internalErrors.messages = messages;
    if (language === null) this.#issues = this.#languageIssues.map((each) => inWords(each, messages));
    return this.#language;
  }

  /** Reads the source again if its options have changed. */
  #read(changed: PropertyValues, language: Language<W>, isOther: boolean): Reading {
    const source = this.dataSource;
    const refused: Issue[] = [];
    const report = (issue: Issue): void => {
      refused.push(issue);
    };
    const optionOf = (name: string): unknown => this.option(name, null);
    const reading = parseAttributes(READ_SCHEMA, optionOf, report);
    const isReadable = !refused.some(isFatal);
    const file = parseAttributes(FETCH_SCHEMA, optionOf, report);
    const asked = asksWithin(CHART_SCHEMA.areas(optionOf('areas'), 'areas', () => undefined));
    const isAskedAnew = asked && source.register === null && changed.has('areas');
    // Built-in data has names in each language.
    const isRenamed = isOther && this.option('indicator', null) !== null;
    if (source.dirty || isAskedAnew || isRenamed || SOURCE_PROPERTIES.some((name) => changed.has(name))) {
      this.internalErrors.attempt(() => {
        source.read({
          data: this.data ?? null,
          src: this.src ?? null,
          file,
          indicator: this.#indicator(language),
          options: readerOptions(
            reading,
            CHART_SCHEMA.unit(optionOf('unit'), 'unit', () => undefined),
          ),
          asksWithin: asked,
        });
      });
    }
    return { refused, isReadable, asksWithin: asked };
  }

  /** The built-in data the author named, else the element's own. */
  #indicator({ indicators }: Language<W>): SourceRequest['indicator'] {
    const indicator = this.option('indicator', null);
    if (typeof indicator !== 'string') return null;
    return {
      named: typeof this.indicator === 'string',
      load: () => this.#indicatorData.load(indicator, indicators),
    };
  }

  /** Builds the model from the current data. */
  #make({ refused: before, isReadable }: Reading, language: Language<W>): Made {
    const { result, register } = this.dataSource;
    const dataset = this.#areaNames.of(result?.dataset ?? null, language);
    const refused = [...before];
    const report = (issue: Issue): void => {
      refused.push(issue);
    };
    const option = (name: string, former?: string): unknown =>
      name === 'lang' ? statedLang(this) : this.option(name, dataset, former);
    const looks = parseAttributes(WIDGET_SCHEMA, option, report);
    const parsed = parseAttributes({ ...CHART_SCHEMA, ...this.schema }, option, report);
    const options = { ...parsed, register };
    const isRefused = refused.some(isFatal);
    // Build the model even if attributes were refused, to report problems with the other attributes too.
    const made =
      dataset === null || !isReadable
        ? null
        : this.internalErrors.attempt(() => this.chart(dataset, options, language.words), isRefused);
    const issues = made?.issues ?? [];
    return {
      looks,
      refused,
      found: isRefused ? ofAttributes(issues) : issues,
      chart: isRefused ? null : (made?.chart ?? null),
    };
  }

  /** What is shown of a chart: the names of its rows, and the size of its file, where that is quick to tell. */
  #draw(chart: Chart, { words }: Language<W>): Drawn {
    const fileSize = this.rowWindow.windows(chart)
      ? null
      : words.fileSize('CSV', byteLength(tableChartCsv(chart)));
    return { chart, names: new RowNames(chart), fileSize };
  }

  #show({ looks, refused, found, chart }: Made, notices: readonly Issue[], language: Language<W>): void {
    const source = this.dataSource;
    const before = this.internalErrors.issue;
    const drawn =
      chart === null || before !== null
        ? null
        : this.internalErrors.attempt(() => this.#draw(chart, language));
    const fault = this.internalErrors.issue;
    this.#model = fault === null ? chart : null;
    const issues = [
      ...notices,
      ...this.#languageIssues,
      ...refused,
      ...source.issues,
      ...found,
      ...(fault === null ? [] : [fault]),
    ];
    this.#issues = issues.map((issue) => inWords(issue, language.messages));
    this.rowControl.setRows(drawn?.names ?? new RowNames(null));
    this.state = stateOf(this.#model, source.current, source.loading, this.#issues);
    const isStated = (name: string): boolean => {
      const own = this.option(name, null);
      return typeof own === 'string' && own !== '';
    };
    const marks = languageMarks(language, statedLang(this), {
      heading: isStated('heading'),
      finding: isStated('finding'),
      source: isStated('source'),
    });
    this.internalErrors.lang = marks?.figure ?? null;
    this.#view = viewOf({
      ...looks,
      chart: drawn?.chart ?? null,
      words: language.words,
      marks,
      state: this.state,
      issues: this.#issues,
      fileSize: drawn?.fileSize ?? null,
      heading: this.heading ?? null,
      headings: source.headings,
    });
  }
}
