import { nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveParameters, type Part } from 'lit/directive.js';

/** A value that changes between renders. */
export interface Followed<T> {
  readonly value: T;
  /** Calls the listener after each change, until the returned function is called. */
  follow(listener: () => void): () => void;
}

type Template<T> = (value: T) => TemplateResult | typeof nothing;

/** Renders one place of a template anew whenever a value changes, and nothing around it. */
class Follow<T> extends AsyncDirective {
  #followed: Followed<T> | null = null;
  #template: Template<T> = () => nothing;
  #leave: (() => void) | null = null;

  override render(followed: Followed<T>, template: Template<T>): TemplateResult | typeof nothing {
    return template(followed.value);
  }

  override update(
    _part: Part,
    [followed, template]: DirectiveParameters<this>,
  ): TemplateResult | typeof nothing {
    this.#template = template;
    if (followed !== this.#followed) {
      this.#leave?.();
      this.#followed = followed;
      this.#leave = this.isConnected ? this.#follow(followed) : null;
    }
    return this.render(followed, template);
  }

  protected override disconnected(): void {
    this.#leave?.();
    this.#leave = null;
  }

  protected override reconnected(): void {
    if (this.#followed !== null) this.#leave = this.#follow(this.#followed);
  }

  #follow(followed: Followed<T>): () => void {
    return followed.follow(() => {
      this.setValue(this.#template(followed.value));
    });
  }
}

const followDirective = /* @__PURE__ */ directive(Follow);

/**
 * The template of a value, rendered anew whenever the value changes.
 *
 * @example
 * html`<p>${follow(pointing, (at) => html`${at}`)}</p>`;
 */
export function follow<T>(followed: Followed<T>, template: Template<T>): unknown {
  return followDirective(followed, template as Template<unknown>);
}
