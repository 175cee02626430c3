import type { Attributes } from '@commonweal/render/snippets.js';
import { CwRenderError } from '@commonweal/render/snippets.js';
import { isOwnProperty } from '../own-property.js';
import { frameParts } from './frame.js';
import type { Part, Taken, TakenFile, TakeRequest } from './kinds.js';
import { nameOf, type Prepared, preparedWidgets } from './prepared.js';
import { npmParts } from './npm.js';
import { scriptParts } from './script.js';
import { staticParts } from './static.js';
import { styleRule } from './style-rules.js';

/** Until a widget shows its data, and until a dashboard is there: it has no data of its own. */
const WAITING = ":not([state='ready'], [state='partial'])";
const UNKNOWN = ':not(:defined)';

const FORM_PARTS = { script: scriptParts, npm: npmParts, frame: frameParts, static: staticParts } as const;

/**
 * The snippet of what an editor made, in one of the forms, with the files that go beside the page.
 *
 * @throws CwRenderError where it cannot be made; the message says why
 */
export function take(request: TakeRequest): Taken {
  const { state, options, heights } = request;
  if (state.widgets.length === 0) throw new CwRenderError('No widget is chosen yet. Choose one in step 3.');
  const name = nameOf(state);
  const widgets = preparedWidgets(request);
  const own = Object.entries(state.colours).filter(([property, value]) => isOwnProperty(property, value));
  const refused = Object.keys(state.colours).length - own.length;
  const mark = `cw-${name}`;
  const rule =
    options.form === 'frame'
      ? null
      : styleRule(`.${mark}`, widgets.length === 1 ? WAITING : UNKNOWN, heightsOf(request), state.colours);
  const classes = [
    ...(rule === null ? [] : [mark]),
    ...(state.theme === '' ? [] : [`cw-theme-${state.theme}`]),
  ];
  const look: Attributes = classes.length === 0 ? {} : { class: classes.join(' ') };
  const { parts, files, notes } = FORM_PARTS[options.form]({ request, widgets, look, name });
  return {
    parts: rule === null ? parts : [...parts, stylePart(rule, heights.length > 0)],
    files: [...dataFiles(widgets), ...files],
    notes: refused === 0 ? notes : [...notes, 'A colour that a style sheet cannot hold was left out.'],
  };
}

/** The files with data, one that several widgets share once. */
const dataFiles = (widgets: readonly Prepared[]): TakenFile[] => [
  ...new Map(widgets.flatMap(({ file }) => (file === null ? [] : [[file.name, file] as const]))).values(),
];

/** A widget that is whole from the start needs no room kept. */
const heightsOf = ({ options, heights }: TakeRequest): TakeRequest['heights'] =>
  options.form === 'static' ? [] : heights;

const stylePart = (code: string, keepsHeight: boolean): Part => ({
  title: 'In your style sheet',
  note: keepsHeight
    ? 'It keeps the height that the widget will have, so that nothing moves when the script comes. It was measured for a widget as wide as the main column of a page.'
    : null,
  language: 'css',
  code,
});
