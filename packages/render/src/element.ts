// English first: it is the language of a page that states none.
import '@commonweal/widgets/define/all.js';
import '@commonweal/widgets/define/cy/all.js';
import type { Chart, Words } from '@commonweal/charts';
import type { AreaRegister, Dataset, WordedIssue } from '@commonweal/data';
import { areaRegister } from '@commonweal/data/areas/register.js';
import { nearest } from '@commonweal/data';
import { ALL_PARTS } from '@commonweal/data/reader-parts.js';
import type { ReaderParts } from '@commonweal/data/unworded.js';
import { dashboardPart } from '@commonweal/widgets/base/dashboard-part.js';
import type { ContextValues } from '@commonweal/widgets';
import type { Declarable } from '@commonweal/widgets/base/declared-tree.js';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { type ServerContext, serverContext } from '@commonweal/widgets/context/server-context.js';
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
  readonly fileBytes: number | null;
  readonly issues: readonly WordedIssue[];
  readonly state: string;
  /** What a page must show for its tree to be hydrated. */
  readonly declarable: Declarable | null;
  /** The language it is rendered in. */
  readonly language: { readonly words: Words } | null;
  /** Which rows the page context has selected. */
  readonly rowControl: { readonly selectedKeys: ReadonlySet<string> };
  data: Dataset | null;
  /** On the server nothing has to be waited for. */
  atHand: {
    readonly register: AreaRegister;
    readonly readerParts: ReaderParts;
    readonly context: ServerContext;
  };
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

/** Whether an element sets something and shows no data. It does nothing without script, so nothing is drawn of it. */
export function isControl(tag: string): boolean {
  return tagsOf('control').some((each) => each === tag);
}

/** Whether what is between the tags of an element are other elements, and not what stands in for it. */
export function holdsOthers(tag: string): boolean {
  return [DASHBOARD, 'cw-context', 'cw-picker-bar'].includes(tag);
}

/** The element that contains others and has no chart of its own. */
export const DASHBOARD = 'cw-dashboard';

/** The tags of every element. */
export function allTags(): readonly string[] {
  return [...renderableTags(), ...tagsOf('control'), DASHBOARD];
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
  if (isControl(tag)) {
    throw new CwRenderError(
      `<${tag}> shows no data and does nothing without script: write it into the page.`,
    );
  }
  const like = nearest(tag, allTags());
  const suggestion = like === null ? '' : ` Did you mean "${like}"?`;
  throw new CwRenderError(`There is no element "${name}". Use one of: ${allTags().join(', ')}.${suggestion}`);
}

/**
 * Creates an element as a browser would, up to its first render: attributes, data, model. Does not fetch `src`: pass
 * its content as data.
 *
 * @param context What the page context around it holds.
 * @throws CwRenderError for an unknown element, an invalid attribute or one that a strict policy would block
 */
export function makeElement(
  name: string,
  attributes: Attributes,
  data: DataBlock | Dataset | null,
  context: Partial<ContextValues> = {},
): Made {
  const renderer = new LitElementRenderer(tagOf(name));
  const element = renderer.element as unknown as ServerElement;
  element.atHand = {
    register: areaRegister(),
    readerParts: ALL_PARTS,
    context: serverContext(context),
  };
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

/** What an element shows, and the size of its figures as a file. */
export type Figures = Pick<ServerElement, 'model' | 'fileBytes'>;

/** A dashboard on the server, with what the widgets in it show, which are rendered apart. */
interface ServerDashboard {
  gathering: typeof dashboardPart;
  gathered: readonly Figures[] | null;
  /** Whether their rows need no filling. */
  isEven: boolean;
  readonly widgetLevel: number | null;
}

/** Creates a dashboard element. */
export function makeDashboard(attributes: Attributes): {
  readonly element: ServerDashboard;
  readonly renderer: LitElementRenderer;
} {
  const renderer = new LitElementRenderer(DASHBOARD);
  const element = renderer.element as unknown as ServerDashboard;
  element.gathering = dashboardPart;
  setAttributes(renderer, attributes);
  renderer.connectedCallback();
  return { element, renderer };
}

/** Whether a dashboard links an element's rows to those of other widgets and adds buttons to them. */
export function isLinkable(name: string): boolean {
  const made = customElements.get(tagOf(name)) as unknown as { readonly rowKind: string };
  return made.rowKind !== 'others';
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
