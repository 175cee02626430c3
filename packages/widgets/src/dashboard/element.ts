import { ContextProvider } from '@lit/context';
import type { PropertyValues, TemplateResult } from 'lit';
import { css, html } from 'lit';
import { isTreeParsed, whenParsed } from '../base/parsed.js';
import { createRowLink, rowLinkContext } from '../base/row-link.js';
import { StyledElement } from '../base/styled-element.js';
import { VERSION } from '../base/version.js';

/**
 * Lays out widgets as cards in a grid, with level tops, and links them: a row selected in one is selected in all of them, and a row under the
 * pointer or focus is highlighted in all of them. Areas that the author highlighted with `area` stay highlighted.
 *
 * Widgets can be added, moved and removed at any time. The link uses the community context protocol with the key
 * `commonweal-rows`, so other elements can take part too.
 *
 * @tag cw-dashboard
 * @summary A grid of linked widgets.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The widgets.
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

  /** Whether the shadow root holds a server-rendered tree. */
  #declared = false;

  constructor() {
    super();
    new ContextProvider(this, { context: rowLinkContext, initialValue: createRowLink() });
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
