import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Fit, widgetName } from '../fit/fits.js';
import type { PageApp } from './page-app.js';
import { button } from './controls.js';

function card(app: PageApp, fit: Fit, chosen: string | null, isBest: boolean): TemplateResult {
  const { read, made } = app.state;
  const id = `widget-${fit.tag}`;
  const shown = { source: made.source, dataset: read?.dataset ?? null, language: made.language };
  return html`<div class="card">
    <input
      type="radio"
      name="widget"
      id=${id}
      value=${fit.tag}
      aria-describedby="${id}-why"
      .checked=${live(fit.tag === chosen)}
      @change=${() => app.chooseWidget(fit)}
    />
    <label for=${id}>${fit.name}</label>
    <p id="${id}-why" class="quiet">${isBest ? html`<b>Fits best.</b> ` : nothing}${fit.why}</p>
    ${app.thumbnails.of(fit, shown, app.document)}
  </div>`;
}

/** The widgets of a page that has several. */
function pageList(app: PageApp): TemplateResult | typeof nothing {
  const { made, at } = app.state;
  if (made.widgets.length < 2) return nothing;
  return html`<h3>On your page</h3>
    <ol class="chosen">
      ${made.widgets.map(({ tag }, index) => {
        const name = `${widgetName(tag)} (${String(index + 1)})`;
        return html`<li aria-current=${index === at ? 'true' : nothing}>
          <span>${name}${index === at ? html` <b>being adjusted</b>` : nothing}</span>
          ${
            index === at
              ? nothing
              : button(
                  html`Adjust<span class="govuk-visually-hidden"> ${name}</span>`,
                  () => app.editWidget(index),
                  'secondary',
                )
          }
          ${button(html`Remove<span class="govuk-visually-hidden"> ${name}</span>`, () => app.removeWidget(index), 'secondary')}
        </li>`;
      })}
    </ol>`;
}

/** Which widget shows the data. */
export function widgetStep(app: PageApp): TemplateResult {
  const { fits, failed, made, at, read } = app.state;
  const dataset = read?.dataset ?? null;
  if (dataset === null) return html`<p class="quiet">Give some data first.</p>`;
  const able = fits.filter(({ tag, score }) => score > 0 && !(tag in failed));
  const unable = fits.filter(({ tag, score }) => score === 0 || tag in failed);
  const chosen = made.widgets[at]?.tag ?? null;
  return html`${pageList(app)}
    <fieldset class="govuk-fieldset cards">
      <legend class="govuk-fieldset__legend">Widgets that fit your data</legend>
      ${able.map((fit, index) => card(app, fit, chosen, index === 0))}
    </fieldset>
    ${
      unable.length === 0
        ? nothing
        : html`<details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">${unable.length} that do not fit, and why</span>
          </summary>
          <dl class="govuk-details__text">
            ${unable.map(
              ({ tag, name, why }) =>
                html`<dt>${name}</dt>
                  <dd>${failed[tag] ?? why}</dd>`,
            )}
          </dl>
        </details>`
    }
    ${
      made.widgets.length === 0 || able.length === 0
        ? nothing
        : button('Add another widget', () => app.addWidget(), 'secondary')
    }`;
}
