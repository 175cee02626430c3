// English first: it is the language of a page that states none.
import '@commonweal/widgets/define/all.js';
import '@commonweal/widgets/define/cy/all.js';
import type { Chart, Words } from '@commonweal/charts';
import type { AreaRegister, Dataset, WordedIssue } from '@commonweal/data';
import { areaRegister } from '@commonweal/data/areas/register.js';
import { nearest } from '@commonweal/data';
import { ALL_PARTS } from '@commonweal/data/reader-parts.js';
import type { ReaderParts } from '@commonweal/data/unworded.js';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { LitElementRenderer } from '@lit-labs/ssr';
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import { CwRenderError } from './errors.js';
import type { DataBlock } from './html/data-block.js';

/** Attribute values as an author writes them: text, a number, or `true` for an attribute without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** A widget on the server, with its attributes, its data and its model. */
interface ServerElement {
  readonly localName: string;
  readonly model: Chart | null;
  readonly issues: readonly WordedIssue[];
  readonly state: string;
  readonly fingerprint: string;
  /** The language it is rendered in. */
  readonly language: { readonly words: Words } | null;
  data: Dataset | null;
  /** On the server the area register and all parts of the reader are available immediately. */
  areaRegister: AreaRegister;
  readerParts: ReaderParts;
  render(): TemplateResult;
}

/** An element and the renderer that holds its attributes. */
export interface Made {
  readonly element: ServerElement;
  readonly renderer: LitElementRenderer;
}

/** The tags of elements with contents of their own, which can be rendered alone. */
export function renderableTags(): readonly string[] {
  return tagsOf('widget', 'figure', 'inline');
}

/** Whether an element is a few words within a sentence, and no chart. */
export function isInline(tag: string): boolean {
  return tagsOf('inline').some((each) => each === tag);
}

/** The element that contains others and has no chart of its own. */
export const DASHBOARD = 'cw-dashboard';

/** The tags of every element. */
export function allTags(): readonly string[] {
  return [...renderableTags(), DASHBOARD];
}

/** The attributes that an element reads, excluding global ones. */
export function ownAttributes(tag: string): readonly string[] {
  const { observedAttributes } = customElements.get(tag) as unknown as typeof LitElement;
  return observedAttributes.filter((name) => name !== 'lang');
}

/** The attributes preset by a named element. */
export function presetOf(tag: string): Attributes {
  return (customElements.get(tag) as unknown as { readonly preset: Attributes }).preset;
}

/** Whether a name means the dashboard. */
export function isDashboard(name: string): boolean {
  return fullTag(name) === DASHBOARD;
}

const fullTag = (name: string): string => (name.startsWith('cw-') ? name : `cw-${name}`);

/** The full tag for `bar-ranking` or `cw-bar-ranking`. */
export function tagOf(name: string): string {
  const tag = fullTag(name);
  if (renderableTags().includes(tag)) return tag;
  if (tag === DASHBOARD) {
    throw new CwRenderError('A dashboard has no chart of its own: name one of the widgets in it.');
  }
  const like = nearest(tag, allTags());
  const suggestion = like === null ? '' : ` Did you mean "${like}"?`;
  throw new CwRenderError(`There is no element "${name}". Use one of: ${allTags().join(', ')}.${suggestion}`);
}

/**
 * Creates an element as a browser would, up to its first render: attributes, data, model. Does not fetch `src`: pass
 * its content as data.
 *
 * @throws CwRenderError for an unknown element, an invalid attribute or one that a strict policy would block
 */
export function makeElement(name: string, attributes: Attributes, data: DataBlock | Dataset | null): Made {
  const renderer = new LitElementRenderer(tagOf(name));
  const element = renderer.element as unknown as ServerElement;
  element.areaRegister = areaRegister();
  element.readerParts = ALL_PARTS;
  setAttributes(renderer, attributes);
  const block = data !== null && 'text' in data ? data : null;
  if (data !== null && 'observations' in data) element.data = data;
  // The element looks for data among its children; on the server it finds this.
  const script = block === null ? null : { type: block.type, textContent: block.text };
  const querySelector = (selector: string): unknown => (selector.includes('script') ? script : null);
  Object.defineProperty(element, 'querySelector', { value: querySelector });
  renderer.connectedCallback();
  return { element, renderer };
}

/** Creates a dashboard element. */
export function makeDashboard(attributes: Attributes): LitElementRenderer {
  const renderer = new LitElementRenderer(DASHBOARD);
  setAttributes(renderer, attributes);
  renderer.connectedCallback();
  return renderer;
}

/** Whether a dashboard links an element's rows to those of other widgets and adds buttons to them. */
export function isLinkable(name: string): boolean {
  const made = customElements.get(tagOf(name)) as unknown as { readonly rowsAreAreas: boolean };
  return made.rowsAreAreas;
}

/** The style sheet that the element adopts in a browser. */
export function stylesOf({ element }: LitElementRenderer): string {
  const { elementStyles } = element.constructor as typeof LitElement;
  return elementStyles.map((style) => (style as CSSResult).cssText).join('\n');
}

function setAttributes(renderer: LitElementRenderer, attributes: Attributes): void {
  for (const [attribute, value] of Object.entries(attributes)) {
    checkName(attribute);
    if (value === null || value === false) continue;
    if (attribute !== 'src') renderer.setAttribute(attribute, value === true ? '' : String(value));
  }
}

function checkName(attribute: string): void {
  if (!/^[a-z][a-z0-9-]*$/.test(attribute)) {
    throw new CwRenderError(`"${attribute}" is no attribute: use small letters, digits and hyphens.`);
  }
  if (attribute === 'style' || attribute.startsWith('on')) {
    throw new CwRenderError(
      `The attribute "${attribute}" is refused: a strict content security policy blocks it. Use a style sheet or a script instead.`,
    );
  }
}
