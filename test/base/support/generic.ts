import type { TagOf } from '@commonweal/widgets/catalogue.js';
import '@commonweal/widgets/define/all.js';
import { unsafeStatic } from '@open-wc/testing';
import { SAMPLES } from '../../../stories/examples.js';
import { REPRESENTATIVES } from '../../support/grammars.js';
import { attributesMarkup } from '../../support/table-markup.js';
import { root } from './widget.js';

/** An element that accepts data from any source. */
export type GenericElement = HTMLElementTagNameMap[TagOf<'widget'>];

/** The attributes a widget needs to show York's figure, as written in its start tag. */
export const settingsOf = (tag: TagOf<'widget'>): string => attributesMarkup(SAMPLES[tag].settings);

/** A tag, with its name and attributes as static parts for templates. */
export const partsOf = (tag: TagOf<'widget'>) =>
  [tag, unsafeStatic(tag), unsafeStatic(settingsOf(tag))] as const;

/** A widget of each grammar. */
export const GENERIC = REPRESENTATIVES.map(partsOf);

/** A file that every generic element can show without an issue, with one figure for York. */
export const csvWith = (york: number): string =>
  `area,cause,period,value\nYork,Falls,2021,${york}\nLeeds,Falls,2021,2.5\n`;

/** The figures in a widget's table. */
export const figures = (widget: Element): string[] =>
  [...(root(widget).querySelector('tbody')?.querySelectorAll('th, td') ?? [])].flatMap(({ textContent }) =>
    [...textContent.matchAll(/\d+\.\d/g)].map(([figure]) => figure),
  );
