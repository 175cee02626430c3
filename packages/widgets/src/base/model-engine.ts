import type { Chart, ModelResult } from '@commonweal/charts';
import { tableChartCsv } from '@commonweal/charts/chart/csv.js';
import { Memo } from '@commonweal/charts/kit/memo.js';
import { type Parsed, parseAttributes, type Schema } from '@commonweal/charts/kit/option.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { Dataset, Issue } from '@commonweal/data';
import type { PropertyValues } from 'lit';
import type { Followed, Following } from '../context/following.js';
import type { Offer } from '../context/page-context.js';
import { asksWithin } from './area-names.js';
import { ofAttributes } from './attribute-issues.js';
import type { SourceRequest } from './data-source.js';
import { DataSource } from './data-source.js';
import type { AtHand, Engine, EngineHost, EngineKind, Outcome } from './engine.js';
import { IndicatorData } from './indicators.js';
import type { LanguageContents } from './language-contents.js';
import { languageMarks } from './language-marks.js';
import { OfficialNames } from './official-names.js';
import { isPart, type Later, Part } from './part.js';
import { readerNotes } from './reader-notes.js';
import { readerOptions } from './reader-options.js';
import type { Reading } from './reading.js';
import { RowNames } from './row-names.js';
import { CHART_SCHEMA, FETCH_SCHEMA, READ_SCHEMA, WIDGET_SCHEMA } from './schemas.js';
import { byteLength } from './save-file.js';
import { stateOf } from './state.js';
import { statedLang } from './stated-lang.js';
import { inWords } from './words-of-issues.js';

/** What the reader has selected, where it changes what is drawn. */
interface ReadersChoice {
  /** Whether the reader has expanded the rows that `show` hides. */
  readonly expanded: boolean;
  /** The author's `sort` where the reader's applies; undefined where the table is in the author's order. */
  readonly authorSort: string | null | undefined;
  /** Key of the area that the page follows; null if there is none, or the author names one. */
  readonly selectedArea: string | null;
  /** What was made for the choice before: a new order of the rows needs no new analysis. */
  readonly memo: Memo;
}

/** What makes a widget: its own options, besides those that every chart has, and its model. */
export interface Widget<S extends Schema, W extends Words> {
  readonly schema: S;
  /** Builds the chart for the data. */
  readonly chart: (
    dataset: Dataset,
    options: Parsed<typeof CHART_SCHEMA & S>,
    words: W,
    reader: ReadersChoice,
  ) => ModelResult;
}

const SOURCE_PROPERTIES = [
  'data',
  'src',
  'indicator',
  ...Object.keys(READ_SCHEMA),
  ...Object.keys(FETCH_SCHEMA),
  'unit',
];

/** The result of reading: attributes that were refused or have a new name, and whether the reading options are valid. */
interface Read {
  readonly refused: readonly Issue[];
  readonly isReadable: boolean;
  readonly asksWithin: boolean;
}

/** Where there is no page context, or it asks for nothing. */
const NOTHING_FOLLOWED: Followed = { options: new Map(), lacks: [] };

/** A chart, or what prevents one: attributes that were refused or have a new name, and the model's issues. */
interface Made {
  readonly looks: Parsed<typeof WIDGET_SCHEMA>;
  readonly refused: readonly Issue[];
  readonly found: readonly Issue[];
  readonly chart: Chart | null;
  /** What the page has selected and the data lack. */
  readonly lacks: Followed['lacks'];
}

/** Beyond this many cells, writing the file only to say how large it is would take as long as drawing them. */
const MOST_CELLS = 4000;

/** What a view takes from a chart. */
interface FromChart {
  readonly chart: Chart;
  readonly names: RowNames;
  /** Of its file; null where that is not quick to tell. */
  readonly fileBytes: number | null;
}

const isFatal = ({ severity }: Issue): boolean => severity === 'fatal';

/**
 * The engine of a widget.
 *
 * @param reading Reads any source; built-in data takes no reading.
 */
export function engineOf<S extends Schema, W extends Words>(
  widget: Widget<S, W>,
  reading: Reading,
): EngineKind<W> {
  return { for: (host) => new ModelEngine(host, widget, reading), csv: tableChartCsv };
}

class ModelEngine<S extends Schema, W extends Words> implements Engine<W> {
  readonly #host: EngineHost;
  readonly #widget: Widget<S, W>;
  readonly #source: DataSource;
  readonly #indicatorData: IndicatorData;
  readonly #areaNames = new OfficialNames();
  readonly #memo = new Memo();
  /** What follows a page context, loaded when one first holds a value. */
  #following: Later<Following> = new Part(
    async () => new (await import('../context/following.js')).Following(),
  );
  /** What the chart was made of, with names in its language. */
  #dataset: Dataset | null = null;
  /** Whether anything has been shown. */
  #isShown = false;

  constructor(host: EngineHost, widget: Widget<S, W>, reading: Reading) {
    this.#host = host;
    this.#widget = widget;
    this.#indicatorData = new IndicatorData(host.parts);
    this.#source = new DataSource(host.element, host.parts, reading);
  }

  get isDirty(): boolean {
    return this.#source.dirty;
  }

  get awaited(): Promise<void> | null {
    return this.#source.awaited;
  }

  take({ register, readerParts, context }: AtHand): void {
    this.#source.names.register = register;
    this.#source.readerParts = readerParts;
    this.#following = context.following;
  }

  async offer(): Promise<Offer | null> {
    await this.#source.arrived();
    await this.#host.element.updateComplete;
    const dataset = this.#dataset;
    return dataset ? (await import('../context/offer-of.js')).offerOf(dataset) : null;
  }

  reload(): Promise<void> {
    return this.#source.reload();
  }

  update(
    changed: PropertyValues,
    language: LanguageContents<W>,
    issues: readonly Issue[],
    isOther: boolean,
  ): Outcome | null {
    const { element, readerOrder } = this.#host;
    const reading = this.#read(changed, language, isOther);
    // The areas cannot be resolved without the register, so keep what is shown until it has loaded.
    if (reading.asksWithin && this.#source.awaited !== null && this.#isShown) return null;
    if (this.#isSelected && this.#follows === null && this.#host.parts.failureOf(this.#following) === null)
      return null;
    const made = this.#make(reading, language);
    const lost = made.found.filter(({ code }) => code === 'unknown-column');
    const author = lost.length > 0 ? readerOrder.undo(element.sort) : null;
    if (author === null) return this.#outcome(made, issues, language);
    // The column the reader sorted by is gone: go back to the author's order, and report it.
    element.sort = author.sort;
    const notices = lost.map((issue): Issue => ({ ...issue, severity: 'notice' }));
    return this.#outcome(this.#make(reading, language), [...notices, ...issues], language);
  }

  /** Reads the source again if its options have changed. */
  #read(changed: PropertyValues, language: LanguageContents<W>, isOther: boolean): Read {
    const source = this.#source;
    const { element, internalErrors } = this.#host;
    const refused: Issue[] = [];
    const report = (issue: Issue): void => {
      refused.push(issue);
    };
    const optionOf = (name: string): unknown => this.#host.option(name, null);
    const reading = parseAttributes(READ_SCHEMA, optionOf, report);
    const isReadable = !refused.some(isFatal);
    const file = parseAttributes(FETCH_SCHEMA, optionOf, report);
    const asked = asksWithin(CHART_SCHEMA.areas(optionOf('areas'), 'areas', () => undefined));
    const isAskedAnew = asked && source.names.register === null && changed.has('areas');
    // Built-in data has names in each language.
    const isRenamed = isOther && optionOf('indicator') !== null;
    if (
      source.dirty ||
      source.isWaiting ||
      isAskedAnew ||
      isRenamed ||
      SOURCE_PROPERTIES.some((name) => changed.has(name))
    ) {
      internalErrors.attempt(() => {
        source.read({
          data: element.data ?? null,
          src: element.src ?? null,
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
  #indicator({ indicators }: LanguageContents<W>): SourceRequest['indicator'] {
    const indicator = this.#host.option('indicator', null);
    if (typeof indicator !== 'string') return null;
    return {
      named: typeof this.#host.element.indicator === 'string',
      load: () => this.#indicatorData.load(indicator, indicators),
    };
  }

  /** Whether the page context holds a value. */
  get #isSelected(): boolean {
    return Object.values(this.#host.context().values).some((value) => value !== null);
  }

  /** What follows the page context; null while it is on its way, or where no value has ever been selected. */
  get #follows(): Following | null {
    if (this.#isSelected) return this.#host.parts.get(this.#following);
    return isPart(this.#following) ? this.#following.here : this.#following;
  }

  /** Builds the model from the current data, as the page context asks where the data have what it asks for. */
  #make(read: Read, language: LanguageContents<W>): Made {
    const dataset = this.#areaNames.of(this.#source.result?.dataset ?? null, language);
    this.#dataset = dataset;
    const follows = this.#follows;
    if (dataset === null || follows === null) return this.#makeOf(dataset, read, language, NOTHING_FOLLOWED);
    const { element, context } = this.#host;
    const asked = {
      dataset,
      element,
      schema: this.#widget.schema,
      names: this.#source.names,
      language,
    };
    const followed = follows.read(context(), asked);
    const made = this.#makeOf(dataset, read, language, followed);
    if (follows.isFollowed(followed, made)) return made;
    return this.#makeOf(dataset, read, language, follows.before(context(), asked, followed));
  }

  #makeOf(
    dataset: Dataset | null,
    { refused: before, isReadable }: Read,
    language: LanguageContents<W>,
    { options: followed, lacks }: Followed,
  ): Made {
    const { element, internalErrors } = this.#host;
    const refused = [...before];
    const report = (issue: Issue): void => {
      refused.push(issue);
    };
    const option = (name: string, former?: string): unknown =>
      name === 'lang'
        ? statedLang(element)
        : (followed.get(name) ?? this.#host.option(name, dataset, former));
    const looks = parseAttributes(WIDGET_SCHEMA, option, report);
    const parsed = parseAttributes({ ...CHART_SCHEMA, ...this.#widget.schema }, option, report);
    const options = { ...parsed, register: this.#source.names.register };
    const isRefused = refused.some(isFatal);
    // Build the model even if attributes were refused, to report problems with the other attributes too.
    const made =
      dataset === null || !isReadable
        ? null
        : internalErrors.attempt(
            () => this.#widget.chart(dataset, options, language.words, this.#readersChoice(followed)),
            isRefused,
          );
    const issues = made?.issues ?? [];
    return {
      looks,
      refused,
      found: isRefused ? ofAttributes(issues) : issues,
      chart: isRefused ? null : (made?.chart ?? null),
      lacks,
    };
  }

  #readersChoice(followed: Followed['options']): ReadersChoice {
    const { element, rowWindow, readerOrder } = this.#host;
    const [selectedArea = null] = (followed.get('area') ?? []) as readonly string[];
    return {
      expanded: rowWindow.expanded,
      authorSort: readerOrder.authorOf(element.sort ?? null),
      selectedArea,
      memo: this.#memo,
    };
  }

  /** What is shown of a chart: the names of its rows, and the size of its file, where that is quick to tell. */
  #draw(chart: Chart, { words }: LanguageContents<W>): FromChart {
    this.#host.rowWindow.words = words;
    const isLarge = chart.rows.length * chart.columns.length > MOST_CELLS;
    const fileBytes =
      isLarge || this.#host.rowWindow.windows(chart) ? null : byteLength(tableChartCsv(chart));
    return { chart, names: new RowNames(chart), fileBytes };
  }

  #outcome(
    { looks, refused, found, chart, lacks }: Made,
    before: readonly Issue[],
    language: LanguageContents<W>,
  ): Outcome | null {
    const source = this.#source;
    const { element, internalErrors } = this.#host;
    const drawn =
      chart === null || internalErrors.issue !== null
        ? null
        : internalErrors.attempt(() => this.#draw(chart, language));
    const fileBytes = drawn?.fileBytes ?? null;
    const fault = internalErrors.issue;
    const model = fault === null ? chart : null;
    const all = [...before, ...refused, ...source.issues, ...found, ...(fault === null ? [] : [fault])];
    const messages = all.length === 0 ? null : this.#host.parts.get(language.messages);
    const lost = this.#host.parts.failureOf(language.messages);
    // Prose is on its way: keep what is shown, since a code says nothing to a reader.
    if (all.length > 0 && messages === null && lost === null) return null;
    const issues = all.map((issue) => inWords(issue, messages ?? internalErrors.messages));
    this.#isShown = true;
    const state = stateOf(model, source.current, source.loading, issues);
    const shown = drawn?.chart ?? null;
    return {
      model,
      names: drawn?.names ?? new RowNames(null),
      source: source.result?.dataset ?? null,
      isCurrent: source.current,
      origin: source.isOwn ? 'own' : 'other',
      view: {
        ...looks,
        chart: shown,
        words: language.words,
        marks: languageMarks(language.words.lang, statedLang(element), this.#isStated),
        state,
        issues,
        notes: shown === null ? [] : readerNotes(shown, state, issues, language.words),
        fileSize: fileBytes === null ? null : language.words.fileSize('CSV', fileBytes),
        fileBytes,
        heading: element.heading ?? null,
        headings: source.headings,
        ...(lacks.length === 0
          ? {}
          : {
              lacks: lacks.map(({ what, value, isPart }) =>
                language.words.context.notIncluded(what, value, isPart),
              ),
            }),
      },
    };
  }

  /** Whether the author set an option to a text of their own. */
  readonly #isStated = (name: string): boolean => {
    const own = this.#host.option(name, null);
    return typeof own === 'string' && own !== '';
  };
}
