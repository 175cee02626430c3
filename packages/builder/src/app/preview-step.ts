import { html, nothing, type TemplateResult } from 'lit';
import { withAttribute } from '../form/change.js';
import { checksOf } from '../checks/checks.js';
import { COLOUR_LABELS, colourProperty, EDITORS_COLOURS } from '../checks/colour-labels.js';
import { WIDTHS, type Width } from './app-state.js';
import type { PageApp } from './page-app.js';
import { radios, selectField, textField } from './controls.js';
import { issueList } from './read-step.js';
import { THEMES } from './themes.js';

const WIDTH_NAMES: Readonly<Record<Width, string>> = {
  320: 'Phone, 320',
  768: 'Tablet, 768',
  1280: 'Desktop, 1,280',
};

function colourFields(app: PageApp): TemplateResult[] {
  const { made } = app.state;
  return EDITORS_COLOURS.map((name) => {
    const property = colourProperty(name);
    return textField({
      id: `colour${property}`,
      label: COLOUR_LABELS[name],
      isShort: true,
      value: made.colours[property] ?? '',
      change: (value) => {
        app.setMade({ colours: withAttribute(made.colours, property, value) });
      },
    });
  });
}

/** How the widgets are shown here. */
const viewFields = (app: PageApp): TemplateResult =>
  html`<div class="views">
    ${radios({
      id: 'width',
      label: 'Width',
      value: String(app.state.width),
      options: WIDTHS.map((width) => ({ value: String(width), label: WIDTH_NAMES[width] })),
      change: (width) => {
        app.setWidth(Number(width) as Width);
      },
    })}
    ${radios({
      id: 'scheme',
      label: 'Page',
      value: app.state.isDark ? 'dark' : 'light',
      options: [
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ],
      change: (scheme) => {
        app.set({ isDark: scheme === 'dark' });
      },
    })}
  </div>`;

/** How the widgets are made to look, for all of them. */
const lookFields = (app: PageApp): TemplateResult =>
  html`<div class="views">
      ${selectField({
        id: 'theme',
        label: 'Style',
        value: app.state.made.theme,
        options: [{ value: '', label: 'Plain' }, ...THEMES.map(([value, label]) => ({ value, label }))],
        change: (theme) => {
          app.setMade({ theme });
        },
      })}
      ${selectField({
        id: 'language',
        label: 'Language',
        value: app.state.made.language,
        options: [
          { value: 'en', label: 'English' },
          { value: 'cy', label: 'Welsh' },
        ],
        change: (language) => {
          app.setMade({ language: language === 'cy' ? 'cy' : 'en' });
        },
      })}
    </div>
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Colours of your own</span>
      </summary>
      <div class="govuk-details__text views">
        <p class="govuk-hint">As in CSS, such as “#12436d”. Empty: those of the style.</p>
        ${colourFields(app)}
      </div>
    </details>`;

/** What could be better about what was made. */
function checksTemplate({ state: { made, read } }: PageApp): TemplateResult {
  const found = checksOf(made, read?.dataset ?? null);
  return html`<h3>Checks</h3>
    <ul class="issues">
      ${
        found.length === 0
          ? html`<li class="ok"><b>In order:</b> source, unit, contrast and headings.</li>`
          : found.map(({ message }) => html`<li class="look"><b>To check:</b> ${message}</li>`)
      }
    </ul>`;
}

/** The widgets as the page will have them, and what is to be known of them. */
export function previewStep(app: PageApp): TemplateResult {
  const { made, reported } = app.state;
  if (made.widgets.length === 0)
    return html`<p class="quiet">Here you see the widget once there are data.</p>`;
  return html`${viewFields(app)} ${lookFields(app)}
    <div class="scroller" role="group" aria-label="Preview" tabindex="0">${app.preview.element}</div>
    ${checksTemplate(app)}
    ${
      reported.length === 0
        ? nothing
        : html`<h3>What the widget reports</h3>
          ${issueList(reported)}`
    }`;
}
