import type { CSSResult } from 'lit';
import { adoptStyles, LitElement } from 'lit';

/**
 * An element that keeps its looks in any document. A constructed style sheet serves only the document it was made in:
 * in another, such as that of a frame it is moved to, an element gets sheets that are made there.
 */
export abstract class StyledElement extends LitElement {
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // The root is there by now; it refused sheets of another document.
      const root = this.shadowRoot as ShadowRoot;
      this.#adoptStyles(root);
      return root;
    }
  }

  /** Runs when the element has come to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot !== null) this.#adoptStyles(this.shadowRoot);
  }

  #adoptStyles(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    const view = this.ownerDocument.defaultView;
    if (view === window) adoptStyles(root, elementStyles);
    // A document that nobody looks at has no window, and needs no styles.
    else if (view !== null) {
      root.adoptedStyleSheets = elementStyles.map((style) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync((style as CSSResult).cssText);
        return sheet;
      });
    }
  }
}
