import { html, type TemplateResult } from 'lit';
import { primaryLanguage } from '../catalogue.js';
import { LangWatch } from './lang-watch.js';
import { Languages, type Spoken } from './languages.js';
import { statedLang } from './stated-lang.js';
import { StyledElement } from './styled-element.js';
import { VERSION } from './version.js';

/** A control in one language. */
export interface ControlLanguage<W extends Spoken['words']> {
  readonly words: W;
}

/**
 * An element that sets something and shows no data. It does nothing without script, so a page without script, or before
 * it, shows what is between its tags.
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

  readonly #lang = new LangWatch(this, (this.constructor as typeof ControlElement).languages);

  /**
   * The language it speaks: that of the page around it if it is loaded, else the one loaded first.
   *
   * @internal
   */
  get language(): L | null {
    const { languages } = this.constructor as typeof ControlElement;
    return (languages.find(statedLang(this)) ?? languages.first) as L | null;
  }

  /** What it shows. */
  protected abstract view(language: L): TemplateResult;

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === 'lang') this.#lang.look();
    else super.attributeChangedCallback(name, before, now);
  }

  protected override render(): TemplateResult {
    const { language } = this;
    if (language === null) return html`<slot></slot>`;
    const { lang } = language.words;
    const isOther = primaryLanguage(statedLang(this) ?? lang) !== primaryLanguage(lang);
    return html`<div part="base" class="base" lang=${isOther ? lang : ''}>${this.view(language)}</div>`;
  }
}
