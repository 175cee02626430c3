import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { css, html } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { isTreeParsed, whenParsed } from '../base/parsed.js';
import { StyledElement } from '../base/styled-element.js';
import { VERSION } from '../base/version.js';
import { ContextRoot } from '../context/context-root.js';
import { CONTEXT_OPTIONS } from '../context/options.js';

export interface CwDashboard extends Stated<typeof CONTEXT_OPTIONS> {}

/**
 * Lays out widgets as cards in a grid, with level tops, and is a page context for them: an area chosen in one is followed
 * by all of them, and a row under the pointer or focus is highlighted in all of them. What an author wrote on a widget
 * stays.
 *
 * Widgets can be added, moved and removed at any time. The context uses the community context protocol with the key
 * `commonweal-context`, so other elements can take part too.
 *
 * @tag cw-dashboard
 * @summary A grid of linked widgets.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The widgets.
 *
 * @fires {CwContextChangeEvent} cw-context-change - A value has changed, whoever changed it.
 *
 * @csspart base - The grid.
 *
 * @cssprop --cw-dashboard-gap - Space between widgets: between rows, then between columns.
 * @cssprop --cw-dashboard-column - Minimum width of a column; a phone shows one column.
 */
export class CwDashboard extends StyledElement {
  static readonly version: string = VERSION;

  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
      contain-intrinsic-inline-size: min(60rem, 90vw);
      min-inline-size: min(100%, 16rem);
    }
    :host([hidden]) {
      display: none;
    }
    .base {
      display: grid;
      gap: var(--cw-dashboard-gap, 2.5rem 2rem);
      align-items: start;
      grid-template-columns: minmax(0, 1fr);
    }
    @container (min-width: 44rem) {
      .base {
        grid-template-columns: repeat(
          auto-fit,
          minmax(min(100%, var(--cw-dashboard-column, 26rem)), 1fr)
        );
      }
    }
    @media print {
      .base {
        display: block;
      }
    }
  `;

  static override properties: PropertyDeclarations = propertiesOf(CONTEXT_OPTIONS);

  /** Whether the shadow root holds a server-rendered tree. */
  #declared = false;

  constructor() {
    super();
    new ContextRoot(this);
  }

  /** A server-rendered tree may still be arriving, and needs the shadow root to be free. */
  override connectedCallback(): void {
    if (this.hasUpdated || isTreeParsed(this)) super.connectedCallback();
    else {
      void whenParsed(this, isTreeParsed).then(() => {
        if (this.isConnected && !this.hasUpdated) this.connectedCallback();
      });
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#declared = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    if (this.#declared) this.renderOptions.renderBefore = null;
    return root;
  }

  protected override update(changed: PropertyValues): void {
    if (this.#declared) {
      this.#declared = false;
      // The widgets are the page's own nodes: nothing of theirs is lost with the grid around them.
      (this.renderRoot as ShadowRoot).replaceChildren();
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class="base"><slot></slot></div>`;
  }
}
