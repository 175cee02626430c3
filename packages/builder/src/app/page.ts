import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PageApp } from './page-app.js';
import { dataStep } from './data-step.js';
import { formStep } from './form-step.js';
import { previewStep } from './preview-step.js';
import { readStep } from './read-step.js';
import { takeStep } from './take-step.js';
import { widgetStep } from './widget-step.js';

const STEPS: readonly (readonly [id: string, title: string])[] = [
  ['data-heading', 'Your data'],
  ['read-heading', 'What was read'],
  ['choose-heading', 'The widget'],
  ['adjust-heading', 'Adjust'],
  ['preview-heading', 'Preview'],
  ['take-heading', 'Take it'],
];

/** Links that move the focus; the part of the address after # holds what is made. */
const stepsTemplate = (app: PageApp): TemplateResult =>
  html`<nav class="steps" aria-label="Steps">
    <ol>
      ${STEPS.map(
        ([id, title]) =>
          html`<li>
            <a
              class="govuk-link"
              href="#${id}"
              @click=${(event: Event) => {
                event.preventDefault();
                app.goTo(id);
              }}
              >${title}</a
            >
          </li>`,
      )}
    </ol>
  </nav>`;

function errorsTemplate(app: PageApp): TemplateResult | typeof nothing {
  const { problems } = app.state;
  if (problems.length === 0) return nothing;
  return html`<div
    class="govuk-error-summary"
    id="errors"
    tabindex="-1"
    role="group"
    aria-labelledby="errors-heading"
  >
    <h2 class="govuk-error-summary__title" id="errors-heading">There is a problem</h2>
    <div class="govuk-error-summary__body">
      <ul class="govuk-list govuk-error-summary__list">
        ${problems.map(
          ({ field, message }) =>
            html`<li>
              <a
                href="#${field}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  app.goTo(field);
                }}
                >${message}</a
              >
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

const section = (id: string, title: string, number: string, body: unknown): TemplateResult =>
  html`<section class="step ${id}" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading" tabindex="-1">
      <span class="number" aria-hidden="true">${number}</span> ${title}
    </h2>
    ${body}
  </section>`;

/** The whole page. */
export const pageTemplate = (app: PageApp): TemplateResult =>
  html`<h1>Make a widget</h1>
    <p class="intro">From a file to something you can paste into a page.</p>
    ${stepsTemplate(app)} ${errorsTemplate(app)}
    <p role="status" class="govuk-visually-hidden">
      ${keyed(app.state.announcements, html`<span>${app.state.status}</span>`)}
    </p>
    <div class="columns-of-page" aria-busy=${app.state.isBusy ? 'true' : 'false'}>
      <div class="left">
        ${section('data', 'Your data', '1', dataStep(app))}
        ${section('read', 'What was read', '2', readStep(app))}
        ${section('choose', 'The widget', '3', widgetStep(app))}
        ${section('adjust', 'Adjust', '4', formStep(app))}
      </div>
      <div class="right">${section('preview', 'Preview', '5', previewStep(app))}</div>
    </div>
    ${section('take', 'Take it', '6', takeStep(app))}`;
