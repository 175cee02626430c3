import { chosenStories, type Shown } from '../look/chosen.js';
import { isTelling } from '../stories/views.js';

/** All stories, or the least in which each template and style sheet is seen in each state. */
export type Extent = 'all' | 'states';

/**
 * The stories to walk through: of `states`, one a state and shape of each grammar of the catalogue, and the usual ones of
 * each element. `only` keeps those with a text in their address or caption.
 */
export async function walkedStories(extent: Extent, only: string): Promise<Shown[]> {
  const stories = await chosenStories(only);
  return extent === 'all' ? stories : stories.filter(({ id }) => isTelling(id));
}
