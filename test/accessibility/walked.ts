import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { EXAMPLES } from '../../stories/examples.js';
import { chosenStories, type Shown } from '../look/chosen.js';
import { idOf, showsState } from '../stories/views.js';

/** All stories, or the least in which each template and style sheet is seen in each state. */
export type Extent = 'all' | 'states';

/** The first story of each element, and that with limits, which has marks and a legend of its own. */
const USUAL = tagsOf('widget', 'figure', 'dashboard').flatMap((tag) => {
  const [first] = Object.keys(EXAMPLES[tag]);
  return [...(first === undefined ? [] : [idOf(tag, first)]), idOf(tag, 'limits')];
});
const isUsual = (storyId: string): boolean => USUAL.some((id) => storyId.endsWith(`-${id}`));

/**
 * The stories to walk through: of `states`, one a state and shape of each grammar of the catalogue, and the usual ones of
 * each element. `only` keeps those with a text in their address or caption.
 */
export async function walkedStories(extent: Extent, only: string): Promise<Shown[]> {
  const stories = await chosenStories(only);
  return extent === 'all' ? stories : stories.filter(({ id }) => showsState(id) || isUsual(id));
}
