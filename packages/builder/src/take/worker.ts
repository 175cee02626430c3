import { CwRenderError, toSvg } from '@commonweal/render/snippets.js';
import { internalError } from './internal-error.js';
import type { TakeRequest } from './kinds.js';
import { without } from './names.js';
import { preparedWidgets } from './prepared.js';
import { take } from './take.js';
import type { Answer, Asked } from './worker-messages.js';

/** What is written out of sight, so that a large file never holds up the page. */
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  self.postMessage({ id: data.id, ...answered(data) } satisfies Answer);
});

function answered({ what, request }: Asked): Omit<Answer, 'id'> {
  try {
    return { result: what === 'snippet' ? take(request) : images(request), problem: null };
  } catch (error) {
    // A message of ours says what to do; anything else is an internal error.
    const text = error instanceof CwRenderError ? error.message : internalError(error);
    return { result: null, problem: text };
  }
}

/** Each widget as an SVG. */
const images = (request: TakeRequest): readonly string[] =>
  preparedWidgets({ ...request, options: { ...request.options, place: 'page' } }).map(
    ({ tag, attributes, data }) => toSvg(tag, { attributes: without(attributes, 'src'), data }).svg,
  );
