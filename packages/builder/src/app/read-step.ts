import { html, nothing, type TemplateResult } from 'lit';
import type { Attributes } from '../fit/choices.js';
import { NO_FACTS } from '../fit/facts.js';
import { fieldsOf, isOfReading } from '../form/fields.js';
import { OPTIONS } from '../form/options.js';
import type { ColumnView, IssueView, ReadView } from '../read/read-view.js';
import { choicesFor } from '../read/roles.js';
import type { PageApp } from './page-app.js';
import { optionsTemplate, selectField } from './controls.js';
import { fieldTemplate } from './field.js';

const count = (many: number, one: string): string =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? one : `${one}s`}`;

/** How an issue is marked: by a word too, not by colour alone. */
const WEIGHTS = {
  fatal: { mark: 'stop', word: 'To mend' },
  partial: { mark: 'look', word: 'To check' },
  notice: { mark: 'note', word: 'To know' },
} as const;

/** Issues as a list, the gravest first. */
export function issueList(issues: readonly IssueView[]): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  const order = ['fatal', 'partial', 'notice'];
  const sorted = [...issues].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return html`<ul class="issues">
    ${sorted.map(({ severity, message, line }) => {
      const { mark, word } = WEIGHTS[severity];
      // Most messages name their lines themselves.
      const where = line === null || /\blines? \d/.test(message) ? '' : ` (line ${String(line)})`;
      return html`<li class=${mark}><b>${word}:</b> ${message}${where}</li>`;
    })}
  </ul>`;
}

function columnRow(app: PageApp, column: ColumnView, index: number): TemplateResult {
  const { name, role, why, examples, filled, rows } = column;
  const id = `role-${String(index)}`;
  return html`<tr>
    <th scope="row"><label for=${id}>${name}</label></th>
    <td>
      <select
        class="govuk-select"
        id=${id}
        aria-describedby="${id}-why"
        @change=${(event: Event) => app.setRole(name, (event.target as HTMLSelectElement).value)}
      >
        ${optionsTemplate(
          choicesFor(role).map((choice) => ({ value: choice.role, label: choice.label })),
          role,
        )}
      </select>
      <span class="quiet" id="${id}-why">${why === 'given by columns' ? 'chosen by you' : why}</span>
    </td>
    <td class="quiet">
      ${examples.length === 0 ? 'no cell is filled' : examples.join(', ')}${
        filled < rows && filled > 0 ? html`<br />${filled} of ${rows} filled` : nothing
      }
    </td>
  </tr>`;
}

const columnsTable = (app: PageApp, columns: readonly ColumnView[]): TemplateResult =>
  html`<table class="columns">
    <caption class="govuk-visually-hidden">
      Columns of the data and what they hold
    </caption>
    <thead>
      <tr>
        <th scope="col">Column</th>
        <th scope="col">Holds</th>
        <th scope="col">For example</th>
      </tr>
    </thead>
    <tbody>
      ${columns.map((column, index) => columnRow(app, column, index))}
    </tbody>
  </table>`;

/** How the file is written, where it was not recognised. */
function readingFields(app: PageApp): TemplateResult | typeof nothing {
  const { reading, facts, made } = app.state;
  if (made.source === null || made.source.kind === 'built-in') return nothing;
  // Every widget reads a file in the same way.
  const fields = fieldsOf(OPTIONS['cw-bar-ranking'] ?? [], facts ?? NO_FACTS, '').filter(isOfReading);
  return html`<details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">How the file is written</span>
    </summary>
    <div class="govuk-details__text fields">
      ${fields.map((field) =>
        fieldTemplate(field, reading as Attributes, (next) => {
          app.setReading(next);
        }),
      )}
    </div>
  </details>`;
}

/** The sheets of a workbook. */
function sheetField(app: PageApp): TemplateResult | typeof nothing {
  const { sheets } = app.state;
  if (sheets === null) return nothing;
  return selectField({
    id: 'sheet',
    label: 'Sheet',
    value: String(sheets.at),
    options: sheets.list.map(({ name, rows }, at) => ({
      value: String(at),
      label: `${name} (${count(rows, 'row')})`,
    })),
    change: (at) => {
      app.chooseSheet(Number(at));
    },
  });
}

function summary({ columns, rowsKept }: ReadView, isBuiltIn: boolean): string {
  if (isBuiltIn) return `${count(rowsKept, 'figure')}, ready to use.`;
  return `${count(rowsKept, 'row')} of data, ${count(columns.length, 'column')}.`;
}

/** What was read of the data. */
export function readStep(app: PageApp): TemplateResult {
  const { read, notices, made } = app.state;
  if (read === null) return html`<p class="quiet">Nothing yet. Give some data first.</p>`;
  const isBuiltIn = made.source?.kind === 'built-in';
  return html`${sheetField(app)}
    <p>${summary(read, isBuiltIn)}</p>
    ${read.columns.length === 0 ? nothing : columnsTable(app, read.columns)}
    ${readingFields(app)} ${
      read.aside.length === 0
        ? nothing
        : html`<h3>Rows set aside</h3>
          <ul class="plain">
            ${read.aside.map(({ text }) => html`<li>${text}</li>`)}
          </ul>`
    }
    ${
      read.issues.length + notices.length === 0
        ? nothing
        : html`<h3>About these data</h3>
          ${issueList([...read.issues, ...notices])}`
    }`;
}
