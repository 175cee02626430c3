import { tagsOf, type TagOf } from '@commonweal/widgets/catalogue.js';
import { EXAMPLES } from '../../stories/examples.js';
import { AREAS } from '../../stories/support/shapes.js';
import { states } from '../../stories/support/states.js';
import { grammarOf } from '../support/grammars.js';

interface View {
  readonly name: string;
  readonly width: number;
  readonly forcedColors: 'none' | 'active';
}

/** How a story is looked at. */
const VIEWS: readonly View[] = [
  { name: '1280 px', width: 1280, forcedColors: 'none' },
  { name: '320 px', width: 320, forcedColors: 'none' },
  { name: 'forced colours', width: 1280, forcedColors: 'active' },
];

/** The names of the states that every element must bear. */
const STATES = new Set(Object.keys(states(AREAS)));

/** What Storybook calls a story: `stat--all-missing`, after the title of its group. */
export const idOf = (tag: TagOf, name: string): string =>
  `${tag.replace('cw-', '')}--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** One state in one shape of file in one grammar: the same templates draw the same figures. */
const keyOf = (tag: TagOf, name: string): string =>
  JSON.stringify([grammarOf(tag), name, EXAMPLES[tag][name]?.args?.children]);

const STORIES = tagsOf('widget', 'figure', 'dashboard').flatMap((tag) =>
  Object.keys(EXAMPLES[tag])
    .filter((name) => STATES.has(name))
    .map((name) => ({ id: idOf(tag, name), key: keyOf(tag, name) })),
);
/** The stories whose state has been looked at in every view before, with another element of the grammar. */
const REPEATED = STORIES.filter(({ key }, at) => STORIES.findIndex((other) => other.key === key) < at);

/** Whether a story shows a state of a shape that another element of the same grammar shows before it. */
export const isRepeated = (storyId: string): boolean => REPEATED.some(({ id }) => storyId.endsWith(`-${id}`));

/** Whether a story shows one of the states of every element. */
export const showsState = (storyId: string): boolean => STORIES.some(({ id }) => storyId.endsWith(`-${id}`));

/** A state of one shape is looked at in all views once a grammar, else in the first. */
export const viewsOf = (storyId: string): readonly View[] =>
  isRepeated(storyId) ? VIEWS.slice(0, 1) : VIEWS;
