import { readIndex } from '../stories/index-of-stories.js';
import { isRepeated } from '../stories/views.js';

/** A story as its sheet names it. */
export interface Shown {
  readonly id: string;
  readonly caption: string;
}

/** The same figures by another way in, which nobody sees. */
const ANOTHER_WAY_IN = /--own-data-(?:by|as)-/;

/**
 * One story a state and shape: elements of one grammar draw the same of it. `only` keeps those with a text in their
 * address or caption.
 */
export async function chosenStories(only: string): Promise<Shown[]> {
  const entries = await readIndex();
  return entries
    .filter(({ type, id }) => type === 'story' && !isRepeated(id) && !ANOTHER_WAY_IN.test(id))
    .map(({ id, title, name }) => ({ id, caption: `${title.split('/').at(-1) ?? title}: ${name}` }))
    .filter(({ id, caption }) => `${id} ${caption}`.toLowerCase().includes(only.toLowerCase()));
}
