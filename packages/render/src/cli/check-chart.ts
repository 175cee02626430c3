import type { Messages, WordedIssue } from '@commonweal/data';
import { readOptions } from '@commonweal/widgets';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { attributeName } from '../attribute-values.js';
import type { Attributes } from '../element.js';
import { makeElement, ownAttributes, tagOf } from '../element.js';
import { dataBlock } from '../html/data-block.js';
import { worded } from '../messages.js';
import { attributesOf } from './arguments.js';
import type { DataFile } from '../snippet/read-data.js';

/** How an element renders a file. */
export interface ChartCheck {
  readonly element: string;
  readonly state: string;
  /** Rows in its table. */
  readonly rows: number;
  readonly issues: readonly WordedIssue[];
}

/**
 * The element that the settings are for: the one named, none if the settings only affect reading, else the
 * first that has all of them.
 *
 * @throws CwRenderError for a setting that no element has
 */
export function elementFor(
  settings: readonly string[],
  element: string | undefined,
): { readonly tag: string | null; readonly attributes: Attributes } {
  if (element !== undefined) {
    const tag = tagOf(element);
    return { tag, attributes: attributesOf(settings, tag) };
  }
  const names = settings.map((setting) => setting.split('=', 1)[0] ?? '');
  // The catalogue lists the most common first.
  const generic = tagsOf('widget');
  const fitting = generic.find((tag) => names.every((name) => ownAttributes(tag).includes(name)));
  const tag = fitting ?? tagOf('cw-bar-ranking');
  const { properties } = readOptions(() => null);
  const reading = new Set(properties.map(attributeName));
  const isReading = names.every((name) => reading.has(name));
  return { tag: isReading ? null : tag, attributes: attributesOf(settings, tag) };
}

/** Renders a file to see what a page would show. Its issues use the words of `messages`. */
export function chartOf(tag: string, { data, attributes }: DataFile, messages: Messages): ChartCheck {
  const { element } = makeElement(tag, attributes, dataBlock(data));
  const { state, model, issues } = element;
  return { element: tag, state, rows: model?.rows.length ?? 0, issues: worded(issues, messages) };
}
