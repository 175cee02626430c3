import type { Stated } from '@commonweal/charts/kit/option.js';
import type { IssueMessages, WordedIssue } from '@commonweal/data';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ContextName, ContextValues } from '../context/page-context.js';
import { CwPickerSelectEvent } from '../events/cw-picker-select.js';
import type { PickerRegister } from '../pickers/area-register.js';
import type { Offered } from '../pickers/offers.js';
import { PICKER_SCHEMA } from '../pickers/schemas.js';
import { ContextLink } from './context-link.js';
import type { ControlLanguage } from './control-element.js';
import { DataControlElement } from './data-control-element.js';
import type { LanguageContents } from './language-contents.js';
import type { Spoken } from './languages.js';
import { propertiesOf } from './option-properties.js';
import { SCRIPT, TABLE } from './page-source.js';
import { type Part, Parts } from './part.js';
import type { PickerSource } from './picker-source.js';
import { inWords } from './words-of-issues.js';

/** A picker in one language, with the parts that it loads when they are needed. */
export interface PickerLanguage<W extends Spoken['words']> extends ControlLanguage<W> {
  readonly names: Part<{ readonly pickerRegister: () => PickerRegister }>;
  readonly source: Part<
    Pick<LanguageContents, 'areaNames'> & {
      readonly PickerSource: typeof PickerSource;
      readonly issueMessages: IssueMessages;
    }
  >;
}

export interface PickerElement extends Stated<typeof PICKER_SCHEMA> {}

/** What a picker has learnt of what there is to choose. */
type Learnt = 'nothing' | 'coming' | 'all' | 'failed';

/**
 * A field that sets a value of the page context around it, or only says what a reader chose if there is none.
 *
 * @fires {CwPickerSelectEvent} cw-picker-select - The reader has selected something. Cancelled, it changes nothing.
 * @fires {Event} cw-summary - What is selected reads otherwise now; `summary` has it.
 */
export abstract class PickerElement<W extends Spoken['words'] = Spoken['words']> extends DataControlElement<
  PickerLanguage<W>
> {
  static override properties: PropertyDeclarations = propertiesOf(PICKER_SCHEMA);

  /** @internal */
  protected readonly context = new ContextLink(this, () => {
    if (this.hasOwnData || this.learnt === 'nothing') return;
    this.#asked += 1;
    void this.#learn();
  });
  /** @internal */
  protected readonly parts = new Parts(() => {
    this.requestUpdate('parts', null);
  });
  #lastSummary = '';
  #source: PickerSource | null = null;
  /** Problems with data of its own. */
  #ofData: readonly WordedIssue[] = [];
  /** What there is to choose, from data of its own or from the widgets of the context. @internal */
  protected offers: readonly Offered[] = [];
  /** @internal */
  protected learnt: Learnt = 'nothing';
  /** Counts its questions: an answer to an earlier one is ignored, and it asks again. */
  #asked = 0;
  #inFlight: Promise<void> | null = null;

  constructor() {
    super();
    this.addEventListener('focusin', this.#wake);
  }

  /** The value of the context that it sets. @internal */
  protected abstract readonly sets: ContextName;

  /** What is selected, in a few words each: `Leeds`, `against England`. */
  get summary(): readonly string[] {
    return this.language === null ? [] : this.summaryIn(this.language.words);
  }

  /** @internal */
  protected abstract summaryIn(words: W): readonly string[];

  override get issues(): readonly WordedIssue[] {
    return [...super.issues, ...this.#ofData];
  }

  /** Learns what there is to choose, if it has not. */
  async ask(): Promise<void> {
    if (this.learnt === 'nothing' || this.learnt === 'failed') {
      this.#asked += 1;
      if (this.hasOwnData) {
        this.parts.retry();
        if (this.learnt === 'failed') this.#source?.retry();
      } else void this.#learn();
      this.learnt = 'coming';
      this.requestUpdate('offers', null);
    }
    await this.#inFlight;
  }

  /** Asks the widgets, again and again while these come and get other data. What is known stays meanwhile. */
  #learn(): Promise<void> {
    this.#inFlight ??= this.#answers().finally(() => {
      this.#inFlight = null;
    });
    return this.#inFlight;
  }

  async #answers(): Promise<void> {
    let own: number;
    let offers: readonly Offered[];
    do {
      own = this.#asked;
      offers = await this.context.offers();
    } while (own !== this.#asked);
    if (this.hasOwnData) return;
    this.offers = offers;
    // With none, a widget may still come.
    this.learnt = offers.length > 0 ? 'all' : 'failed';
    this.requestUpdate('offers', null);
  }

  /** Also waits for parts of the script. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isSettled = await super.getUpdateComplete();
    for (let { coming } = this.parts; coming !== null; { coming } = this.parts) {
      await coming;
      isSettled = await super.getUpdateComplete();
    }
    return isSettled;
  }

  /** @internal */
  protected get hasOwnData(): boolean {
    return (
      (this.data ?? null) !== null ||
      (this.src ?? null) !== null ||
      this.querySelector(`${SCRIPT}, ${TABLE}`) !== null
    );
  }

  /** What is selected: by the context, or without one by the picker itself. @internal */
  protected get selected(): string | null {
    return this.context.isLinked ? this.context.state.values[this.sets] : (this.value ?? null);
  }

  /** The reader has selected: tells the page, then the context. @internal */
  protected choose(change: Partial<ContextValues>): void {
    const event = new CwPickerSelectEvent(change);
    this.dispatchEvent(event);
    if (event.defaultPrevented) {
      this.requestUpdate('value', null);
      return;
    }
    if (this.context.isLinked) this.context.set(change);
    else {
      const own = change[this.sets];
      if (own !== undefined) this.value = own;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Other data: what it has learnt is of the former.
    if (['src', 'data'].some((name) => changed.has(name)) && this.hasUpdated) this.#forget();
    if (this.learnt !== 'nothing' && this.hasOwnData) this.#read();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const summary = this.summary.join();
    if (summary === this.#lastSummary) return;
    this.#lastSummary = summary;
    this.dispatchEvent(new Event('cw-summary', { bubbles: true, composed: true }));
  }

  /** What it has learnt is of other data, or of another context: asks again, if it has been asked. */
  #forget(): void {
    const wasAsked = this.learnt !== 'nothing';
    this.learnt = 'nothing';
    this.#ofData = [];
    if (wasAsked) void this.ask();
  }

  /** Reads data of its own, as far as it has come. */
  #read(): void {
    const { language } = this;
    const part = language === null ? null : this.parts.get(language.source);
    if (part === null) {
      if (language !== null && this.parts.failureOf(language.source) !== null) this.learnt = 'failed';
      return;
    }
    this.#source ??= new part.PickerSource(this, () => {
      this.requestUpdate('offers', null);
    });
    const offer = this.#source.offerIn(part);
    const { issues, loading } = this.#source;
    this.offers = offer === null ? [] : [offer];
    this.learnt = offer !== null ? 'all' : loading ? 'coming' : 'failed';
    this.#ofData = issues.map((each) => inWords(each, part.issueMessages));
  }

  readonly #wake = (): void => {
    void this.ask();
  };
}
