import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { css, html } from 'lit';
import { Languages } from '../base/languages.js';
import { propertiesOf } from '../base/option-properties.js';
import type { Later } from '../base/part.js';
import { statedLang } from '../base/stated-lang.js';
import { StyledElement } from '../base/styled-element.js';
import { VERSION } from '../base/version.js';
import { ContextRoot } from './context-root.js';
import { CONTEXT_OPTIONS } from './options.js';
import type { ContextWords } from './words.js';

export interface CwContext extends Stated<typeof CONTEXT_OPTIONS> {}

/** A language of contexts, whose texts are here or come later. */
export interface ContextLanguage {
  readonly words: { readonly lang: string; readonly texts: Later<ContextWords['texts']> };
}

/**
 * One choice for a part of the page: the widgets in it follow the area, and whatever else is chosen, in any of them, in a
 * picker, by script or by attribute. It draws nothing of its own.
 *
 * What an author wrote on a widget stays. A site's own control sends `cw-context-set`, with the values to change as its
 * `detail`. Other elements take part by the community context protocol, with the key `commonweal-context`.
 *
 * @tag cw-context
 * @summary One choice of area, period and group for a part of the page.
 * @status experimental
 * @since 0.3.0
 *
 * @slot - The part of the page.
 *
 * @fires {CwContextChangeEvent} cw-context-change - A value has changed, whoever changed it.
 */
export class CwContext extends StyledElement {
  static readonly version: string = VERSION;

  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  static override properties: PropertyDeclarations = propertiesOf(CONTEXT_OPTIONS);

  /**
   * The languages loaded for this class.
   *
   * @internal
   */
  static get languages(): Languages<ContextLanguage> {
    return Languages.of<ContextLanguage>(this);
  }

  /**
   * The language that the page states, else the one loaded first; null if none is.
   *
   * @internal
   */
  get language(): ContextLanguage | null {
    const { languages } = this.constructor as typeof CwContext;
    return languages.find(statedLang(this)) ?? languages.first;
  }

  constructor() {
    super();
    new ContextRoot(this);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
