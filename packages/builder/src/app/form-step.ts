import { html, nothing, type TemplateResult } from 'lit';
import type { Attributes } from '../fit/choices.js';
import { examplesOf, widgetName } from '../fit/fits.js';
import { groupIn, withAttribute, withFlag, withGroup, withListed } from '../form/change.js';
import { type Field, fieldsOf, isInForm, listed } from '../form/fields.js';
import { GROUPS } from '../form/groups.js';
import { OPTIONS } from '../form/options.js';
import type { BuilderApp } from './builder-app.js';
import { checkbox, selectField, textField } from './controls.js';

/** A field with what it is set to, and what a change of it does. */
function fieldTemplate(
  field: Field,
  attributes: Attributes,
  set: (next: Attributes) => void,
): TemplateResult {
  const { attribute, label, help, control } = field;
  const id = `option-${attribute}`;
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
      return severalTemplate(field, control.choices, attributes, set);
    case 'groups':
      return html`${control.dimensions.map(({ name, values }, index) =>
        selectField({
          id: `${id}-${String(index)}`,
          label: name.charAt(0).toUpperCase() + name.slice(1),
          value: groupIn(attributes[attribute], name),
          options: [{ value: '', label: 'All' }, ...values.map((each) => ({ value: each, label: each }))],
          change: (chosen) => {
            set(withGroup(attributes, name, chosen));
          },
        }),
      )}`;
    default:
      return textField({
        id,
        label,
        help,
        value,
        type: control.kind,
        isShort: control.kind === 'number',
        change: (written) => {
          set(withAttribute(attributes, attribute, written));
        },
      });
  }
}

/** Boxes to tick, folded: data have many areas. */
function severalTemplate(
  { attribute, label, help }: Field,
  choices: readonly { readonly value: string; readonly label: string }[],
  attributes: Attributes,
  set: (next: Attributes) => void,
): TemplateResult {
  const id = `option-${attribute}`;
  const chosen = new Set(listed(attributes[attribute]));
  const names = choices.filter(({ value }) => chosen.has(value)).map((choice) => choice.label);
  const told =
    names.length === 0
      ? 'none chosen'
      : names.length < 4
        ? names.join(', ')
        : `${String(names.length)} chosen`;
  return html`<details class="govuk-details several">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">${label}</span>
      <span class="quiet">${told}</span>
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

/** Groups that most editors leave as they are. */
const FOLDED: ReadonlySet<string> = new Set(['look', 'file']);

/** The form for the widget that is being adjusted, made from its options. */
export function formStep(app: BuilderApp): TemplateResult {
  const { made, at, facts } = app.state;
  const widget = made.widgets[at];
  if (widget === undefined || facts === null) return html`<p class="quiet">Choose a widget first.</p>`;
  const fields = fieldsOf(OPTIONS[widget.tag] ?? [], facts, widget.tag).filter(isInForm);
  const set = (attributes: Attributes): void => {
    app.setAttributes(attributes);
  };
  return html`<p>
      ${made.widgets.length > 1 ? `Widget ${String(at + 1)}: ` : ''}<b>${widgetName(widget.tag)}</b>
    </p>
    ${GROUPS.map(({ id, title }) => {
      const own = fields.filter(
        ({ group, control }) =>
          group === id && !(control.kind === 'groups' && control.dimensions.length === 0),
      );
      if (own.length === 0) return nothing;
      const body = own.map((field) => fieldTemplate(field, widget.attributes, set));
      return FOLDED.has(id)
        ? html`<details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">${title}</span>
            </summary>
            <div class="govuk-details__text">${body}</div>
          </details>`
        : html`<section aria-labelledby="group-${id}">
            <h3 id="group-${id}">${title}</h3>
            ${body}
          </section>`;
    })}
    ${examplesTemplate(widget.tag)}`;
}

/** Examples of the widget with figures that are built in. */
function examplesTemplate(tag: string): TemplateResult | typeof nothing {
  const examples = examplesOf(tag);
  if (examples.length === 0) return nothing;
  return html`<h3>Examples</h3>
    <ul class="plain">
      ${examples.map(({ shows }) => html`<li>${shows.charAt(0).toUpperCase() + shows.slice(1)}</li>`)}
    </ul>`;
}
