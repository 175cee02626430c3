import { tellingStories } from '../accessibility/usual-stories.js';
import { readIndex } from '../stories/index-of-stories.js';

/** A story as its sheet names it. */
export interface Shown {
  readonly id: string;
  readonly caption: string;
}

/**
 * Each state of each shape once a grammar, and each widget at its most usual: what fits on as many sheets as somebody
 * looks at. With a text in `only`, all stories that have it in their address or caption.
 */
export async function chosenStories(only: string): Promise<Shown[]> {
  const telling = new Set(await tellingStories());
  const wanted = only.toLowerCase();
  return (await readIndex())
    .filter(({ type, id }) => type === 'story' && (wanted !== '' || telling.has(id)))
    .map(({ id, title, name }) => ({ id, caption: `${title.split('/').at(-1) ?? title}: ${name}` }))
    .filter(({ id, caption }) => `${id} ${caption}`.toLowerCase().includes(wanted));
}
