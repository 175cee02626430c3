import { html, nothing, type TemplateResult } from 'lit';
import { withControl } from '../dashboard/changes.js';
import { controlLabel, DASHBOARD, READER_CONTROLS } from '../dashboard/controls.js';
import type { Attributes } from '../fit/choices.js';
import type { DataFacts } from '../fit/facts.js';
import { examplesOf, widgetName } from '../fit/fits.js';
import { type Field, fieldsOf, isInForm } from '../form/fields.js';
import { GROUPS } from '../form/groups.js';
import { OPTIONS } from '../form/options.js';
import type { SelectedWidget } from '../state.js';
import { checkbox } from './controls.js';
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

/** The form for the widget that is being adjusted, made from its options, and that for the dashboard it is in. */
export function formStep(app: PageApp): TemplateResult {
  const { made, at, facts } = app.state;
  const widget = made.widgets[at];
  if (widget === undefined || facts === null) return html`<p class="quiet">Choose a widget first.</p>`;
  const isMany = made.widgets.length > 1;
  return html`${isMany ? dashboardForm(app, facts) : nothing}
    <p>${isMany ? `Widget ${String(at + 1)}: ` : ''}<b id="option-name">${widgetName(widget.tag)}</b></p>
    ${elementForm(app, facts, widget, 'option', (attributes) => {
      app.setAttributes(attributes);
    })}
    ${examplesTemplate(app, widget.tag)}`;
}

/** The fields of an element in their groups, which several elements have: each is named with its element. */
function elementForm(
  { state }: PageApp,
  facts: DataFacts,
  { tag, attributes }: SelectedWidget,
  prefix: string,
  set: (attributes: Attributes) => void,
): TemplateResult[] {
  const isLink = state.made.source?.kind === 'link';
  const fields = fieldsOf(OPTIONS[tag] ?? [], facts, tag).filter(
    (field) => isInForm(field, isLink) && hasChoice(field),
  );
  return GROUPS.flatMap(({ id, title }) => {
    const own = fields.filter(({ group }) => group === id);
    if (own.length === 0) return [];
    const body = html`<div class="fields">
      ${own.map((field) => fieldTemplate(field, attributes, set, prefix))}
    </div>`;
    return FOLDED.has(id)
      ? html`<details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">${title}</span>
          </summary>
          <div class="govuk-details__text">${body}</div>
        </details>`
      : html`<section aria-labelledby="${prefix}-name ${prefix}-group-${id}">
          <h3 id="${prefix}-group-${id}">${title}</h3>
          ${body}
        </section>`;
  });
}

/** The form for the dashboard: its own options, and what its readers choose with. */
function dashboardForm(app: PageApp, facts: DataFacts): TemplateResult {
  const { made } = app.state;
  const { dashboard } = made;
  const setControl = (tag: string, attributes: Attributes): void => {
    const controls = dashboard.controls.map((each) => (each.tag === tag ? { tag, attributes } : each));
    app.setMade({ dashboard: { ...dashboard, controls } });
  };
  return html`<details class="govuk-details dashboard-form">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text" id="dashboard-name">The dashboard around the widgets</span>
    </summary>
    <div class="govuk-details__text">
      ${elementForm(
        app,
        facts,
        { tag: DASHBOARD, attributes: dashboard.attributes },
        'dashboard',
        (attributes) => {
          app.setMade({ dashboard: { ...dashboard, attributes } });
        },
      )}
      <h3>For readers</h3>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        ${READER_CONTROLS.map((tag) =>
          checkbox({
            id: `has-${tag}`,
            label: controlLabel(tag),
            isChecked: dashboard.controls.some((control) => control.tag === tag),
            change: (isIn) => {
              app.setMade(withControl(made, tag, isIn, facts.indicatorName));
            },
          }),
        )}
      </div>
      ${dashboard.controls.map(
        (control) =>
          html`<details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text" id="${control.tag}-name">
                ${controlLabel(control.tag)}: words and look
              </span>
            </summary>
            <div class="govuk-details__text">
              ${elementForm(app, facts, control, control.tag, (attributes) => {
                setControl(control.tag, attributes);
              })}
            </div>
          </details>`,
      )}
    </div>
  </details>`;
}

/** Examples of the widget with figures that are built in. */
function examplesTemplate(app: PageApp, tag: string): TemplateResult | typeof nothing {
  const examples = examplesOf(tag);
  if (examples.length === 0) return nothing;
  const { language } = app.state.made;
  return html`<h3>Examples of this widget</h3>
    <ul class="examples">
      ${examples.map(
        ({ shows, ...example }) =>
          html`<li>
            ${app.examples.of(
              example,
              // The groups of built-in figures have other names in Welsh.
              { source: null, dataset: null, language: 'where' in example.start ? 'en' : language },
              app.document,
            )}
            <span class="quiet">${shows.charAt(0).toUpperCase() + shows.slice(1)}</span>
          </li>`,
      )}
    </ul>`;
}
