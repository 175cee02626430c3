import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chevron, describedBy, type FieldView } from './field.js';
import { listener } from './listener.js';

export interface Choice {
  /** Empty for what leaves a value unset. */
  readonly value: string;
  readonly text: string;
}

/** The browser's own list. */
export function selectTemplate(
  field: FieldView,
  choices: readonly Choice[],
  selected: string,
  choose: (value: string) => void,
): TemplateResult {
  const changed = listener(({ target }: Event) => {
    if (target instanceof HTMLSelectElement) choose(target.value);
  });
  const options = choices.map(
    ({ value, text }) => html`<option value=${value} .selected=${live(value === selected)}>${text}</option>`,
  );
  return html`<div class="box"><select id=${field.id} part="select" aria-describedby=${describedBy(field)} aria-invalid=${field.error === null ? 'false' : 'true'} @change=${changed}>${options}</select>${chevron}</div>`;
}

/** All choices in sight, where there are few. */
export function radiosTemplate(
  field: FieldView,
  choices: readonly Choice[],
  selected: string,
  choose: (value: string) => void,
): TemplateResult {
  const changed = listener(({ target }: Event) => {
    if (target instanceof HTMLInputElement) choose(target.value);
  });
  const radios = choices.map(
    ({ value, text }, n) =>
      html`<div class="radio"><input type="radio" id=${`${field.id}-${String(n)}`} name=${field.id} value=${value} .checked=${live(value === selected)} @change=${changed}><label for=${`${field.id}-${String(n)}`}>${text}</label></div>`,
  );
  return html`<div class="radios" part="radios">${radios}</div>`;
}
