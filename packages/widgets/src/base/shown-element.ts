import type { Chart } from '@commonweal/charts';
import type { ViewWords, Words } from '@commonweal/charts/language/words.js';
import type { Issue, WordedIssue } from '@commonweal/data';
import { partFailed } from '@commonweal/data';
import type { PropertyValues } from 'lit';
import { primaryLanguage } from '../catalogue.js';
import type { Offer } from '../context/page-context.js';
import type { WidgetView } from '../templates/view.js';
import type { AtHand, Engine, Outcome } from './engine.js';
import { type Looks, looksOf } from './finished-view.js';
import type { FinishedChart, LanguageOnCall } from './language-on-call.js';
import type { Language } from './language.js';
import { chooseLanguage } from './language-choice.js';
import { languageMarks } from './language-marks.js';
import type { AnyLanguage } from './languages.js';
import { SCRIPT, TABLE } from './page-source.js';
import { type Later, Parts } from './part.js';
import { ReaderOrder } from './reader-order.js';
import { RenderedElement } from './rendered-element.js';
import { RowNames } from './row-names.js';
import { RowWindow } from './row-window.js';
import { type RowKind, Rows } from './rows.js';
import { statedLang } from './stated-lang.js';
import { viewOf } from './view.js';
import { inWords } from './words-of-issues.js';

/**
 * Decides before each render what is shown: what the engine makes, or the finished chart while nothing asks for more. The
 * engine comes with the language, or is loaded when something first needs it.
 */
export abstract class ShownElement<W extends Words = Words> extends RenderedElement {
  /**
   * What rows are, which decides how they follow a page context.
   *
   * @internal
   */
  static readonly rowKind: RowKind = 'areas';
  /**
   * What renders its charts, where the class has it apart.
   *
   * @internal
   */
  static readonly rendering: Later<object> | null = null;

  /** @internal */
  protected readonly parts = new Parts(() => {
    this.requestUpdate('parts', null);
  });
  /** Before the control of rows, which makes one of those rendered the tab stop. @internal */
  protected readonly rowWindow = new RowWindow(this);
  /** @internal */
  protected readonly rowControl = new Rows(
    this,
    (this.constructor as typeof ShownElement).rowKind,
    this.rowWindow,
  );
  /** @internal */
  protected readonly readerOrder = new ReaderOrder();
  #engine: Engine<W> | null = null;
  #atHand: AtHand | null = null;
  #language: AnyLanguage<W> | null = null;
  #outcome: Outcome | null = null;
  #view: WidgetView | null = null;
  #issues: readonly WordedIssue[] = [];
  /** Whether its data have been asked for, which a finished chart does not have. */
  #isAsked = false;

  /** Issues with the data and attributes, in the order they were found. */
  get issues(): readonly WordedIssue[] {
    return this.#issues;
  }

  /** Everything the widget shows, as words and numbers; null if it shows no chart. */
  get model(): Chart | null {
    return this.#outcome?.model ?? null;
  }

  /**
   * The size of its figures as a file, in bytes; null where that is not quick to tell.
   *
   * @internal
   */
  get fileBytes(): number | null {
    return this.#view?.fileBytes ?? null;
  }

  /**
   * The input of the template; null before the first update.
   *
   * @internal
   */
  protected get view(): WidgetView | null {
    return this.#view;
  }

  /** @internal */
  protected get outcome(): Outcome | null {
    return this.#outcome;
  }

  /**
   * The language shown; null until one is loaded that the widget can use.
   *
   * @internal
   */
  get language(): AnyLanguage<W> | null {
    return this.#language;
  }

  /**
   * What a server has at hand, given before anything is shown.
   *
   * @internal
   */
  set atHand(atHand: AtHand) {
    this.#atHand = atHand;
    this.rowControl.context = atHand.context.state;
  }

  protected override get lacksLanguage(): boolean {
    return this.#language === null;
  }

  /** @internal */
  protected get engine(): Engine<W> | null {
    return this.#engine;
  }

  /** Also waits for parts of the script, for what reading the latest data needs, and for the code of long tables. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isSettled = await super.getUpdateComplete();
    const coming = (): Promise<void> | null =>
      this.parts.coming ?? this.#engine?.awaited ?? this.hydrating ?? this.rowWindow.coming;
    for (let next = coming(); next !== null; next = coming()) {
      await next;
      isSettled = await super.getUpdateComplete();
    }
    return isSettled;
  }

  /**
   * What its data can be asked for, by a picker; null if they could not be read.
   *
   * @internal
   */
  async offer(): Promise<Offer | null> {
    this.#isAsked = true;
    // Its engine has read the data of each render since.
    if (this.#engine === null) this.requestUpdate('parts', null);
    await this.updateComplete;
    return (await this.#engine?.offer()) ?? null;
  }

  /** The language with its engine, as soon as it is loaded; null if it failed to load. */
  protected async wholeLanguage(): Promise<Language<W> | null> {
    const language = this.#language;
    if (language === null || !isOnCall(language)) return language;
    this.parts.retry();
    this.parts.get(language.whole);
    await language.whole.coming;
    return language.whole.here;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size === 0 && this.#engine?.isDirty === false) return;
    const before = this.#language;
    const { language, issues } = chooseLanguage((this.constructor as typeof ShownElement).languages, {
      stated: statedLang(this),
      declared: this.declaredLanguage,
      tag: this.localName,
    });
    // A class is only registered with languages that have the words it needs.
    this.#language = language as AnyLanguage<W> | null;
    this.#setMessages();
    if (this.#language === null) {
      this.#issues = issues.map((each) => inWords(each, this.internalErrors.messages));
      return;
    }
    const isOnlyLoaded = changed.size === 1 && changed.has('languages') && this.#engine?.isDirty === false;
    if (isOnlyLoaded && this.#language === before) return;
    if (this.#engine?.isDirty !== false || [...changed.keys()].some((name) => name !== 'state'))
      this.internalErrors.clear();
    const outcome = this.#outcomeIn(this.#language, issues, changed, before);
    if (outcome !== null) this.#show(outcome);
  }

  #setMessages(): void {
    const { languages } = this.constructor as typeof ShownElement;
    const shown = this.#language ?? languages.first;
    this.internalErrors.messages = shown === null ? null : messagesAtHand(shown);
  }

  #outcomeIn(
    language: AnyLanguage<W>,
    issues: readonly Issue[],
    changed: PropertyValues,
    before: AnyLanguage<W> | null,
  ): Outcome | null {
    const { rendering } = this.constructor as typeof ShownElement;
    const isHeld = rendering === null || this.parts.get(rendering) !== null;
    if (isOnCall(language) && this.#engine === null && issues.length === 0) {
      const { finished } = language;
      const looks = finished === null ? null : this.#looksIn(language);
      if (finished !== null && looks !== null) {
        const shown = this.#finishedAs(looks, finished, language);
        if (shown !== null && isHeld) {
          this.rowControl.setRows(shown.names);
          // Stays while the engine is on its way for what the page context asks.
          if (!(this.#isAsked || this.rowControl.asks) || this.parts.get(language.whole) === null)
            return this.#withFailure(shown, this.parts.failureOf(language.whole));
        } else if (this.#failureAmong([finished, rendering]) === null) return this.#loading(language.words);
      }
    }
    const whole = isOnCall(language) ? this.parts.get(language.whole) : language;
    if (whole === null || !isHeld) return this.#withoutEngine(language, rendering);
    this.#engine ??= this.#engineOf(whole);
    const isOther = before !== null && language !== before;
    return this.#engine.update(changed, whole, issues, isOther) ?? this.#loading(whole.words);
  }

  #engineOf({ engine: kind }: Language<W>): Engine<W> {
    const engine = kind.for({
      element: this,
      parts: this.parts,
      internalErrors: this.internalErrors,
      rowWindow: this.rowWindow,
      readerOrder: this.readerOrder,
      context: () => this.rowControl.context,
      option: (property, dataset, former) => this.option(property, dataset, former),
    });
    if (this.#atHand !== null) engine.take(this.#atHand);
    return engine;
  }

  /** How the finished chart looks; null if anybody asks for more than it has. */
  #looksIn({ words }: LanguageOnCall<W>): Looks | null {
    const stated = statedLang(this);
    const isInLanguage =
      stated === null || stated === '' || primaryLanguage(stated) === primaryLanguage(words.lang);
    if (!isInLanguage || this.internalErrors.issue !== null) return null;
    if (this.rowWindow.expanded) return null;
    if (this.querySelector(SCRIPT) !== null || this.querySelector(TABLE) !== null) return null;
    return looksOf(this.#set());
  }

  /** The finished chart; null while it is on its way, or where it failed to come. */
  #finishedAs(looks: Looks, finished: Later<FinishedChart>, { words }: LanguageOnCall<W>): Outcome | null {
    const here = this.parts.get(finished);
    return here === null ? null : outcomeOf(here, looks, words, statedLang(this));
  }

  /** What has been set on the element by anybody. */
  #set(): ReadonlyMap<string, unknown> {
    const { elementProperties } = this.constructor as typeof ShownElement;
    const values = [...elementProperties.keys()].map(
      (name) => [name, Reflect.get(this, name) as unknown] as const,
    );
    return new Map(
      values
        .filter(([, value]) => value !== null && value !== undefined && value !== false)
        .map(([name, value]) => [String(name), value]),
    );
  }

  /** Until the engine is there, and what renders its charts: what is shown stays, else the page's own content. */
  #withoutEngine(language: AnyLanguage<W>, rendering: Later<object> | null): Outcome | null {
    const { words } = language;
    const failure = this.#failureAmong([isOnCall(language) ? language.whole : null, rendering]);
    const shown = this.#outcome;
    if (shown !== null && shown.model !== null)
      return failure === null ? null : this.#withFailure(shown, failure);
    const loading = this.#loading(words);
    return failure === null ? loading : this.#withFailure(loading ?? (shown as Outcome), failure);
  }

  /** Why one of these parts did not come; null if nothing is wrong. */
  #failureAmong(needed: readonly (Later<object> | null)[]): string | null {
    return needed.map((each) => each && this.parts.failureOf(each)).find((each) => each !== null) ?? null;
  }

  /** Nothing to show yet; null if anything has been shown. */
  #loading(words: ViewWords): Outcome | null {
    return this.#outcome === null ? loadingOutcome(words, this.heading ?? null) : null;
  }

  /** What is shown, and that a part of the script failed to load, so that it stays as it is. */
  #withFailure(outcome: Outcome, failure: string | null): Outcome {
    if (failure === null) return outcome;
    const issue = partFailed('engine');
    const isChart = outcome.model !== null;
    const found: Issue = isChart ? { ...issue, severity: 'partial' } : issue;
    const issues = [inWords(found, this.internalErrors.messages)];
    const { view } = outcome;
    const notes = [view.words.labels.partFailed];
    return { ...outcome, view: { ...view, state: isChart ? 'partial' : 'error', issues, notes } };
  }

  #show(outcome: Outcome): void {
    const { view, names, source } = outcome;
    if (source !== this.#outcome?.source) this.rowControl.offer();
    this.#outcome = outcome;
    this.#issues = view.issues;
    this.rowControl.setRows(names);
    this.state = view.state;
    this.internalErrors.lang = view.marks?.figure ?? null;
    this.#view = viewOf(view);
  }
}

function loadingOutcome(words: ViewWords, heading: string | null): Outcome {
  return {
    model: null,
    names: new RowNames(null),
    source: null,
    isCurrent: false,
    origin: 'other',
    view: {
      headingLevel: 2,
      chart: null,
      words,
      marks: null,
      state: 'loading',
      issues: [],
      fileSize: null,
      heading,
      headings: [],
    },
  };
}

function outcomeOf(finished: FinishedChart, looks: Looks, words: ViewWords, stated: string | null): Outcome {
  const { chart, fileSize, fileBytes } = finished;
  return {
    model: chart,
    names: new RowNames(chart),
    source: finished,
    isCurrent: true,
    origin: 'finished',
    view: {
      ...looks,
      chart,
      words,
      marks: languageMarks(words.lang, stated, () => false),
      state: 'ready',
      issues: [],
      fileSize,
      fileBytes,
      heading: null,
      headings: [],
    },
  };
}

const isOnCall = <W extends Words>(language: AnyLanguage<W>): language is LanguageOnCall<W> =>
  'whole' in language;

/** The messages that need no loading. */
function messagesAtHand(language: AnyLanguage): LanguageOnCall['messages'] | null {
  if (isOnCall(language)) return language.messages;
  if ('coming' in language.messages) return language.ownMessages ?? null;
  return language.messages;
}
