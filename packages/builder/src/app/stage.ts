import type { Dataset } from '@commonweal/data';
import { CATALOGUE } from '@commonweal/widgets/catalogue.js';
import { BAR, DASHBOARD, PERMALINK } from '../dashboard/controls.js';
import type { SelectedWidget, Dashboard, Source } from '../state.js';
import { without } from '../take/names.js';

/** What the elements on a stage show. */
export interface Shown {
  readonly widgets: readonly SelectedWidget[];
  readonly dashboard: Dashboard;
  readonly source: Source | null;
  /** What was read of the source: elements need not read it again. */
  readonly dataset: Dataset | null;
  readonly language: string;
}

/** Sets the attributes of an element to those given, and no others. */
function setAttributes(element: Element, wanted: Readonly<Record<string, string>>): void {
  for (const name of element.getAttributeNames())
    if (!(name in wanted) && name !== 'state') element.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const kindOf = (tag: string): string => CATALOGUE.find((each) => each.tag === tag)?.kind ?? 'widget';

/** What a widget is given besides its own attributes. */
function sourceAttributes(tag: string, source: Source | null): Readonly<Record<string, string>> {
  // A figure has its data, and says so.
  return source?.kind === 'built-in' && kindOf(tag) !== 'figure' ? { indicator: source.indicator } : {};
}

/** One element with its data. */
function showWidget(
  element: Element,
  widget: SelectedWidget,
  shown: Omit<Shown, 'widgets' | 'dashboard'>,
): void {
  const { source, dataset, language } = shown;
  setAttributes(element, { ...sourceAttributes(widget.tag, source), ...widget.attributes, lang: language });
  const data = source?.kind === 'built-in' ? null : dataset;
  if (Reflect.get(element, 'data') !== data) Reflect.set(element, 'data', data);
}

/** Keeps an element as long as its tag stays, so that a change in the form changes what is there. */
function childFor(parent: Element, index: number, tag: string, document: Document): Element {
  const there = parent.children[index];
  if (there?.localName === tag) return there;
  const made = document.createElement(tag);
  if (there === undefined) parent.append(made);
  else there.replaceWith(made);
  return made;
}

/** The element that holds a widget: a live number is in a sentence. */
function placeFor(parent: Element, index: number, tag: string, document: Document): Element {
  const isInline = kindOf(tag) === 'inline';
  if (!isInline) return childFor(parent, index, tag, document);
  const sentence = childFor(parent, index, 'p', document);
  if (sentence.textContent === '') sentence.append('In a sentence: ', document.createElement(tag), '.');
  return childFor(sentence, 0, tag, document);
}

/** Sets the controls of readers after the widgets: their slot puts them above, and no widget is made anew. */
function showControls(parent: Element, from: number, controls: readonly SelectedWidget[]): number {
  const { ownerDocument: document } = parent;
  const pickers = controls.filter(({ tag }) => tag !== PERMALINK);
  const above = [
    ...(pickers.length === 0 ? [] : [{ tag: BAR, attributes: {}, inside: pickers }]),
    ...controls.filter(({ tag }) => tag === PERMALINK).map((each) => ({ ...each, inside: [] })),
  ];
  for (const [index, { tag, attributes, inside }] of above.entries()) {
    const element = childFor(parent, from + index, tag, document);
    setAttributes(element, { ...attributes, slot: 'pickers' });
    for (const [place, picker] of inside.entries())
      setAttributes(childFor(element, place, picker.tag, document), picker.attributes);
    while (element.children.length > inside.length) element.lastElementChild?.remove();
  }
  return from + above.length;
}

/** Shows the widgets in a host: one by itself, several in a dashboard. Real elements, changed in place. */
export function showOn(host: Element, shown: Shown): void {
  const { widgets, dashboard, language } = shown;
  const { ownerDocument: document } = host;
  const isDashboard = widgets.length > 1;
  if (!isDashboard && host.firstElementChild?.localName === DASHBOARD) host.replaceChildren();
  const parent = isDashboard ? childFor(host, 0, DASHBOARD, document) : host;
  for (const [index, widget] of widgets.entries())
    showWidget(placeFor(parent, index, widget.tag, document), widget, shown);
  // The address of this page holds what is made, and no choice of readers.
  if (isDashboard) setAttributes(parent, { ...without(dashboard.attributes, 'url-state'), lang: language });
  const end = isDashboard ? showControls(parent, widgets.length, dashboard.controls) : widgets.length;
  while (parent.children.length > end) parent.lastElementChild?.remove();
}
