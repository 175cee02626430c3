import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { ReactiveElement, render } from 'lit';
import { AuthoredElement } from './authored-element.js';
import type { DataInput } from './data-source.js';
import { type Declarable, FINGERPRINT, languageOf } from './declared-tree.js';
import { InternalErrors } from './internal-errors.js';
import { LangWatch } from './lang-watch.js';
import { Languages } from './languages.js';
import { isParsed, whenParsed } from './parsed.js';
import { ShadowTree } from './shadow-tree.js';
import type { WidgetState } from './state.js';

/**
 * When and where a widget renders: once the parser has finished its children, on a server-rendered tree if
 * there is one, and with the error template if rendering throws.
 */
export abstract class RenderedElement extends AuthoredElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    state: { reflect: true },
  };

  /** Data set by script: a dataset, a text (CSV or JSON), records or rows. */
  declare data: DataInput | null;
  /** What the widget is showing. Reflected; only the widget sets it. */
  declare state: WidgetState;

  /** Observes the element's own `lang` too: it affects reading and sorting. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /**
   * The languages loaded for this class.
   *
   * @internal
   */
  static get languages(): Languages {
    return Languages.of(this);
  }

  readonly #lang = new LangWatch(this, (this.constructor as typeof RenderedElement).languages);
  readonly #tree = new ShadowTree();
  /** Whether the parser is still working on the element's children. */
  #waits = false;
  /** @internal */
  protected readonly internalErrors = new InternalErrors();

  constructor() {
    super();
    this.state = 'loading';
  }

  /**
   * What is rendered, if a server may have rendered it; null if a server's tree is never the same.
   *
   * @internal
   */
  abstract readonly declarable: Declarable | null;

  /** Whether no usable language is loaded: the present content stays. */
  protected abstract readonly lacksLanguage: boolean;

  /** The widget's template. A server-rendered tree lacks the buttons that only a link to other widgets adds. */
  protected abstract template(isDeclared: boolean): TemplateResult;

  /** Restores the focus after a render. */
  protected abstract refocus(move: () => void): void;

  /** The language of a server-rendered tree that is still in place; null if there is none. */
  protected get declaredLanguage(): string | null {
    return this.#tree.isDeclared ? languageOf(this.getAttribute(FINGERPRINT)) : null;
  }

  /**
   * Makes a change to the rendered tree without a render.
   *
   * @internal
   */
  alter(change: () => void): void {
    this.#tree.alter(change);
  }

  /**
   * Resolves once the code that hydrates a server-rendered tree has loaded or failed to load; null if it is not loading.
   *
   * @internal
   */
  protected get hydrating(): Promise<void> | null {
    return this.#tree.coming;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const declared = this.shadowRoot;
    const root = super.createRenderRoot();
    if (declared === null) this.#tree.open(root, this.ownerDocument);
    else {
      this.renderOptions.renderBefore = null;
      this.#tree.openDeclared(declared, () => {
        this.requestUpdate();
      });
    }
    return root;
  }

  /**
   * Waits until the parser has finished the children. Until then there is no shadow root: the page's own
   * content shows, and a declarative shadow root can still attach.
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
    const isKept = this.#tree.isDeclared && (this.state === 'loading' || this.hydrating !== null);
    const root = this.renderRoot as ShadowRoot;
    const shown = this.#tree.isDeclared ? this.declarable : null;
    if (
      this.lacksLanguage ||
      isKept ||
      this.#tree.rests(
        shown,
        () => this.template(true),
        () => {
          this.requestUpdate();
          this.performUpdate();
        },
      )
    ) {
      // Keep the server-rendered tree or the page's own content until there is something to show: only reflect
      // attributes.
      ReactiveElement.prototype['update'].call(this, changed);
      return;
    }
    const restore = this.#tree.draw(
      root,
      shown,
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
