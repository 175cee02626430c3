import { html, nothing, type TemplateResult } from 'lit';
import type { Part, Taken, TakenFile, TakeOptions } from '../take/kinds.js';
import { placeOf, placesFor } from '../take/places.js';
import type { PageApp } from './page-app.js';
import { button, radios, selectField, textField } from './controls.js';
import { MORE } from './take-actions.js';
import { blobOf, offer } from './taking.js';

type Form = TakeOptions['form'];
type Place = TakeOptions['place'];

const FORMS: readonly { readonly value: Form; readonly label: string }[] = [
  { value: 'script', label: 'Script' },
  { value: 'npm', label: 'npm' },
  { value: 'frame', label: 'Frame' },
  { value: 'static', label: 'Without JavaScript' },
];

const PLACES: readonly { readonly value: Place; readonly label: string }[] = [
  { value: 'page', label: 'In the page' },
  { value: 'file', label: 'In a file beside it' },
  { value: 'table', label: 'As a table of the page' },
];

/** How the snippet is written. */
function optionFields(app: PageApp): TemplateResult {
  const { take, made } = app.state;
  const places = placesFor(made, take.form);
  return html`${radios({
    id: 'form',
    label: 'How your site takes it',
    value: take.form,
    options: FORMS,
    change: (form) => {
      app.takes.set({ form: form as Form });
    },
  })}
    <div class="views">
      ${
        places.length > 0
          ? selectField({
              id: 'place',
              label: 'Where the data are',
              value: placeOf(made, take),
              options: PLACES.filter(({ value }) => places.includes(value)),
              change: (place) => {
                app.takes.set({ place: place as Place });
              },
            })
          : nothing
      }
      ${
        take.form === 'script' || take.form === 'static'
          ? selectField({
              id: 'scripts',
              label: 'Scripts',
              value: take.scripts,
              options: [
                { value: 'small', label: 'Small files' },
                { value: 'single', label: 'One sealed file' },
              ],
              change: (scripts) => {
                app.takes.set({ scripts: scripts === 'single' ? 'single' : 'small' });
              },
            })
          : nothing
      }
    </div>
    ${
      take.form === 'npm'
        ? nothing
        : textField({
            id: 'base',
            label: 'Folder of the scripts',
            help: 'Copy the folder “widgets” of this page to your own site, and give its address there.',
            value: take.base,
            type: 'url',
            change: (base) => {
              app.takes.set({ base });
            },
          })
    }
    ${
      take.form === 'static' || placeOf(made, take) === 'file'
        ? textField({
            id: 'files',
            label: 'Folder of the files that come with it',
            value: take.files,
            change: (files) => {
              app.takes.set({ files });
            },
          })
        : nothing
    }`;
}

/** What came of a copy or a download, beside its button: a screen reader has it from the status of the page. */
const outcomeTemplate = ({ state: { outcome } }: PageApp, title: string): TemplateResult | typeof nothing =>
  outcome?.of === title ? html`<span class="outcome">${outcome.text}</span>` : nothing;

/** A text to copy. One that is out of date keeps its room, so that nothing moves, until the new one is written. */
const partTemplate = (
  app: PageApp,
  { title, note, code }: Part,
  index: number,
  isOld: boolean,
): TemplateResult => {
  const id = `part-${String(index)}`;
  return html`<div class="snippet ${isOld ? 'old' : ''}">
    <div class="snippet-head">
      <h3 id=${id}>${title}</h3>
      ${isOld ? html`<span class="outcome">Being written</span>` : outcomeTemplate(app, title)}
      ${button(
        html`Copy<span class="govuk-visually-hidden">: ${title}</span>`,
        () => void app.takes.copy(code, title),
        'secondary',
        isOld,
      )}
    </div>
    ${note === null ? nothing : html`<p class="quiet">${note}</p>`}
    <pre tabindex="0" role="group" aria-labelledby=${id}><code>${code}</code></pre>
  </div>`;
};

const fileTemplate = (app: PageApp, file: TakenFile, isOld: boolean): TemplateResult =>
  button(
    `Download ${file.name}`,
    () => {
      offer(blobOf(file), file.name, app.document);
    },
    'secondary',
    isOld,
  );

/** Images, data and the address of this page. */
const downloads = (app: PageApp): TemplateResult =>
  html`<h3>${MORE}</h3>
    <div class="downloads">
      ${button('Image, SVG', () => void app.takes.images('svg'), 'secondary')}
      ${button('Image, PNG', () => void app.takes.images('png'), 'secondary')}
      ${button('Data, CSV', () => void app.takes.data(), 'secondary')}
      ${button('Copy a link to this page', () => void app.takes.copyLink(), 'secondary')}
      ${outcomeTemplate(app, MORE)}
    </div>`;

/** What an editor should know of what they take. */
const notesTemplate = (notes: readonly string[]): TemplateResult | typeof nothing =>
  notes.length === 0
    ? nothing
    : html`<h3>About what you take</h3>
        <ul class="issues">
          ${notes.map((note) => html`<li class="note"><b>To know:</b> ${note}</li>`)}
        </ul>`;

/** What is written, or was before and is being written anew. */
const writtenTemplate = (app: PageApp, whole: Taken, isOld: boolean): TemplateResult =>
  html`<div aria-busy=${isOld ? 'true' : 'false'}>
    ${whole.parts.map((part, index) => partTemplate(app, part, index, isOld))}
    ${notesTemplate(whole.notes)}
    ${
      whole.files.length === 0
        ? nothing
        : html`<h3>Files to put beside the page</h3>
            <div class="downloads">${whole.files.map((file) => fileTemplate(app, file, isOld))}</div>`
    }
  </div>`;

/** What an editor takes away. */
export function takeStep(app: PageApp): TemplateResult {
  const { made, taken } = app.state;
  if (made.widgets.length === 0) return html`<p class="quiet">Choose a widget first.</p>`;
  const { problem } = taken;
  const whole = taken.taken ?? taken.before;
  return html`${optionFields(app)}
    ${problem === null ? nothing : html`<p class="govuk-error-message">${problem}</p>`}
    ${
      whole !== null
        ? writtenTemplate(app, whole, taken.taken === null)
        : problem === null
          ? html`<p class="quiet">The snippet is being written.</p>`
          : nothing
    }
    ${downloads(app)}`;
}
