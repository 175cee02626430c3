import { html, type TemplateResult } from 'lit';
import type { Attributes } from '../fit/choices.js';
import {
  groupIn,
  valueFor,
  withAttribute,
  withFlag,
  withGroup,
  withListed,
  withPair,
} from '../form/change.js';
import { type Field, listed } from '../form/fields.js';
import { checkbox, selectField, textField } from './controls.js';

/**
 * A field with what it is set to, and what a change of it does.
 *
 * @param prefix What tells the fields of several elements on the page apart.
 */
export function fieldTemplate(
  field: Field,
  attributes: Attributes,
  set: (next: Attributes) => void,
  prefix = 'option',
): TemplateResult {
  const { attribute, label, help, control } = field;
  const id = `${prefix}-${attribute}`;
  const value = attributes[attribute] ?? '';
  switch (control.kind) {
    case 'flag':
      return html`<div class="govuk-form-group govuk-checkboxes govuk-checkboxes--small">
        ${checkbox({
          id,
          label,
          help,
          isChecked: attribute in attributes,
          change: (isSet) => {
            set(withFlag(attributes, attribute, isSet));
          },
        })}
      </div>`;
    case 'one':
      return selectField({
        id,
        label,
        help,
        value,
        options: [{ value: '', label: control.none }, ...control.choices],
        change: (chosen) => {
          set(withAttribute(attributes, attribute, chosen));
        },
      });
    case 'several':
      return severalTemplate(id, field, control.choices, attributes, set);
    case 'each':
      return html`<fieldset class="govuk-fieldset wide">
        <legend class="govuk-fieldset__legend">${label}</legend>
        <div class="fields">
          ${control.names.map((name, index) =>
            selectField({
              id: `${id}-${String(index)}`,
              label: name,
              value: valueFor(attributes[attribute], name),
              options: [{ value: '', label: 'As the data say' }, ...control.choices],
              change: (chosen) => {
                set(withPair(attributes, attribute, name, chosen));
              },
            }),
          )}
        </div>
      </fieldset>`;
    case 'groups':
      return html`${control.dimensions.map(({ name, values }, index) =>
        selectField({
          id: `${id}-${String(index)}`,
          label: name.charAt(0).toUpperCase() + name.slice(1),
          value: groupIn(attributes[attribute], name),
          options: [{ value: '', label: 'All' }, ...values.map((each) => ({ value: each, label: each }))],
          change: (chosen) => {
            set(withGroup(attributes, attribute, name, chosen));
          },
        }),
      )}`;
    default:
      return html`<div class=${control.kind === 'text' && attribute !== 'show' ? 'wide' : ''}>${textField({
        id,
        label,
        help,
        value,
        type: control.kind,
        isShort: control.kind === 'number',
        change: (written) => {
          set(withAttribute(attributes, attribute, written));
        },
      })}</div>`;
  }
}

/** Boxes to tick, folded: data have many areas. */
function severalTemplate(
  id: string,
  { attribute, label, help }: Field,
  choices: readonly { readonly value: string; readonly label: string }[],
  attributes: Attributes,
  set: (next: Attributes) => void,
): TemplateResult {
  const chosen = new Set(listed(attributes[attribute]));
  const names = choices.filter(({ value }) => chosen.has(value)).map((choice) => choice.label);
  const summary =
    names.length === 0
      ? 'none chosen'
      : names.length < 4
        ? names.join(', ')
        : `${String(names.length)} chosen`;
  return html`<details class="govuk-details wide">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">${label}</span>
      <span class="quiet">${summary}</span>
    </summary>
    <fieldset class="govuk-fieldset govuk-details__text" aria-describedby="${id}-help">
      <legend class="govuk-visually-hidden">${label}</legend>
      <p class="govuk-hint" id="${id}-help">${help}</p>
      <div class="govuk-checkboxes govuk-checkboxes--small boxes">
        ${choices.map((choice, index) =>
          checkbox({
            id: `${id}-${String(index)}`,
            label: choice.label,
            isChecked: chosen.has(choice.value),
            change: (isIn) => {
              set(withListed(attributes, attribute, choice.value, isIn));
            },
          }),
        )}
      </div>
    </fieldset>
  </details>`;
}
