import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A value that can be chosen, with what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What all fields have. */
interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
}

const helpId = ({ id, help = '' }: Labelled): string | typeof nothing =>
  help === '' ? nothing : `${id}-help`;

/** Label, help and error, as they are shown above a control. */
function over(field: Labelled): TemplateResult {
  const { id, label, help = '', error } = field;
  return html`<label class="govuk-label" for=${id}>${label}</label>
    ${help === '' ? nothing : html`<div class="govuk-hint" id="${id}-help">${help}</div>`}
    ${
      error === undefined
        ? nothing
        : html`<p class="govuk-error-message" id="${id}-error">
          <span class="govuk-visually-hidden">Error:</span> ${error}
        </p>`
    }`;
}

/** The ids of what describes a control. */
const describedBy = (field: Labelled): string | typeof nothing => {
  const ids = [helpId(field), field.error === undefined ? nothing : `${field.id}-error`].filter(
    (id) => typeof id === 'string',
  );
  return ids.length === 0 ? nothing : ids.join(' ');
};

const groupClass = ({ error }: Labelled): string =>
  `govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`;

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A line of text. `change` is called once the editor leaves it; what is being written stays while the page changes. */
export const textField = (
  field: Labelled & {
    readonly value: string;
    readonly type?: 'text' | 'url' | 'number';
    readonly isShort?: boolean;
    readonly change: (value: string) => void;
  },
): TemplateResult => html`<div class=${groupClass(field)}>
  ${over(field)}
  <input
    class="govuk-input ${field.isShort === true ? 'govuk-input--width-10' : ''} ${
      field.error === undefined ? '' : 'govuk-input--error'
    }"
    id=${field.id}
    type=${field.type === 'url' ? 'url' : 'text'}
    inputmode=${field.type === 'number' ? 'numeric' : nothing}
    autocomplete="off"
    spellcheck=${field.type === 'url' ? 'false' : nothing}
    aria-describedby=${describedBy(field)}
    .value=${field.value}
    @change=${(event: Event) => field.change(valueOf(event).trim())}
  />
</div>`;

/** A menu. A value that is not among the choices is kept and shown. */
export function selectField(
  field: Labelled & {
    readonly value: string;
    readonly options: readonly Option[];
    readonly change: (value: string) => void;
  },
): TemplateResult {
  const { options, value } = field;
  const isKnown = options.some((option) => option.value === value);
  const all = isKnown ? options : [{ value, label: value }, ...options];
  return html`<div class=${groupClass(field)}>
    ${over(field)}
    <select
      class="govuk-select ${field.error === undefined ? '' : 'govuk-select--error'}"
      id=${field.id}
      aria-describedby=${describedBy(field)}
      .value=${live(value)}
      @change=${(event: Event) => field.change(valueOf(event))}
    >
      ${optionsTemplate(all, value)}
    </select>
  </div>`;
}

/** The options of a menu. */
export const optionsTemplate = (options: readonly Option[], value: string): TemplateResult[] =>
  options.map(
    (option) =>
      html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
  );

/** One of a few, as radio buttons in a line. */
export const radios = (
  field: Labelled & {
    readonly value: string;
    readonly options: readonly Option[];
    readonly change: (value: string) => void;
  },
): TemplateResult => html`<fieldset class="govuk-fieldset govuk-form-group" aria-describedby=${helpId(field)}>
  <legend class="govuk-fieldset__legend">${field.label}</legend>
  ${
    field.help === undefined
      ? nothing
      : html`<div class="govuk-hint" id="${field.id}-help">${field.help}</div>`
  }
  <div class="govuk-radios govuk-radios--inline govuk-radios--small">
    ${field.options.map(
      ({ value, label }) => html`<div class="govuk-radios__item">
        <input
          class="govuk-radios__input"
          type="radio"
          id="${field.id}-${value}"
          name=${field.id}
          value=${value}
          .checked=${live(value === field.value)}
          @change=${() => field.change(value)}
        />
        <label class="govuk-label govuk-radios__label" for="${field.id}-${value}">${label}</label>
      </div>`,
    )}
  </div>
</fieldset>`;

/** A box to tick. */
export const checkbox = (
  field: Labelled & { readonly isChecked: boolean; readonly change: (isChecked: boolean) => void },
): TemplateResult => html`<div class="govuk-checkboxes__item">
  <input
    class="govuk-checkboxes__input"
    type="checkbox"
    id=${field.id}
    aria-describedby=${helpId(field)}
    .checked=${live(field.isChecked)}
    @change=${(event: Event) => field.change((event.target as HTMLInputElement).checked)}
  />
  <label class="govuk-label govuk-checkboxes__label" for=${field.id}>${field.label}</label>
  ${
    field.help === undefined || field.help === ''
      ? nothing
      : html`<div class="govuk-hint govuk-checkboxes__hint" id="${field.id}-help">${field.help}</div>`
  }
</div>`;

/** A button. One that waits keeps its place and the focus, and does nothing. */
export const button = (
  label: string | TemplateResult,
  click: () => void,
  kind: 'main' | 'secondary' = 'main',
  isWaiting = false,
): TemplateResult =>
  html`<button
    type="button"
    class="govuk-button ${kind === 'secondary' ? 'govuk-button--secondary' : ''}"
    aria-disabled=${isWaiting ? 'true' : nothing}
    @click=${isWaiting ? null : click}
  >
    ${label}
  </button>`;
