import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { BUILT_IN } from '../fit/built-in.js';
import type { Way } from './app-state.js';
import type { PageApp } from './page-app.js';
import { button, radios, selectField, textField } from './controls.js';

const WAYS: readonly { readonly value: Way; readonly label: string }[] = [
  { value: 'file', label: 'A file' },
  { value: 'paste', label: 'A table to paste' },
  { value: 'link', label: 'A link' },
  { value: 'built-in', label: 'Built-in figures' },
];

/** The error of a field, if it has one. */
const errorOf = ({ state }: PageApp, field: string): string | undefined =>
  state.problems.find((problem) => problem.field === field)?.message;

const setDragged = (event: Event, isOver: boolean): void => {
  (event.currentTarget as Element).classList.toggle('over', isOver);
};

function fileTemplate(app: PageApp): TemplateResult {
  const error = errorOf(app, 'file');
  const give = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) void app.giveFile(file);
  };
  const choose = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    give(input.files);
    // The same file may be chosen again, after it has been mended.
    input.value = '';
  };
  return html`<div
    class="drop govuk-form-group ${error === undefined ? '' : 'govuk-form-group--error'}"
    @dragover=${(event: DragEvent) => setDragged(event, true)}
    @dragleave=${(event: DragEvent) => setDragged(event, false)}
    @drop=${(event: DragEvent) => setDragged(event, false)}
  >
    <label class="govuk-label" for="file">Choose a file</label>
    <div class="govuk-hint" id="file-help">CSV, JSON or Excel (.xlsx). You can also drop it on this page.</div>
    ${
      error === undefined
        ? nothing
        : html`<p class="govuk-error-message" id="file-error">
          <span class="govuk-visually-hidden">Error:</span> ${error}
        </p>`
    }
    <input
      class="govuk-file-upload"
      id="file"
      type="file"
      accept=".csv,.tsv,.txt,.json,.xlsx,text/csv,application/json"
      aria-describedby="file-help${error === undefined ? '' : ' file-error'}"
      @change=${choose}
    />
  </div>`;
}

function pasteTemplate(app: PageApp): TemplateResult {
  const error = errorOf(app, 'pasted');
  return html`<div class="govuk-form-group ${error === undefined ? '' : 'govuk-form-group--error'}">
      <label class="govuk-label" for="pasted">Paste a table with its column names</label>
      <div class="govuk-hint" id="pasted-help">From a spreadsheet or a CSV file.</div>
      ${
        error === undefined
          ? nothing
          : html`<p class="govuk-error-message" id="pasted-error">
            <span class="govuk-visually-hidden">Error:</span> ${error}
          </p>`
      }
      <textarea
        class="govuk-textarea"
        id="pasted"
        rows="8"
        spellcheck="false"
        aria-describedby="pasted-help${error === undefined ? '' : ' pasted-error'}"
        .value=${live(app.state.pasted)}
        @input=${(event: Event) => app.set({ pasted: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>
    ${button('Read the table', () => void app.givePasted())}`;
}

const linkTemplate = (app: PageApp): TemplateResult =>
  html`${textField({
    id: 'href',
    label: 'Address of the file',
    help: 'A CSV or JSON file that other sites may read. The widget asks for it each time it is shown.',
    type: 'url',
    value: app.state.href,
    error: errorOf(app, 'href'),
    change: (href) => {
      app.set({ href });
    },
  })}
  ${button('Read the file', () => void app.giveLink())}`;

const builtInTemplate = (app: PageApp): TemplateResult =>
  html`${selectField({
    id: 'indicator',
    label: 'Figures',
    help: 'They come with the widgets, with their source.',
    value: app.state.indicator,
    error: errorOf(app, 'indicator'),
    options: [
      { value: '', label: 'Choose' },
      ...Array.from(BUILT_IN, ([value, { label }]) => ({ value, label })),
    ],
    change: (indicator) => {
      app.set({ indicator });
    },
  })}
  ${button('Use these figures', () => {
    app.giveBuiltIn();
  })}`;

const FORMS: Readonly<Record<Way, (app: PageApp) => TemplateResult>> = {
  file: fileTemplate,
  paste: pasteTemplate,
  link: linkTemplate,
  'built-in': builtInTemplate,
};

/** Where the data come from. */
export const dataStep = (app: PageApp): TemplateResult =>
  html`${radios({
    id: 'way',
    label: 'What do you have?',
    value: app.state.way,
    options: WAYS,
    change: (way) => {
      app.set({ way: way as Way, problems: [] });
    },
  })}
  ${FORMS[app.state.way](app)}
  <p class="quiet">Your data stay in this browser: nothing is sent.</p>`;
