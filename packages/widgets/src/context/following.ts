import { areaFinder } from '@commonweal/charts/kit/choosing/find-areas.js';
import { indicatorDimension } from '@commonweal/charts/kit/choosing/indicator.js';
import { parts } from '@commonweal/charts/kit/entries.js';
import { map } from '@commonweal/charts/kit/parsers.js';
import type { Chart } from '@commonweal/charts';
import {
  areaKey,
  columnKey,
  type Dataset,
  distinctAreas,
  distinctPeriods,
  filterWhere,
  type Issue,
  matchesPeriod,
} from '@commonweal/data';
import type { AreaNames } from '../base/area-names.js';
import type { LanguageContents } from '../base/language-contents.js';
import type { ContextName, ContextState } from './page-context.js';

/** What a widget's rows can be asked for, and what its author has pinned. */
export interface Asked {
  readonly dataset: Dataset;
  /** Has options as its author wrote them. */
  readonly element: object;
  /** The options that such a widget has. */
  readonly schema: object;
  /** Official names, for areas that the data lack. */
  readonly names: Pick<AreaNames, 'register' | 'load'>;
  readonly language: Pick<LanguageContents, 'areaNames'>;
}

/** A chart that was made, or null, with what was noticed. */
interface Made {
  readonly chart: Chart | null;
  readonly found: readonly Issue[];
}

/** Options that a widget takes from the page context, and values that its data lack. */
export interface Followed {
  readonly options: ReadonlyMap<string, unknown>;
  readonly lacks: readonly {
    readonly what: ContextName;
    readonly value: string | null;
    /** Whether the widget follows another part of it. */
    readonly isPart: boolean;
  }[];
}

/** Values that were found, by their names: what the widget shows, whatever is chosen since and lacking. */
type Found = ReadonlyMap<ContextName, Option>;
type Option = readonly [option: string, value: unknown, lacking?: string];
/** Of each value that the data lack, the part that they do; undefined for all of it. */
type Missing = ReadonlyMap<ContextName, string | undefined>;
type Sought = Followed & { readonly found: Found };

/** What of the page context applies to one widget: values are looked up in its data, and those it lacks change nothing. */
export class Following {
  #lastShown: Found = new Map();

  /** The options for what the page has chosen. */
  read(state: ContextState, asked: Asked): Sought {
    const found = new Map<ContextName, Option>();
    const missing = new Map<ContextName, string | undefined>();
    for (const [what, value] of Object.entries(state.values) as [ContextName, string | null][]) {
      if (value === null || isPinned(what, asked)) continue;
      const kept = this.#lastShown.get(what);
      const option = FIND[what](textsOf(what, value, state), asked, kept);
      const shown = option ?? kept ?? UNASKED;
      if (shown !== UNASKED) found.set(what, shown);
      const lacking = option?.[2];
      if (option === null || lacking !== undefined) missing.set(what, lacking);
    }
    return { found, options: optionsOf(found, asked), lacks: lacksOf(missing, state, asked) };
  }

  /** Whether there is a chart of the options that were found: then it is what is kept when a later choice is missing. */
  isFollowed({ found }: Sought, { chart, found: issues }: Made): boolean {
    const isShown = chart !== null && !issues.some(({ code }) => code === 'area-left-out');
    if (isShown) this.#lastShown = found;
    return isShown || found.size === 0;
  }

  /** The options of the last chart, where those that were found make none. */
  before(state: ContextState, asked: Asked, { found }: Sought): Followed {
    const lost = [...found].filter(([what, option]) => !isSame(this.#lastShown.get(what), option));
    return {
      options: optionsOf(this.#lastShown, asked),
      lacks: lacksOf(new Map(lost.map(([what]) => [what, undefined])), state, asked),
    };
  }
}

const isSame = (kept: Option | undefined, [, value]: Option): boolean =>
  JSON.stringify(kept?.[1]) === JSON.stringify(value);

const textsOf = (what: ContextName, value: string, { selected }: ContextState): readonly string[] =>
  what === 'area' && selected !== null ? [selected.key, selected.name] : [value];

/** What is reported as missing: not what came from the address, which may hold any words. */
function lacksOf(missing: Missing, state: ContextState, asked: Asked): Followed['lacks'] {
  const unlessProven = (what: ContextName, lacking: string | undefined): string | null => {
    const value = state.values[what];
    if (value === null || state.unproven.includes(what)) return null;
    if (what === 'area') return named([state.selected?.name ?? value], asked);
    if (what === 'benchmark') return named([value], asked);
    if (what === 'comparators') return named(parts(value), asked);
    if (what !== 'group') return value;
    return lacking ?? [...map(value, what, () => undefined).values()].join(', ');
  };
  return [...missing].map(([what, lacking]) => ({
    what,
    value: unlessProven(what, lacking),
    isPart: lacking !== undefined,
  }));
}

/** An official code, of which readers know nothing. */
const CODE = /^\s*(?:[a-z]\d{8}|tl[c-n]\w*)\s*$/i;

/** The areas that the data lack, by their names in the language of the page; null where that of one is not known. */
function named(texts: readonly string[], asked: Asked): string | null {
  const absent = texts.filter((text) => areaKeys([text], asked).length === 0);
  // All are there, and make no chart together.
  const all = (absent.length === 0 ? texts : absent).map((text) => nameOf(text, asked));
  return all.every((name) => name !== null) ? all.join(', ') : null;
}

function nameOf(text: string, { dataset, names, language }: Asked): string | null {
  const own = dataset.observations.find(({ area }) => area.code === text)?.area.name;
  if (own !== undefined || !CODE.test(text)) return own ?? text;
  // Where it has to be loaded, the widget is updated when it has come.
  names.load();
  const name = names.register?.nameOf(text) ?? null;
  const [observation] = dataset.observations;
  if (name === null || observation === undefined) return name;
  // As the language names the areas of data.
  const called = { ...dataset, observations: [{ ...observation, area: { code: text, name } }] };
  return language.areaNames?.(called).observations[0]?.area.name ?? name;
}

/** A value that says nothing of this data: nothing changes, and nothing is missing. */
const UNASKED: Option = ['', null];
type Find = (texts: readonly string[], asked: Asked, kept: Option | undefined) => Option | null;
/** Conditions as pairs, which can be compared. */
type Pairs = readonly (readonly [column: string, wanted: string])[];

const areaKeys = (texts: readonly string[], { dataset }: Asked): string[] => {
  const find = areaFinder(distinctAreas(dataset.observations));
  return texts.map((text) => find(text)[0]).flatMap((area) => (area === undefined ? [] : [areaKey(area)]));
};

/** How each value is looked up among what there is; null where it is not there. */
const FIND: Readonly<Record<ContextName, Find>> = {
  area: (texts, asked) => {
    const [key] = areaKeys(texts, asked);
    return key === undefined ? null : ['area', [key]];
  },
  benchmark: (texts, asked) => {
    const [key] = areaKeys(texts, asked);
    return key === undefined ? null : ['benchmark', key];
  },
  comparators: ([text = ''], asked) => {
    const wanted = parts(text);
    const keys = areaKeys(wanted, asked);
    return keys.length < wanted.length || keys.length === 0 ? null : ['comparators', keys];
  },
  period: ([text = ''], { dataset, schema }) => {
    // One period of a line would be a point.
    if ('multiples' in schema) return UNASKED;
    const isHeld = distinctPeriods(dataset.observations).some((period) => matchesPeriod(period, text));
    return isHeld ? ['period', text] : null;
  },
  // One dimension after another: data by sex alone follow the sex, and keep what they had of an age.
  group: ([text = ''], { dataset }, kept) => {
    let found: Pairs = [];
    const lacking: string[] = [];
    let isFollowed = false;
    const before = (kept?.[1] ?? []) as Pairs;
    for (const [column, wanted] of map(text, 'where', () => undefined)) {
      const [, former] = before.find(([name]) => columnKey(name) === columnKey(column)) ?? [];
      const value = [wanted, former].find((each) => {
        if (each === undefined) return false;
        const own = filterWhere(dataset.observations, new Map([...found, [column, each]]));
        return own.unknown.length === 0 && own.observations.length > 0;
      });
      if (value !== undefined) found = [...found, [column, value]];
      if (value !== wanted) lacking.push(wanted);
      else isFollowed = true;
    }
    if (!isFollowed) return null;
    return lacking.length === 0 ? ['where', found] : ['where', found, lacking.join(', ')];
  },
  indicator: ([text = ''], { dataset, schema }) => {
    const dimension = indicatorDimension(dataset.observations);
    // Data of one indicator cannot be asked for another, and a table of all shows it among them.
    if (dimension === null || 'indicators' in schema) return UNASKED;
    const where: Pairs = [[dimension, text]];
    return filterWhere(dataset.observations, new Map(where)).observations.length === 0
      ? null
      : ['where', where];
  },
};

/** Conditions are pinned one by one, everything else as a whole. */
function isPinned(what: ContextName, { element }: Asked): boolean {
  if (what === 'group' || what === 'indicator') return false;
  const pinned: unknown = Reflect.get(element, what);
  return pinned !== null && pinned !== undefined;
}

/** The author's conditions stay, and those chosen join them. */
function optionsOf(found: Found, { element }: Asked): ReadonlyMap<string, unknown> {
  const written = map(Reflect.get(element, 'where'), 'where', () => undefined);
  const columns = new Set([...written.keys()].map(columnKey));
  const options = new Map<string, unknown>();
  const where = new Map(written);
  for (const [option, value] of found.values()) {
    if (option !== 'where') options.set(option, value);
    else
      for (const [column, wanted] of value as Pairs)
        if (!columns.has(columnKey(column))) where.set(column, wanted);
  }
  return where.size > written.size ? options.set('where', where) : options;
}
