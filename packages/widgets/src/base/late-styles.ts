import type { Words } from '@commonweal/charts/language/words.js';
import { adoptStyles, type CSSResult, type TemplateResult } from 'lit';
import { CommonwealElement } from './commonweal-element.js';
import { isPart, type Later, type Part } from './part.js';

/**
 * Adopts styles that come after the class was registered, as in a file of many elements. A file of one element has
 * them from the start, and leaves this class out.
 */
export abstract class LateStyles<W extends Words = Words> extends CommonwealElement<W> {
  #isStyled = false;

  get #rendering(): Later<object> | null {
    return (this.constructor as typeof LateStyles).rendering;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isDeclared = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    // A server-rendered tree has all its styles, which those of the frame alone would override.
    if (isDeclared && isPart(this.#rendering)) adoptStyles(root as ShadowRoot, []);
    return root;
  }

  protected override template(isDeclared: boolean): TemplateResult {
    if (!this.#isStyled && isPart(this.#rendering)) this.#adopt(this.#rendering);
    return super.template(isDeclared);
  }

  /** Before what they apply to is rendered. */
  #adopt({ here }: Part<object>): void {
    this.#isStyled = here !== null;
    const own = this.constructor as typeof LateStyles & { readonly styles: CSSResult[] };
    own.elementStyles = own.finalizeStyles(own.styles);
    this.adoptStyles(this.renderRoot as ShadowRoot);
  }
}
