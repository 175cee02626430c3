import { CwRenderError, drawHtml, type StaticHtml } from '@commonweal/render/snippets.js';
import { childrenOf, dashboardAttributes, notesOf } from './elements.js';
import type { Part, Taken, TakenFile } from './kinds.js';
import type { Prepared } from './prepared.js';
import { scriptParts, themeLine } from './script.js';
import type { Making } from './making.js';

/** No policy is asked for: the style sheets are files, which `style-src 'self'` allows. */
const noHash = (): string => '';

/** What readers choose with does nothing without script. */
const NO_CHOICE =
  'Readers choose by a script, so this form has no pickers and no link to copy. Take “Script” for them.';

/** The whole widget as HTML, which needs no script. */
export function staticParts(making: Making): Taken {
  const { request, widgets, look } = making;
  const { options, state } = request;
  const folder = options.files.replace(/\/+$/, '');
  const hrefOf = (tag: string): string => `${folder}/${sheetOf(tag)}`;
  const styled = (tag: string): { readonly href: string } => ({ href: hrefOf(tag) });
  const [only] = widgets;
  const isOne = widgets.length === 1 && only !== undefined;
  const drawn = isOne
    ? drawHtml(
        only.tag,
        { attributes: { ...only.attributes, ...look }, data: only.data, styles: styled(only.tag) },
        noHash,
      )
    : drawHtml(
        'cw-dashboard',
        {
          attributes: { ...dashboardAttributes(state), ...look },
          styles: styled('cw-dashboard'),
          children: childrenOf(widgets).map((child) => ({ ...child, styles: styled(child.element) })),
        },
        noHash,
      );
  if (drawn.state === 'error' || drawn.state === 'empty') {
    throw new CwRenderError(notesOf(drawn).join(' ') || 'There is no chart to write down.');
  }
  const files = sheetFiles(drawn, widgets, isOne);
  const theme = themeLine(state.theme, options.base);
  const [script] = scriptParts({ ...making, request: { ...request, state: { ...state, theme: '' } } }).parts;
  const parts: Part[] = [
    ...(theme.length === 0
      ? []
      : [
          { title: 'In the head of the page', note: null, language: 'html' as const, code: theme.join('\n') },
        ]),
    {
      title: 'Where the widget goes',
      note: `Put ${files.map((file) => file.name).join(', ')} into ${folder} on your site. No script is needed. A system that takes <template> out of pages cannot have it: take a frame there.`,
      language: 'html',
      code: drawn.html,
    },
    ...(script === undefined
      ? []
      : [{ ...script, title: 'If you like: for sorting, choosing rows and the download' }]),
  ];
  const left = isOne || state.dashboard.controls.length === 0 ? [] : [NO_CHOICE];
  return { parts, files, notes: [...notesOf(drawn), ...left] };
}

/** The style sheet of an element, as a file. */
const sheetOf = (tag: string): string => `${tag}.css`;

/** One file for each kind of element. */
function sheetFiles(own: StaticHtml, widgets: readonly Prepared[], isOne: boolean): TakenFile[] {
  const texts = new Map(isOne ? [] : [['cw-dashboard', own.styles.css]]);
  for (const { tag, attributes, data } of widgets) {
    if (!texts.has(tag)) texts.set(tag, drawHtml(tag, { attributes, data }, noHash).styles.css);
  }
  return [...texts].map(([tag, text]) => ({ name: sheetOf(tag), type: 'text/css', text }));
}
