import { dataBlock, escapeText } from '@commonweal/render/snippets.js';
import { elementOf, notesOf, tagsIn } from './elements.js';
import type { Part, Taken } from './kinds.js';
import { apartMarkup, type Scripted, scriptMarkup } from './scripts.js';
import type { Prepared } from './prepared.js';
import type { Making } from './making.js';

/** A script in the page. */
export function scriptParts(making: Making): Taken {
  const { request, widgets } = making;
  const { options, state, hashes } = request;
  const element = elementOf(making);
  const isSmall = options.scripts === 'small';
  const script = [
    scriptMarkup(widgets.map(scripted), state.language, options, hashes),
    ...(isSmall ? apartMarkup(tagsIn(widgets, state), state.language, options.base, hashes) : []),
  ].join('\n');
  const parts: Part[] = [
    {
      title: 'In the head of the page, once',
      note: isSmall
        ? 'The script loads what it needs from the folder “parts” beside it. Copy the whole folder of scripts to your site.'
        : 'The file loads no other. With the hash, a browser runs this very file and no other; a newer file needs a new hash.',
      language: 'html',
      code: [...themeLine(request.state.theme, options.base), script].join('\n'),
    },
    {
      title: 'Where the widget goes',
      note: 'Between the tags is what readers have until the script has come, and without it.',
      language: 'html',
      code: element.markup,
    },
  ];
  return { parts, files: [], notes: notesOf(element) };
}

/** The style sheet of a theme. */
export const themeLine = (theme: string, base: string): string[] =>
  theme === ''
    ? []
    : [`<link rel="stylesheet" href="${escapeText(`${base.replace(/\/+$/, '')}/themes/${theme}.css`)}">`];

const scripted = ({ tag, attributes, data }: Prepared): Scripted => ({
  tag,
  isChanged: Object.keys(attributes).some((name) => name !== 'lang' && name !== 'class'),
  hasJson: data !== undefined && dataBlock(data).type === 'application/json',
});
