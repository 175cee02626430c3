import { noChange } from 'lit';
import { Directive, PartType, directive, type ElementPart, type PartInfo } from 'lit/directive.js';

/** The settings of a story: attributes by their HTML names, properties by their script names. */
export type Settings = Readonly<Record<string, unknown>>;

function set(element: Element, name: string, value: unknown): void {
  if (typeof value === 'boolean') element.toggleAttribute(name, value);
  else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  else if (value === undefined || value === null) element.removeAttribute(name);
  else Object.assign(element, { [name]: value });
}

class SettingsDirective extends Directive {
  #element: Element | null = null;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('settings() stands alone in a start tag');
  }

  override update(part: ElementPart, [values]: [Settings]): unknown {
    this.#element = part.element;
    return this.render(values);
  }

  render(values: Settings): unknown {
    for (const [name, value] of Object.entries(values)) {
      if (this.#element !== null) set(this.#element, name, value);
    }
    return noChange;
  }
}

/**
 * Sets a story's arguments on an element: text, numbers and booleans as attributes, lists and objects as properties.
 *
 * @example
 * html`<cw-bar-ranking ${settings({ 'heading-level': 3, selectable: true })}></cw-bar-ranking>`;
 * // <cw-bar-ranking heading-level="3" selectable>
 */
export const settings = directive(SettingsDirective);
