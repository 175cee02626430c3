import { parts } from '@commonweal/charts/kit/entries.js';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import type { DataFacts } from '../fit/facts.js';
import { areaName } from '../fit/facts.js';
import { READING_ATTRIBUTES } from '../read/read-view.js';
import { groupOf, type GroupId } from './groups.js';
import { keywordLabel, plainHelp, sentenceCase, WITHOUT, wordsFor } from './labels.js';
import type { ManifestOption } from './manifest.js';

/** A value that can be chosen, with what it is called. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How a value is given. */
type Control =
  | { readonly kind: 'text' | 'number' | 'flag' }
  /** One of several, or none. */
  | { readonly kind: 'one'; readonly choices: readonly Choice[]; readonly none: string }
  /** Any of several. */
  | { readonly kind: 'several'; readonly choices: readonly Choice[] }
  /** One of several for each of some names. */
  | { readonly kind: 'each'; readonly names: readonly string[]; readonly choices: readonly Choice[] }
  /** One value, or all, of each dimension of the data. */
  | { readonly kind: 'groups'; readonly dimensions: readonly Dimension[] };

/** A column of the data that tells groups apart. */
interface Dimension {
  readonly name: string;
  readonly values: readonly string[];
}

/** A field of the form: one option of a widget. */
export interface Field {
  readonly attribute: string;
  readonly group: GroupId;
  readonly label: string;
  readonly help: string;
  readonly control: Control;
  /** Where it is set: in the form, where the data are given, or in the form if they are linked. */
  readonly place: 'form' | 'data' | 'link';
}

/** More than these are no longer chosen by boxes to tick. */
const MOST_BOXES = 400;

/** Options that are set where the data are given. */
const ELSEWHERE: ReadonlySet<string> = new Set(['src', 'indicator', ...READING_ATTRIBUTES]);
/** Options of a file that is asked for each time. */
const OF_LINKS: ReadonlySet<string> = new Set(['integrity', 'rows', 'timeout', 'refresh']);

/** Whether the form of an element shows a field for an option; others are where the data are given. */
export const isInForm = ({ place }: Pick<Field, 'place'>, isLink: boolean): boolean =>
  place === 'form' || (place === 'link' && isLink);

/** Whether an element shows no data itself: a dashboard, and what readers choose with. */
const isApart = (tag: string): boolean => tagsOf('control', 'dashboard').some((each) => each === tag);

function placeOf(tag: string, attribute: string): Field['place'] {
  if (isApart(tag)) return 'form';
  return ELSEWHERE.has(attribute) ? 'data' : OF_LINKS.has(attribute) ? 'link' : 'form';
}

/** Options of reading that the columns do not state. */
export const isOfReading = ({ attribute }: Pick<Field, 'attribute'>): boolean =>
  attribute !== 'columns' && (READING_ATTRIBUTES as readonly string[]).includes(attribute);

const areaChoices = ({ areas }: DataFacts): Choice[] =>
  areas.map((area) => ({ value: areaName(area), label: area.name }));

const periodChoices = ({ periods }: DataFacts): Choice[] =>
  periods.map(({ raw, label }) => ({ value: raw === '' ? label : raw, label }));

const ORDERS: readonly Choice[] = [
  { value: 'value descending', label: 'Highest value first' },
  { value: 'value ascending', label: 'Lowest value first' },
  { value: 'area ascending', label: 'Areas from A to Z' },
];

const DELIMITERS: readonly Choice[] = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: 'tab', label: 'Tab' },
  { value: '|', label: 'Vertical bar' },
];

const POLARITIES: readonly Choice[] = ['higher-is-better', 'lower-is-better', 'none'].map((value) => ({
  value,
  label: keywordLabel('polarity', value),
}));

/** Controls whose choices are what the data have. */
const FROM_DATA: Readonly<Record<string, (facts: DataFacts) => Control>> = {
  area: (facts) => ({ kind: 'one', choices: areaChoices(facts), none: 'None' }),
  benchmark: (facts) => ({ kind: 'one', choices: areaChoices(facts), none: 'None' }),
  areas: (facts) => several(areaChoices(facts)),
  comparators: (facts) => several(areaChoices(facts)),
  period: (facts) => ({ kind: 'one', choices: periodChoices(facts), none: 'The latest' }),
  since: (facts) => ({ kind: 'one', choices: periodChoices(facts), none: 'The earliest that fits' }),
  index: (facts) => ({ kind: 'one', choices: periodChoices(facts), none: 'No index' }),
  sort: () => ({ kind: 'one', choices: ORDERS, none: 'As usual' }),
  delimiter: () => ({ kind: 'one', choices: DELIMITERS, none: 'As recognised' }),
  polarities: ({ indicators }) => ({ kind: 'each', names: indicators, choices: POLARITIES }),
  indicators: ({ indicators }) => several(asChoices(indicators)),
  where: ({ groups, indicators, indicatorName }) => ({
    kind: 'groups',
    dimensions: [
      ...(indicatorName !== null && indicators.length > 1
        ? [{ name: indicatorName, values: indicators }]
        : []),
      ...groups.map(asDimension),
    ],
  }),
  group: ({ groups }) => ({ kind: 'groups', dimensions: groups.map(asDimension) }),
  neighbours: (facts) => several(areaChoices(facts)),
  dimension: ({ groups }) => ({
    kind: 'one',
    choices: asChoices(groups.map(({ dimension }) => dimension)),
    none: 'All, each with a field of its own',
  }),
};

const asChoices = (values: readonly string[]): Choice[] => values.map((value) => ({ value, label: value }));

const asDimension = ({ dimension, values }: DataFacts['groups'][number]): Dimension => ({
  name: dimension,
  values,
});

const ofIndicators = ({ indicators }: DataFacts): Control => ({
  kind: 'one',
  choices: asChoices(indicators),
  none: 'As each widget says',
});

/** Where an option of one element is not what others call by its name. */
const OF_ELEMENT: Readonly<Record<string, (facts: DataFacts) => Control>> = {
  'cw-trend period': (facts) => several(periodChoices(facts)),
  'cw-dashboard indicator': ofIndicators,
  'cw-area-picker value': (facts) => ({ kind: 'one', choices: areaChoices(facts), none: 'None' }),
  'cw-period-picker value': (facts) => ({ kind: 'one', choices: periodChoices(facts), none: 'The latest' }),
  'cw-indicator-picker value': ofIndicators,
};

const several = (choices: readonly Choice[]): Control =>
  choices.length > MOST_BOXES ? { kind: 'text' } : { kind: 'several', choices };

/** The keywords of a type such as `'low' | 'high' | null`, in the form that attributes have. */
function keywordsOf(type: string): readonly string[] {
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  // The names in code are beside those of attributes.
  return words.filter((word) => !/[A-Z]/.test(word));
}

const isNumber = (type: string, attribute: string): boolean =>
  type === 'string | number | null' && attribute !== 'show';

/** More numbers than these are written, not chosen. */
const MOST_NUMBERS = 8;

/** A menu of the numbers that an option takes, if they are few. */
function numberControl(description: string, start: string | null): Control | null {
  const [, from = '', to = ''] = /\bFrom (\d+) to (\d+)/.exec(description) ?? [];
  if (from === '' || Number(to) - Number(from) > MOST_NUMBERS) return null;
  const all = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at));
  const choices = all.filter((each) => each !== start).map((value) => ({ value, label: value }));
  return { kind: 'one', choices, none: start === null ? 'As in the data' : `${start} (usual)` };
}

function controlOf(
  { attribute, type, start, description }: ManifestOption,
  facts: DataFacts,
  tag: string,
): Control {
  const fromData = OF_ELEMENT[`${tag} ${attribute}`] ?? FROM_DATA[attribute];
  if (fromData !== undefined) return fromData(facts);
  if (type === 'boolean') return { kind: 'flag' };
  const keywords = keywordsOf(type);
  if (keywords.length > 0) {
    const usual =
      start === null
        ? (WITHOUT[attribute] ?? 'As the data say')
        : `${keywordLabel(attribute, start)} (usual)`;
    const choices = keywords
      .filter((keyword) => keyword !== start)
      .map((value) => ({ value, label: keywordLabel(attribute, value) }));
    return { kind: 'one', choices, none: usual };
  }
  return numberControl(description, start) ?? { kind: isNumber(type, attribute) ? 'number' : 'text' };
}

/** The field for an option, with the choices that the data give. */
function fieldOf(option: ManifestOption, facts: DataFacts, tag: string): Field {
  const { attribute, description } = option;
  const words = wordsFor(attribute, isApart(tag));
  return {
    attribute,
    group: groupOf(attribute),
    label: words?.label ?? sentenceCase(attribute),
    help: words === undefined ? plainHelp(description) : (words.help ?? ''),
    control: controlOf(option, facts, tag),
    place: placeOf(tag, attribute),
  };
}

/** A field for each option of a widget. */
export const fieldsOf = (
  options: readonly ManifestOption[],
  facts: DataFacts,
  tag: string,
): readonly Field[] => options.map((option) => fieldOf(option, facts, tag));

/** The values of a list as an attribute writes them. */
export const listed = (value: string | undefined): readonly string[] =>
  value === undefined ? [] : parts(value);
