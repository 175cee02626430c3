import { html, nothing, type TemplateResult } from 'lit';
import type { Attributes } from '../fit/choices.js';
import { examplesOf, widgetName } from '../fit/fits.js';
import { type Field, fieldsOf, isInForm } from '../form/fields.js';
import { GROUPS } from '../form/groups.js';
import { OPTIONS } from '../form/options.js';
import type { PageApp } from './page-app.js';
import { fieldTemplate } from './field.js';

/** Groups that most editors leave as they are. */
const FOLDED: ReadonlySet<string> = new Set(['look', 'file']);

/** Whether the data leave anything to choose. */
const hasChoice = ({ control }: Field): boolean =>
  control.kind === 'groups'
    ? control.dimensions.length > 0
    : control.kind === 'each'
      ? control.names.length > 1
      : true;

/** The form for the widget that is being adjusted, made from its options. */
export function formStep(app: PageApp): TemplateResult {
  const { made, at, facts } = app.state;
  const widget = made.widgets[at];
  if (widget === undefined || facts === null) return html`<p class="quiet">Choose a widget first.</p>`;
  const isLink = made.source?.kind === 'link';
  const fields = fieldsOf(OPTIONS[widget.tag] ?? [], facts, widget.tag).filter(
    (field) => isInForm(field, isLink) && hasChoice(field),
  );
  const set = (attributes: Attributes): void => {
    app.setAttributes(attributes);
  };
  return html`<p>
      ${made.widgets.length > 1 ? `Widget ${String(at + 1)}: ` : ''}<b>${widgetName(widget.tag)}</b>
    </p>
    ${GROUPS.map(({ id, title }) => {
      const own = fields.filter(({ group }) => group === id);
      if (own.length === 0) return nothing;
      const body = html`<div class="fields">
        ${own.map((field) => fieldTemplate(field, widget.attributes, set))}
      </div>`;
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
    ${examplesTemplate(app, widget.tag)}`;
}

/** Examples of the widget with figures that are built in. */
function examplesTemplate(app: PageApp, tag: string): TemplateResult | typeof nothing {
  const examples = examplesOf(tag);
  if (examples.length === 0) return nothing;
  const { language } = app.state.made;
  return html`<h3>Examples of this widget</h3>
    <ul class="examples">
      ${examples.map(
        ({ tag: example, shows }) =>
          html`<li>
            ${app.examples.of(
              { tag: example, start: {} },
              { source: null, dataset: null, language },
              app.document,
            )}
            <span class="quiet">${shows.charAt(0).toUpperCase() + shows.slice(1)}</span>
          </li>`,
      )}
    </ul>`;
}
