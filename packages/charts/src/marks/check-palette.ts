import { type Issue, lowContrast } from '@commonweal/data';
import { contrastOf } from './contrast.js';
import { COLOURS, DARK, type Hue, OUTCOMES, type Palette, TONES } from './hues.js';

type Judged = 'better' | 'similar' | 'worse' | 'higher' | 'lower';
type Mark = 'mark' | 'highlighted' | 'benchmark' | 'comparator' | 'first' | 'second' | 'issue';

/** A colour that a page can set: its custom property without `--cw-color-`. */
export type ColourName = 'text' | 'muted' | 'link' | 'surface' | Mark | Judged | `${Judged}-text`;

/** What Web Content Accessibility Guidelines 2.2 ask for: 1.4.3 for text, 1.4.11 for everything else. */
const LEAST = { text: 4.5, mark: 3 } as const;

/** What is seen on what. Similar and lower have edges, so their backgrounds may be faint. */
const PAIRS: readonly (readonly [front: ColourName, back: ColourName, as: keyof typeof LEAST])[] = [
  ['text', 'surface', 'text'],
  ['muted', 'surface', 'text'],
  ['link', 'surface', 'text'],
  ['mark', 'surface', 'mark'],
  ['highlighted', 'surface', 'mark'],
  ['benchmark', 'surface', 'mark'],
  ['comparator', 'surface', 'mark'],
  ['first', 'surface', 'mark'],
  ['second', 'surface', 'mark'],
  ['issue', 'surface', 'mark'],
  ['better', 'surface', 'mark'],
  ['worse', 'surface', 'mark'],
  ['higher', 'surface', 'mark'],
  ['better-text', 'better', 'text'],
  ['similar-text', 'similar', 'text'],
  ['worse-text', 'worse', 'text'],
  ['higher-text', 'higher', 'text'],
  ['lower-text', 'lower', 'text'],
];

/** Every colour that a page can set. */
export const COLOUR_NAMES: readonly ColourName[] = [
  ...new Set(PAIRS.flatMap(([front, back]) => [front, back])),
];

/** Where the author's colours are used. */
export interface PalettePage {
  readonly isDark: boolean;
  /** The page's background, if known. */
  readonly surface?: Hue;
}

/**
 * The pairs of an author's colours that have too little contrast, each as an issue that names both, the contrast and
 * what is needed. Colours that are not set are ours; pairs of ours alone are not reported.
 *
 * @example
 * checkPalette({ muted: 0xaaaaaa }).map(({ code }) => code); // ['low-contrast']
 */
export function checkPalette(
  own: Readonly<Partial<Record<ColourName, Hue>>>,
  page: PalettePage = { isDark: false },
): readonly Issue[] {
  const all = { ...oursOn(page), ...own };
  return PAIRS.flatMap(([front, back, as]) => {
    const contrast = contrastOf(all[front], all[back]);
    const isOurs = own[front] === undefined && own[back] === undefined;
    return isOurs || contrast >= LEAST[as]
      ? []
      : [lowContrast(front, back, { contrast, least: LEAST[as], isDark: page.isDark })];
  });
}

function oursOn({ isDark, surface }: PalettePage): Readonly<Record<ColourName, Hue>> {
  const light: Omit<Palette, 'signs'> = { colours: COLOURS, tones: TONES, outcomes: OUTCOMES };
  const { colours, tones, outcomes } = isDark ? DARK : light;
  const { text, muted, link } = colours;
  const { plain: mark, highlighted, benchmark, comparator, first, second } = tones;
  const { better, similar, worse, higher, lower } = outcomes;
  return {
    text,
    muted,
    link,
    surface: surface ?? colours.surface,
    mark,
    highlighted,
    benchmark,
    comparator,
    first,
    second,
    issue: worse.fill,
    better: better.fill,
    'better-text': better.ink,
    similar: similar.fill,
    'similar-text': similar.ink,
    worse: worse.fill,
    'worse-text': worse.ink,
    higher: higher.fill,
    'higher-text': higher.ink,
    lower: lower.fill,
    'lower-text': lower.ink,
  };
}
