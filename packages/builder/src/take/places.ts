import { tagsOf } from '@commonweal/widgets/catalogue.js';
import type { BuilderState } from '../state.js';
import type { TakeOptions } from './kinds.js';

type Place = TakeOptions['place'];

/** Forms whose element goes round its data. */
const ROUND_DATA: ReadonlySet<TakeOptions['form']> = new Set(['script', 'npm']);

/** Where the data can be: a table of the page belongs to one widget, which shows it. */
export function placesFor({ source, widgets }: BuilderState, form: TakeOptions['form']): readonly Place[] {
  if (source?.kind !== 'text') return [];
  const [only, another] = widgets;
  const isOne = another === undefined && tagsOf('widget').some((tag) => tag === only?.tag);
  return isOne && ROUND_DATA.has(form) ? ['page', 'file', 'table'] : ['page', 'file'];
}

/** Where the data are: as chosen, as far as it holds. */
export const placeOf = (state: BuilderState, { form, place }: Pick<TakeOptions, 'form' | 'place'>): Place =>
  placesFor(state, form).includes(place) ? place : 'page';
