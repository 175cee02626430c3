import type { WordedIssue } from '@commonweal/data';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { IssueEvents } from './issue-events.js';
import { LangWatch } from './lang-watch.js';
import { type Choice, chooseLanguage } from './language-choice.js';
import { languageMarks } from './language-marks.js';
import { Languages, type Spoken } from './languages.js';
import { statedLang } from './stated-lang.js';
import { StyledElement } from './styled-element.js';
import { VERSION } from './version.js';
import { inWords } from './words-of-issues.js';

/** A control in one language. */
export interface ControlLanguage<W extends Spoken['words']> {
  readonly words: W;
}

/**
 * An element that sets something and shows no data. It does nothing without script, so a page without script, or before
 * it, shows what is between its tags.
 *
 * @fires {CwIssueEvent} cw-issue - A problem that an editor needs to know about, such as a language that is not loaded.
 */
export abstract class ControlElement<L extends Spoken> extends StyledElement {
  static readonly version: string = VERSION;

  /** Observes the element's own `lang` too. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /**
   * The languages loaded for this class.
   *
   * @internal
   */
  static get languages(): Languages<Spoken> {
    return Languages.of<Spoken>(this);
  }

  readonly #issueEvents = new IssueEvents(this);
  readonly #lang = new LangWatch(this, (this.constructor as typeof ControlElement).languages);

  /**
   * The language it speaks: that of the page around it if it is loaded, else the one loaded first.
   *
   * @internal
   */
  get language(): L | null {
    return this.#choice.language as L | null;
  }

  /** Problems that an editor needs to know about, by their codes. */
  get issues(): readonly WordedIssue[] {
    return this.#choice.issues.map((each) => inWords(each, null));
  }

  get #choice(): Choice<Spoken> {
    const { languages } = this.constructor as typeof ControlElement;
    return chooseLanguage(languages, { stated: statedLang(this), declared: null, tag: this.localName });
  }

  /** What it shows. */
  protected abstract view(language: L): TemplateResult;

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === 'lang') this.#lang.look();
    else super.attributeChangedCallback(name, before, now);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#issueEvents.report(this.issues);
  }

  protected override render(): TemplateResult {
    const { language } = this;
    if (language === null) return html`<slot></slot>`;
    const marks = languageMarks(language.words.lang, statedLang(this), () => false);
    return html`<div part="base" class="base" lang=${marks?.figure ?? nothing}>${this.view(language)}</div>`;
  }
}
