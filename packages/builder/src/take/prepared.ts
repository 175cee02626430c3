import {
  type Attributes,
  dataBlock,
  type DataInput,
  onlyShown,
  readData,
  shownRows,
} from '@commonweal/render/snippets.js';
import { CATALOGUE } from '@commonweal/widgets/catalogue.js';
import type { BuilderState, SelectedWidget } from '../state.js';
import type { TakenFile, TakeRequest } from './kinds.js';
import { slugOf } from './names.js';
import { placeOf } from './places.js';

/** A widget with all that a snippet needs of it. */
export interface Prepared {
  readonly tag: string;
  /** As they are written, with the address of the data if they are in a file. */
  readonly attributes: Attributes;
  /** Its data, where the page has them or they are shown as a table without script. */
  readonly data: DataInput | undefined;
  /** What it shows of its data as rows, where they are to be a table of the page; none if they are no table. */
  readonly rows: readonly (readonly string[])[] | null;
  /** The data in a file of their own. */
  readonly file: TakenFile | null;
}

const kindOf = (tag: string): string | undefined => CATALOGUE.find((each) => each.tag === tag)?.kind;

/** Whether a widget shows what the editor gave: a figure and one with a source of its own do not. */
const takesSource = ({ tag, attributes }: SelectedWidget): boolean =>
  kindOf(tag) !== 'figure' && attributes.src === undefined && attributes.indicator === undefined;

/**
 * A name for what is made, from what a reader will see of it.
 *
 * @example
 * nameOf({ ...EMPTY_STATE, widgets: [{ tag: 'cw-trend', attributes: { heading: 'Smoking' } }] }); // 'smoking'
 */
export function nameOf({ widgets, dashboard, source }: BuilderState): string {
  const [first] = widgets;
  const words = [
    widgets.length > 1 ? dashboard.attributes.heading : undefined,
    first?.attributes.heading,
    first?.attributes.measure,
    source?.kind === 'text' ? source.name.replace(/\.[^.]*$/, '') : null,
    first?.tag.replace('cw-', ''),
  ];
  return words.map((text) => slugOf(text ?? '')).find((slug) => slug !== '') ?? 'figure';
}

/**
 * The widgets of a state with their data cut to what each uses; whole where readers choose what is shown, since that may
 * be any of it.
 */
export function preparedWidgets({ state, text, options }: TakeRequest): readonly Prepared[] {
  const name = nameOf(state);
  const isOne = state.widgets.length === 1;
  const place = placeOf(state, options);
  const isWhole = isChosen(state);
  return state.widgets.map((widget, at) => {
    const own = inLanguage(widget.attributes, state.language);
    const { source } = state;
    if (!takesSource(widget) || source === null) return bare(widget.tag, own);
    if (source.kind === 'built-in') return bare(widget.tag, { indicator: source.indicator, ...own });
    if (source.kind === 'link') return linked(widget.tag, { src: source.href, ...own }, text);
    const read = readData(new TextEncoder().encode(text), own);
    if (place === 'table') return { ...bare(widget.tag, own), data: text, rows: shownRows(widget.tag, read) };
    const { data, attributes } = isWhole ? { data: text, attributes: own } : onlyShown(widget.tag, read);
    if (place !== 'file') return { tag: widget.tag, attributes, data, rows: null, file: null };
    const file = fileOf(isOne || isWhole ? name : `${name}-${String(at + 1)}`, data);
    const src = `${options.files.replace(/\/+$/, '')}/${file.name}`;
    return { tag: widget.tag, attributes: { src, ...attributes }, data, rows: null, file };
  });
}

/** Whether a dashboard says what its widgets show, or lets readers say it. */
const isChosen = ({ widgets, dashboard: { attributes, controls } }: BuilderState): boolean =>
  widgets.length > 1 && (controls.length > 0 || CHOSEN.some((name) => attributes[name] !== undefined));

const CHOSEN = ['area', 'benchmark', 'comparators', 'group', 'indicator', 'period', 'url-state'];

const bare = (tag: string, attributes: Attributes): Prepared => ({
  tag,
  attributes,
  data: undefined,
  rows: null,
  file: null,
});

/** A file at an address is fetched as it is: what it says today is shown without script. */
function linked(tag: string, attributes: Attributes, text: string): Prepared {
  return text === '' ? bare(tag, attributes) : { ...bare(tag, attributes), data: text };
}

/** Welsh is stated, since its files show it in a page of any language. */
export const inLanguage = (attributes: Attributes, language: 'en' | 'cy'): Attributes =>
  language === 'en' ? attributes : { lang: language, ...attributes };

function fileOf(name: string, data: DataInput): TakenFile {
  const { type, text } = dataBlock(data);
  return { name: `${name}.${type === 'text/csv' ? 'csv' : 'json'}`, type, text };
}
