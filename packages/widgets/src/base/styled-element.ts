import type { CSSResult } from 'lit';
import { adoptStyles, LitElement } from 'lit';

/**
 * An element that keeps its styles in any document. A constructed style sheet only works in the document it
 * was made in: an element moved to another, such as that of a frame, adopts sheets made there.
 */
export abstract class StyledElement extends LitElement {
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // By now the root exists; it rejected sheets from another document.
      const root = this.shadowRoot as ShadowRoot;
      this.adoptStyles(root);
      return root;
    }
  }

  /** Called when the element moves to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot !== null) this.adoptStyles(this.shadowRoot);
  }

  /**
   * Adopts the styles of the class in the document of the element.
   *
   * @internal
   */
  protected adoptStyles(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    const view = this.ownerDocument.defaultView;
    if (view === window) adoptStyles(root, elementStyles);
    // A document without a window is not displayed and needs no styles.
    else if (view !== null) {
      root.adoptedStyleSheets = elementStyles.map((style) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync((style as CSSResult).cssText);
        return sheet;
      });
    }
  }
}
