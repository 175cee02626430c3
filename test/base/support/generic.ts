import { tagsOf, type TagOf } from '@commonweal/widgets/catalogue.js';
import '@commonweal/widgets/define/all.js';
import { unsafeStatic } from '@open-wc/testing';
import { SAMPLES } from '../../../stories/examples.js';
import { attributesMarkup } from '../../support/table-markup.js';
import { root } from './widget.js';

/** An element that accepts data from any source. */
export type GenericElement = HTMLElementTagNameMap[TagOf<'widget'>];

/** The attributes a widget needs to show York's figure, as written in its start tag. */
export const settingsOf = (tag: TagOf<'widget'>): string => attributesMarkup(SAMPLES[tag].settings);

/** Each tag, with its name and attributes as static parts for templates. */
export const GENERIC = tagsOf('widget').map(
  (tag) => [tag, unsafeStatic(tag), unsafeStatic(settingsOf(tag))] as const,
);

/** A file that every generic element can show, with one figure for York. */
export const csvWith = (york: number): string => `area,cause,value\nYork,Falls,${york}\nLeeds,Falls,2.5\n`;

/** The figures in a widget's table. */
export const figures = (widget: Element): string[] =>
  [...(root(widget).querySelector('tbody')?.textContent ?? '').matchAll(/\d+\.\d/g)].map(
    ([figure]) => figure,
  );
