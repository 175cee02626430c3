import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { css, html, nothing } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { languageMarks } from '../base/language-marks.js';
import { spokenAround, statedLang } from '../base/stated-lang.js';
import { StyledElement } from '../base/styled-element.js';
import { VERSION } from '../base/version.js';
import { PERMALINK_OPTIONS } from './options.js';
import { permalinkTexts } from './texts.js';

export interface CwPermalink extends Stated<typeof PERMALINK_OPTIONS> {}

/**
 * Copies the address of the page, which has the reader's choice where a context has `url-state="hash"`, and says that it
 * did. Where the browser does not let it, it shows the address in a field.
 *
 * @tag cw-permalink
 * @summary A button that copies the address of the page.
 * @status experimental
 * @since 0.3.0
 *
 * @csspart button - The button.
 * @csspart status - What has become of it.
 * @csspart address - The field with the address.
 */
export class CwPermalink extends StyledElement {
  static readonly version: string = VERSION;

  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    button,
    input {
      box-sizing: border-box;
      max-inline-size: 100%;
      min-block-size: 2.75rem;
      padding-inline: 0.75rem;
      font: inherit;
    }
    input {
      display: block;
      inline-size: 100%;
    }
    :focus-visible {
      outline: 3px solid;
      outline-offset: 2px;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `;

  static override properties: PropertyDeclarations = propertiesOf(PERMALINK_OPTIONS);

  #outcome: 'copied' | 'shown' | null = null;
  #listening: AbortController | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.ownerDocument.addEventListener('cw-context-change', this.#changed, { signal });
    this.ownerDocument.defaultView?.addEventListener('hashchange', this.#changed, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  protected override render(): TemplateResult {
    const { lang, label, copied, address } = permalinkTexts(spokenAround(this));
    const marks = languageMarks(lang, statedLang(this), () => false);
    const isShown = this.#outcome === 'shown';
    return html`<div lang=${marks?.figure ?? nothing}>
      <button part="button" type="button" @click=${this.#copy}>${this.label ?? label}</button>
      <span part="status" role="status">${this.#outcome === 'copied' ? copied : ''}</span>
      ${isShown ? html`<label>${address}<input part="address" readonly dir="ltr" .value=${this.#address} /></label>` : nothing}
    </div>`;
  }

  /** The address is another: what was copied is not it, and a field shows the new one. */
  readonly #changed = (): void => {
    if (this.#outcome === 'copied') this.#outcome = null;
    this.requestUpdate();
  };

  get #address(): string {
    return this.ownerDocument.defaultView?.location.href ?? '';
  }

  readonly #copy = async (): Promise<void> => {
    // Said again where it is pressed again.
    await this.#show(null);
    try {
      await this.ownerDocument.defaultView?.navigator.clipboard.writeText(this.#address);
      await this.#show('copied');
    } catch {
      await this.#show('shown');
      this.renderRoot.querySelector('input')?.select();
      this.renderRoot.querySelector('input')?.focus();
    }
  };

  async #show(outcome: 'copied' | 'shown' | null): Promise<void> {
    this.#outcome = outcome;
    this.requestUpdate();
    await this.updateComplete;
  }
}
