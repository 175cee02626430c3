import type { WordedIssue } from '@commonweal/data';
import { CwRenderError } from '../errors.js';
import { DASHBOARD } from '../element.js';
import type { HtmlOptions } from '../html/static-html.js';
import { attributesOf } from './arguments.js';
import type { Prepare } from './children.js';
import { readChildren } from './children.js';
import { bytesOf } from './files.js';
import { messagesIn } from '../messages.js';
import { readData } from '../snippet/read-data.js';

/** Command line options that choose what to render. */
export const DRAW_OPTIONS = {
  data: { type: 'string' },
  set: { type: 'string', multiple: true },
  children: { type: 'string' },
  'allow-outside': { type: 'boolean' },
} as const;

export interface DrawValues {
  readonly data?: string | undefined;
  readonly set?: string[] | undefined;
  readonly children?: string | undefined;
  readonly 'allow-outside'?: boolean | undefined;
  /** Of the element, and of what is reported. */
  readonly lang?: string | undefined;
}

/** What to render, and the issues found before an element gets it. */
export interface ToDraw {
  readonly options: HtmlOptions;
  readonly issues: readonly WordedIssue[];
}

/**
 * Reads everything needed to render an element, including the files of a dashboard.
 *
 * @param prepare Prepares each data file.
 * @throws CwRenderError for a wrong argument, or a file that cannot be used
 */
export async function readToDraw(tag: string, values: DrawValues, prepare: Prepare): Promise<ToDraw> {
  const attributes = attributesOf(values.set ?? [], tag);
  const { lang } = values;
  const options = { mayBeOutside: values['allow-outside'] === true, prepare, lang };
  const children = await readChildren(tag, values.children, options);
  if (values.data === undefined) return { options: { attributes, ...children }, issues: [] };
  if (tag === DASHBOARD) {
    throw new CwRenderError(
      'A dashboard takes no data: name the file of each widget in the list of --children.',
    );
  }
  const file = prepare(tag, readData(await bytesOf(values.data), attributes, messagesIn(lang)));
  return { options: { attributes: file.attributes, data: file.data }, issues: file.issues };
}
