import type { Page } from 'playwright-core';
import { tagsOf, type TagOf } from '@commonweal/widgets/catalogue.js';
import { EXAMPLES } from '../../stories/examples.js';
import { AREAS } from '../../stories/support/shapes.js';
import { states } from '../../stories/support/states.js';
import { grammarOf } from '../support/grammars.js';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

interface View {
  readonly name: string;
  readonly width: number;
  readonly media?: Media;
  /** What a reader may open is open, as it is on paper. */
  readonly isOpen?: true;
  /** What differs from a view before it, as tags of axe's rules; anything by default. */
  readonly differs?: readonly string[];
  /** Only for stories in which each template and style sheet is seen in each state. */
  readonly isOfTelling?: true;
}

const COLOURS = ['cat.color'];
/** What is hidden where there is no room is a matter of review. */
const LAYOUT = [...COLOURS, 'cat.keyboard', 'cat.sensory-and-visual-cues', 'review-item'];

/** What a page is without a view's own media. */
export const PLAIN: Media = { colorScheme: 'light', forcedColors: 'none', media: 'screen' };

/**
 * How stories are looked at: paper is A4. Those of one width come one after the other, since a window that is made wider or
 * narrower is laid out anew.
 */
const VIEWS: readonly View[] = [
  { name: '1280 px', width: 1280 },
  {
    name: 'forced colours',
    width: 1280,
    media: { forcedColors: 'active' },
    differs: COLOURS,
    isOfTelling: true,
  },
  { name: 'dark', width: 1280, media: { colorScheme: 'dark' }, differs: COLOURS, isOfTelling: true },
  { name: '320 px', width: 320, differs: LAYOUT },
  { name: 'on paper', width: 718, media: { media: 'print' }, isOpen: true, isOfTelling: true },
];

/** The names of the states that every element must bear. */
const STATES = new Set(Object.keys(states(AREAS)));

/** What Storybook calls a story: `stat--all-missing`, after the title of its group. */
const idOf = (tag: TagOf, name: string): string =>
  `${tag.replace('cw-', '')}--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** One state in one shape of file in one grammar: the same templates draw the same figures. */
const keyOf = (tag: TagOf, name: string): string =>
  JSON.stringify([grammarOf(tag), name, EXAMPLES[tag][name]?.args?.children]);

const STORIES = tagsOf('widget', 'figure', 'dashboard').flatMap((tag) =>
  Object.keys(EXAMPLES[tag])
    .filter((name) => STATES.has(name))
    .map((name) => ({ id: idOf(tag, name), key: keyOf(tag, name) })),
);
/** The stories whose state another element of the grammar shows before. */
const REPEATED = STORIES.filter(({ key }, at) => STORIES.findIndex((other) => other.key === key) < at);

const isAmong = (ids: readonly string[], storyId: string): boolean =>
  ids.some((id) => storyId.endsWith(`-${id}`));

/** Whether a story shows a state of a shape that another element of the same grammar shows before it. */
export const isRepeated = (storyId: string): boolean =>
  isAmong(
    REPEATED.map(({ id }) => id),
    storyId,
  );

/** The first story of each element that is its own, and that with limits, which has marks and a legend of its own. */
const USUAL = tagsOf('widget', 'figure', 'dashboard').flatMap((tag) => {
  const first = Object.keys(EXAMPLES[tag]).find((name) => !STATES.has(name));
  return [...(first === undefined ? [] : [idOf(tag, first)]), idOf(tag, 'limits')];
});

/** Stories of a structure that no state has: two rows of headings. */
const STRUCTURES = [idOf('cw-indicator-grid', 'inDomains')];

/** Whether a story shows one of the states of every element, an element at its most usual, or another structure. */
export const isTelling = (storyId: string): boolean =>
  isAmong([...STORIES.map(({ id }) => id), ...USUAL, ...STRUCTURES], storyId);

/** A state of one shape is looked at once a grammar. */
export const viewsOf = (storyId: string): readonly View[] =>
  isRepeated(storyId) ? [] : isTelling(storyId) ? VIEWS : VIEWS.filter(({ isOfTelling }) => !isOfTelling);
