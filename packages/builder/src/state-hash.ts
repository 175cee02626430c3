import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { DASHBOARD, READER_CONTROLS } from './dashboard/controls.js';
import { isOwnProperty } from './own-property.js';
import type { BuilderState, SelectedWidget, Source } from './state.js';

/** The form of the address. A later form has another number, so that none is misread. */
const VERSION = '1';
/** More than this nobody made by hand. */
/** What a page made here may have of widgets. */
export const MOST_WIDGETS = 12;
const MOST = { hash: 20_000, widgets: MOST_WIDGETS, attributes: 60, text: 4000, colours: 60 } as const;

/** What an address says: a state, or why there is none; neither for an address that is not about one. */
export interface FromHash {
  readonly state: BuilderState | null;
  readonly problem: string | null;
}

/**
 * A state as the part of an address after `#`. Data that were dropped or pasted stay out of it: they never leave the
 * browser, and whoever opens the address is asked for them.
 *
 * @example
 * hashOf({ ...EMPTY_STATE, widgets: [{ tag: 'cw-trend', attributes: { area: 'York' } }] });
 * // 'v=1&w=cw-trend&a.area=York'
 */
export const hashOf = (state: BuilderState): string => addressOf(state).hash;

/** What an address says, and which values it has no room for. */
export interface Address {
  readonly hash: string;
  readonly leftOut: readonly LeftOut[];
}

/** A value that is too long for an address. */
interface LeftOut {
  readonly tag: string;
  readonly attribute: string;
}

/** A state as the part of an address after `#`, without the longest values if it would be too long to be read again. */
export function addressOf(state: BuilderState): Address {
  const elements = [...state.widgets, ...state.dashboard.controls, { tag: DASHBOARD, ...state.dashboard }];
  const longestFirst = elements
    .flatMap(({ tag, attributes }) =>
      Object.entries(attributes).map(([attribute, value]) => ({ tag, attribute, attributes, value })),
    )
    .sort((one, other) => other.value.length - one.value.length);
  let many = longestFirst.filter(({ value }) => value.length > MOST.text).length;
  let hash = written(state, longestFirst.slice(0, many));
  while (hash.length > MOST.hash && many < longestFirst.length) {
    many += 1;
    hash = written(state, longestFirst.slice(0, many));
  }
  return { hash, leftOut: longestFirst.slice(0, many) };
}

/** Attributes of one element, told apart from those of another by which object they are. */
interface Omitted {
  readonly attribute: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function written(
  { source, widgets, dashboard, language, theme, colours }: BuilderState,
  omitted: readonly Omitted[],
): string {
  const kept = (attributes: Omitted['attributes']): [string, string][] =>
    Object.entries(attributes).filter(
      ([name]) => !omitted.some((each) => each.attributes === attributes && each.attribute === name),
    );

  const pairs = new URLSearchParams([['v', VERSION]]);
  if (source?.kind === 'built-in') pairs.append('figures', source.indicator);
  const link = source?.kind === 'link' ? source : source?.kind === 'text' ? source.from : undefined;
  if (link !== undefined) pairs.append('src', link.href);
  if (link?.sheet !== undefined) pairs.append('sheet', link.sheet);
  if (language !== 'en') pairs.append('lang', language);
  if (theme !== '') pairs.append('theme', theme);
  for (const [name, value] of Object.entries(colours)) pairs.append(`c.${name.slice(PREFIX.length)}`, value);
  for (const [name, value] of kept(dashboard.attributes)) pairs.append(`d.${name}`, value);
  const elements = [
    ...dashboard.controls.map((control) => ['k', control] as const),
    ...widgets.map((widget) => ['w', widget] as const),
  ];
  for (const [kind, { tag, attributes }] of elements) {
    pairs.append(kind, tag);
    for (const [name, value] of kept(attributes)) pairs.append(`a.${name}`, value);
  }
  return pairs.toString();
}

/** What all custom properties of the widgets begin with. */
const PREFIX = '--cw-';

/**
 * The state in an address. All of it is looked up or refused: an address can name elements, attributes, built-in
 * figures and a file, and bring no other content, and nothing in it is run.
 */
export function stateOf(hash: string): FromHash {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith('v=')) return { state: null, problem: null };
  if (text.length > MOST.hash) return refused('It is too long.');
  const pairs = [...new URLSearchParams(text)];
  const version = pairs[0]?.[1];
  if (version !== VERSION) return refused('It was made by another version of this page.');
  const read: Read = {
    widgets: [],
    controls: [],
    dashboard: [],
    colours: [],
    last: null,
    source: null,
    language: 'en',
    theme: '',
  };
  for (const [name, value] of pairs.slice(1)) {
    const problem = value.length > MOST.text ? `‘${name}’ is too long.` : take(read, name, value);
    if (problem !== null) return refused(problem);
  }
  return { state: stateFrom(read), problem: null };
}

type Pairs = [string, string][];
interface ReadElement {
  readonly tag: string;
  readonly attributes: Pairs;
}

interface Read {
  readonly widgets: ReadElement[];
  readonly controls: ReadElement[];
  readonly dashboard: Pairs;
  /** The attributes of the element that was named last. */
  last: Pairs | null;
  readonly colours: Pairs;
  source: Source | null;
  language: BuilderState['language'];
  theme: string;
}

const stateFrom = (read: Read): BuilderState => ({
  source: read.source,
  language: read.language,
  theme: read.theme,
  colours: Object.fromEntries(read.colours),
  widgets: read.widgets.map(elementFrom),
  dashboard: {
    attributes: Object.fromEntries(read.dashboard),
    controls: read.controls.map(elementFrom),
  },
});

const elementFrom = ({ tag, attributes }: ReadElement): SelectedWidget => ({
  tag,
  attributes: Object.fromEntries(attributes),
});

/** Reads one pair; says what is wrong with it. */
function take(read: Read, name: string, value: string): string | null {
  if (name === 'w') return takeElement(read, read.widgets, WIDGETS, value);
  if (name === 'k') return takeElement(read, read.controls, READER_CONTROLS, value);
  if (name.startsWith('a.')) return takeAttribute(read.last, name.slice(2), value);
  if (name.startsWith('d.')) return takeAttribute(read.dashboard, name.slice(2), value);
  if (name.startsWith('c.')) return takeColour(read, `${PREFIX}${name.slice(2)}`, value);
  if (name === 'figures' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) {
    read.source = { kind: 'built-in', indicator: value };
  } else if (name === 'src' && isAddress(value)) {
    read.source = { kind: 'link', href: value };
  } else if (name === 'sheet' && read.source?.kind === 'link') {
    read.source = { ...read.source, sheet: value };
  } else if (name === 'lang' && value === 'cy') {
    read.language = value;
  } else if (name === 'theme' && /^[a-z]{1,30}$/.test(value)) {
    read.theme = value;
  } else return `‘${name}’ is not known, or has a value that is not.`;
  return null;
}

const WIDGETS: readonly string[] = tagsOf('widget', 'figure', 'inline');

function takeElement(read: Read, list: ReadElement[], known: readonly string[], tag: string): string | null {
  if (!known.includes(tag)) return `There is no element ‘${tag}’.`;
  if (list.length === MOST.widgets) return 'It has too many widgets.';
  read.last = [];
  list.push({ tag, attributes: read.last });
  return null;
}

function takeAttribute(attributes: Pairs | null, name: string, value: string): string | null {
  if (attributes === null) return 'It has an attribute before the first element.';
  if (attributes.length === MOST.attributes) return 'It has too many attributes.';
  if (!isAttribute(name)) return `‘${name}’ is no attribute of a widget.`;
  if (name === 'src' && !isAddress(value)) return 'The address of the data is none.';
  attributes.push([name, value]);
  return null;
}

function takeColour({ colours }: Read, name: string, value: string): string | null {
  if (colours.length === MOST.colours) return 'It has too many colours.';
  if (!isOwnProperty(name, value)) return `‘${name}’ is no colour of a widget.`;
  colours.push([name, value]);
  return null;
}

/** What a page could act on by itself is no attribute of a widget. */
const isAttribute = (name: string): boolean =>
  /^[a-z]+(?:-[a-z]+)*$/.test(name) &&
  !/^(?:on.*|style|class|id|slot|is|nonce|part|hidden|inert)$/.test(name);

/** Whether a file could be at this address, by a protocol that fetches and nothing else. */
function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text, 'https://page.invalid/').protocol);
  } catch {
    return false;
  }
}

const refused = (why: string): FromHash => ({
  state: null,
  problem: `The address of this page could not be read, so it begins empty. ${why}`,
});
