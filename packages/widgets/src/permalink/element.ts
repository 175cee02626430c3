import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { css, html, nothing } from 'lit';
import { ControlElement, type ControlLanguage } from '../base/control-element.js';
import { isStill } from '../base/keep-focus.js';
import { propertiesOf } from '../base/option-properties.js';
import { PERMALINK_OPTIONS } from './options.js';
import type { PermalinkWords } from './words.js';

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
 * @slot - What readers see in its place without script.
 *
 * @csspart base - All of it.
 * @csspart button - The button.
 * @csspart status - What has become of it.
 * @csspart address - The field with the address.
 */
export class CwPermalink extends ControlElement<ControlLanguage<PermalinkWords>> {
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
      min-block-size: max(2.75rem, 44px);
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

  protected override view({ words }: ControlLanguage<PermalinkWords>): TemplateResult {
    const isShown = this.#outcome === 'shown';
    return html`<button part="button" type="button" @click=${this.#copy}>${this.label ?? words.label}</button>
      <span part="status" role="status">${this.#outcome === 'copied' ? words.copied : ''}</span>
      ${isShown ? html`<label>${words.address}<input part="address" readonly dir="ltr" .value=${this.#address} /></label>` : nothing}`;
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
      if (!isStill(this.renderRoot as ShadowRoot, 'button')) return;
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
