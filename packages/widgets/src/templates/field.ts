import { html, nothing, type TemplateResult } from 'lit';

/** A field with its label, hint and error. */
export interface FieldView {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  readonly error: string | null;
  /** Before the error, for those who cannot see that it is one. */
  readonly errorPrefix: string;
}

/** The ids of what describes a field, for `aria-describedby`. */
export function describedBy({ id, hint, error }: FieldView): string | typeof nothing {
  const ids = [...(hint === null ? [] : [`${id}-hint`]), ...(error === null ? [] : [`${id}-error`])];
  return ids.length === 0 ? nothing : ids.join(' ');
}

const help = ({ id, hint, error, errorPrefix }: FieldView): TemplateResult =>
  html`${hint === null ? nothing : html`<p class="hint" id=${`${id}-hint`} part="hint">${hint}</p>`}${error === null ? nothing : html`<p class="error" id=${`${id}-error`} part="error" role="alert"><span class="spoken">${errorPrefix} </span>${error}</p>`}`;

/** A labelled field: hint and error between the label and the control, as in the GOV.UK Design System. */
export const fieldTemplate = (view: FieldView, control: TemplateResult): TemplateResult =>
  html`<div class="field ${view.error === null ? '' : 'wrong'}" part="field"><label for=${view.id} part="label">${view.label}</label>${help(view)}${control}</div>`;

/** Several controls under one legend. */
export const groupTemplate = (view: FieldView, controls: TemplateResult): TemplateResult =>
  html`<fieldset class="field ${view.error === null ? '' : 'wrong'}" part="field" aria-describedby=${describedBy(view)}><legend part="label">${view.label}</legend>${help(view)}${controls}</fieldset>`;

/** On paper a sentence replaces the field. */
export const printedTemplate = (sentence: string): TemplateResult =>
  html`<p class="printed" part="printed">${sentence}</p>`;

/** The arrow of a field that opens a list. */
export const chevron = html`<svg class="chevron" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 5.5 8 10.5 13 5.5"></path></svg>`;
