import { html, nothing, type TemplateResult } from 'lit';
import type { Combobox } from '../base/combobox.js';
import type { Range } from '../pickers/fold.js';
import { chevron, describedBy, type FieldView } from './field.js';
import { listener } from './listener.js';

/** A text of which a part is meant. */
interface Marked {
  readonly text: string;
  readonly part: Range | null;
}

interface OptionView {
  readonly name: Marked;
  /** The former name or the code by which it was found; null if by its name. */
  readonly by: Marked | null;
  /** What kind of area it is; empty if that is not known. */
  readonly kind: string;
  readonly isSelected: boolean;
}

export interface ComboboxView {
  readonly field: FieldView;
  /** What the field holds while nothing is typed. */
  readonly value: string;
  readonly groups: readonly { readonly heading: string | null; readonly options: readonly OptionView[] }[];
  /** In place of the list, or under it; null if there is nothing to say. */
  readonly note: string | null;
  /** How many options there are, for those who cannot see them. */
  readonly status: string;
  readonly showAll: string;
}

const marked = ({ text, part }: Marked): TemplateResult | string =>
  part === null
    ? text
    : html`${text.slice(0, part.from)}<mark>${text.slice(part.from, part.to)}</mark>${text.slice(part.to)}`;

const optionTemplate = (
  { name, by, kind, isSelected }: OptionView,
  id: string,
  isActive: boolean,
): TemplateResult =>
  html`<li role="option" id=${id} part="option" aria-selected=${isSelected ? 'true' : 'false'} ?data-active=${isActive}><span class="name"><span>${marked(name)}</span>${by === null ? nothing : html` <span class="by">${marked(by)}</span>`}</span>${kind === '' ? nothing : html` <span class="kind">${kind}</span>`}</li>`;

/** A field with a list of options that follows what is typed. */
export function comboboxTemplate(combobox: Combobox, view: ComboboxView): TemplateResult {
  const { id, state } = combobox;
  const { field, groups } = view;
  const isListed = state.isOpen && groups.length > 0;
  const optionId = (at: number): string => `${id}-option-${String(at)}`;
  let at = -1;
  const options = (own: readonly OptionView[]): TemplateResult[] =>
    own.map((option) => {
      at += 1;
      return optionTemplate(option, optionId(at), at === state.active);
    });
  const lists = groups.map(({ heading, options: own }, n) =>
    heading === null
      ? html`${options(own)}`
      : html`<li role="presentation"><ul role="group" aria-labelledby=${`${id}-group-${String(n)}`}><li role="presentation" class="group" id=${`${id}-group-${String(n)}`}>${heading}</li>${options(own)}</ul></li>`,
  );
  const isNote = state.isOpen && view.note !== null;
  return html`<div class="combobox" @focusout=${listener(combobox.leave)}><div class="box"><input id=${id} part="input" type="text" role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false" aria-autocomplete="list" aria-expanded=${isListed ? 'true' : 'false'} aria-controls=${`${id}-list`} aria-activedescendant=${isListed && state.active !== null ? optionId(state.active) : nothing} aria-describedby=${describedBy(field)} aria-invalid=${field.error === null ? nothing : 'true'} .value=${state.typed ?? view.value} @input=${listener(combobox.type)} @keydown=${listener(combobox.press)} @click=${listener(combobox.open)}><button type="button" tabindex="-1" aria-label=${view.showAll} aria-expanded=${isListed ? 'true' : 'false'} aria-controls=${`${id}-list`} @mousedown=${listener(combobox.hold)} @click=${listener(combobox.toggle)}>${chevron}</button></div><div class="list" part="list" ?hidden=${!state.isOpen || (!isListed && !isNote)} @mousedown=${listener(combobox.hold)}><ul role="listbox" id=${`${id}-list`} aria-label=${field.label} ?hidden=${!isListed} @click=${listener(combobox.select)}>${isListed ? lists : nothing}</ul>${isNote ? html`<p class="note" aria-hidden="true">${view.note}</p>` : nothing}</div><p class="spoken" role="status">${state.isOpen ? view.status : ''}</p></div>`;
}
