import type { TagOf } from '@commonweal/widgets/catalogue.js';
import '@commonweal/widgets/define/all.js';
import { unsafeStatic } from '@open-wc/testing';
import { SAMPLES } from '../../../stories/examples.js';
import { REPRESENTATIVES } from '../../support/grammars.js';
import { attributesMarkup } from '../../support/table-markup.js';
import { root } from './widget.js';

/** An element that takes data of any source. */
export type GenericElement = HTMLElementTagNameMap[TagOf<'widget'>];

/** The attributes with which a widget shows the figure of York, as they stand in its start tag. */
export const settingsOf = (tag: TagOf<'widget'>): string => attributesMarkup(SAMPLES[tag].settings);

/** A tag; its name and its attributes, as parts of a template. */
export const partsOf = (tag: TagOf<'widget'>) =>
  [tag, unsafeStatic(tag), unsafeStatic(settingsOf(tag))] as const;

/** A widget of each grammar. */
export const GENERIC = REPRESENTATIVES.map(partsOf);

/** A file that each of them can show, with one figure of York. */
export const csvWith = (york: number): string => `area,cause,value\nYork,Falls,${york}\nLeeds,Falls,2.5\n`;

/** The figures in the table of a widget. */
export const figures = (widget: Element): string[] =>
  [...(root(widget).querySelector('tbody')?.textContent ?? '').matchAll(/\d+\.\d/g)].map(
    ([figure]) => figure,
  );
