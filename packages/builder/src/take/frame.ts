import { CwRenderError, dataBlock, escapeText, heightLine } from '@commonweal/render/snippets.js';
import { elementOf, notesOf } from './elements.js';
import type { Part, Taken, TakeRequest } from './kinds.js';
import { without } from './names.js';
import type { Making } from './making.js';

/** Of a frame that cannot be measured here: it scrolls. */
const USUAL_HEIGHT = 900;
/** Pixels to one em of a page that sets no size. */
const EM = 16;

/** The height that the figure will have in the frame by the width of its page, whose text is of the usual size. */
function stylePart(mark: string, heights: TakeRequest['heights']): readonly Part[] {
  if (heights.length === 0) return [];
  return [
    {
      title: 'In the style sheet of a partner',
      note: 'The frame then has the height of the figure on phones as well, without a script. It was measured for a frame as wide as the main column of a page.',
      language: 'css',
      code: `.${mark} {\n  font-size: ${String(EM)}px;\n  block-size: ${heightLine(heights)};\n}`,
    },
  ];
}

/** A page of the publisher's, which other sites show in a frame. */
export function frameParts(making: Making): Taken {
  const { request, widgets, name } = making;
  const [only, another] = widgets;
  if (only === undefined || another !== undefined) {
    throw new CwRenderError(
      'A frame shows one widget. Take the widgets of a dashboard one by one, or take another form.',
    );
  }
  const element = elementOf({ ...making, look: {} });
  const { options, state, heights } = request;
  const data = only.attributes.src === undefined ? only.data : undefined;
  const attributes = without(only.attributes, 'lang');
  const entry = {
    element: only.tag,
    ...(state.language === 'en' ? {} : { lang: state.language }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(data === undefined ? {} : { data: dataBlock(data).text }),
  };
  const folder = `${options.base.replace(/\/+$/, '')}/${state.language === 'en' ? '' : `${state.language}/`}frame/`;
  const height = Math.max(...heights.map((each) => Math.ceil(each.height * EM)), 0);
  const title = element.heading ?? name;
  const mark = `cw-${name}`;
  const address = escapeText(`${folder}?entry=${name}`);
  return {
    parts: [
      {
        title: 'On your server: embeds.json, beside the page of the frame',
        note: `The page is in the folder “frame” of the scripts. To add the figure to those there are, copy what stands between the braces of “entries”.`,
        language: 'json',
        code: JSON.stringify({ entries: { [name]: entry } }, null, 2),
      },
      {
        title: 'What a partner pastes',
        note: 'Write the whole address of your server before the path. With frame-resizer.min.js in the page, the frame is as high as the figure.',
        language: 'html',
        code: `<iframe class="${mark}" title="${escapeText(title)}" src="${address}" width="100%" height="${String(height === 0 ? USUAL_HEIGHT : height)}" data-commonweal></iframe>`,
      },
      ...stylePart(mark, heights),
    ],
    files: [],
    notes: [
      ...notesOf(element),
      ...(state.theme === '' && Object.keys(state.colours).length === 0
        ? []
        : [
            'A frame has the look of its own page: put colours and the class of a theme into the page of the frame.',
          ]),
    ],
  };
}
