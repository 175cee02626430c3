import type { Words } from '@commonweal/charts/language/words.js';
import { adoptStyles, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { frameStyles } from '../styles/index.js';
import { type Body, tableBody } from '../templates/widget.js';
import { CommonwealElement } from './commonweal-element.js';
import { isPart, type Later, type Part } from './part.js';
import type { PlotAreas } from './plot-areas.js';

/** What a body may use of the element that it is rendered in. */
export interface BodyHost extends LitElement {
  /** The areas whose lines are drawn; null without a page context or before their code is there, absent where none are. */
  readonly lineAreas?: PlotAreas | null;
  /** Makes a change to the rendered tree without a render. */
  alter(change: () => void): void;
}

/** All that renders charts of one grammar. */
export interface Rendering {
  readonly styles: readonly CSSResult[];
  body(element: BodyHost): Body;
}

/**
 * An element with a grammar of its own, which a file of many elements loads beside the engine: nothing is drawn before
 * both are there.
 */
export abstract class RenderingElement<W extends Words = Words> extends CommonwealElement<W> {
  /** @internal */
  declare static readonly rendering: Later<Rendering> | null;

  static override get styles(): CSSResult[] {
    const { rendering } = this;
    const here = isPart(rendering) ? rendering.here : rendering;
    return here === null ? frameStyles : [...here.styles];
  }

  #body: Body | null = null;
  #isStyled = false;

  /** @internal */
  protected override get body(): Body {
    const rendering = this.#rendering;
    if (rendering !== null) this.#body ??= this.parts.get(rendering)?.body(this) ?? null;
    return this.#body ?? tableBody;
  }

  get #rendering(): Later<Rendering> | null {
    return (this.constructor as typeof RenderingElement).rendering;
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

  /** Styles that came after the class was registered, before what they apply to. */
  #adopt({ here }: Part<Rendering>): void {
    this.#isStyled = here !== null;
    const own = this.constructor as typeof RenderingElement;
    own.elementStyles = own.finalizeStyles(own.styles);
    this.adoptStyles(this.renderRoot as ShadowRoot);
  }
}
