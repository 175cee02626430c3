import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { ReactiveElement, render } from 'lit';
import { AuthoredElement } from './authored-element.js';
import type { DataInput } from './data-source.js';
import { FINGERPRINT, languageOf } from './declared-tree.js';
import { InternalErrors } from './internal-errors.js';
import { LangWatch } from './lang-watch.js';
import { Languages } from './languages.js';
import { isParsed, whenParsed } from './parsed.js';
import { ShadowTree } from './shadow-tree.js';
import type { WidgetState } from './state.js';

/**
 * When and where a widget draws: once the parser has finished its children, on a tree that a server declared where
 * there is one, and with an error template where drawing breaks.
 */
export abstract class RenderedElement extends AuthoredElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    state: { reflect: true },
  };

  /** Data set by script: a dataset, a text (CSV or JSON), records or rows. */
  declare data: DataInput | null;
  /** What the widget shows. Reflected; written by the widget alone. */
  declare state: WidgetState;

  /** The element's own language, besides its properties: it reads and sorts by it. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /**
   * The languages that are loaded for this class.
   *
   * @internal
   */
  static get languages(): Languages {
    return Languages.of(this);
  }

  readonly #lang = new LangWatch(this, (this.constructor as typeof RenderedElement).languages);
  readonly #tree = new ShadowTree();
  /** Whether the parser is still at the element's children. */
  #waits = false;
  /** @internal */
  protected readonly internalErrors = new InternalErrors();

  constructor() {
    super();
    this.state = 'loading';
  }

  /**
   * What is drawn, as a fingerprint: a server writes it beside the tree it declares.
   *
   * @internal
   */
  abstract get fingerprint(): string;

  /** Whether the language is not there in which to show anything: what stands in its place stays. */
  protected abstract readonly lacksLanguage: boolean;

  /** What the widget shows. A tree that a server declared has no buttons that only a link to other widgets brings. */
  protected abstract template(isDeclared: boolean): TemplateResult;

  /** Learns how many rows a declared tree shows. */
  protected abstract rowsDeclared(rows: number): void;

  /** Moves the focus back to where it was before a render. */
  protected abstract refocus(move: () => void): void;

  /** The language of a tree that a server declared and that still stands; null where there is none. */
  protected get declaredLanguage(): string | null {
    return this.#tree.isDeclared ? languageOf(this.getAttribute(FINGERPRINT)) : null;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isDeclared = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    if (isDeclared) {
      this.renderOptions.renderBefore = null;
      this.rowsDeclared(this.#tree.openDeclared(root));
    } else this.#tree.open(root, this.ownerDocument);
    return root;
  }

  /**
   * Children that the parser has not finished are waited for. Until then there is no shadow root: the page's own
   * content shows by itself, and a tree that comes declared finds its place free.
   */
  override connectedCallback(): void {
    if (this.hasUpdated || isParsed(this)) {
      this.#waits = false;
      super.connectedCallback();
    } else if (!this.#waits) {
      this.#waits = true;
      void whenParsed(this).then(() => {
        if (!this.#waits) return;
        this.#waits = false;
        if (this.isConnected) this.connectedCallback();
      });
    }
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === 'lang') this.#lang.look();
    else super.attributeChangedCallback(name, before, now);
  }

  protected override update(changed: PropertyValues): void {
    if (this.lacksLanguage || (this.#tree.isDeclared && this.state === 'loading')) {
      // The declared tree or the page's own content stands until there is something to show: only attributes are reflected.
      ReactiveElement.prototype['update'].call(this, changed);
      return;
    }
    const root = this.renderRoot as ShadowRoot;
    const restore = this.#tree.draw(
      root,
      () => this.getAttribute(FINGERPRINT) === this.fingerprint,
      () => this.template(true),
      this.renderOptions,
      () => {
        try {
          super.update(changed);
        } catch (error) {
          render(this.internalErrors.caught(error), root, this.renderOptions);
        }
      },
    );
    this.refocus(restore);
  }

  protected override render(): TemplateResult {
    return this.internalErrors.drawn(() => this.template(false));
  }
}
