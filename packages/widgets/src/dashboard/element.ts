import { ContextProvider } from '@lit/context';
import type { PropertyValues, TemplateResult } from 'lit';
import { css, html } from 'lit';
import { hydrateTree } from '../base/declared-tree.js';
import { isTreeParsed, whenParsed } from '../base/parsed.js';
import { createRowLink, rowLinkContext } from '../base/row-link.js';
import { StyledElement } from '../base/styled-element.js';
import { VERSION } from '../base/version.js';

/**
 * Lays widgets out in a grid and links them: a row chosen in one is picked out in all of them, and a row under the
 * pointer or the focus is highlighted in all of them. What an author picked out by `area` stays.
 *
 * Widgets may be added, moved and removed at any time. The link is the community context protocol with the key
 * `commonweal-rows`, so an element of another make can take part.
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
 * @cssprop --cw-dashboard-gap - Space between widgets.
 * @cssprop --cw-dashboard-column - The least width of a column; one column on a phone.
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
      gap: var(--cw-dashboard-gap, 1.5rem);
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

  /** Whether a tree that a server declared stands in the shadow root, not yet taken over. */
  #declared = false;

  constructor() {
    super();
    new ContextProvider(this, { context: rowLinkContext, initialValue: createRowLink() });
  }

  /** A tree that a server declared may still be on its way, and needs its place free. */
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
      hydrateTree(this.renderRoot as ShadowRoot, true, () => this.render(), this.renderOptions);
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class="base"><slot></slot></div>`;
  }
}
