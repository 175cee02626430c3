import { html, nothing, type TemplateResult } from 'lit';
import type { Part, TakenFile, TakeOptions } from '../take/kinds.js';
import type { PageApp } from './page-app.js';
import { button, radios, selectField, textField } from './controls.js';
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
  const isText = made.source?.kind === 'text';
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
        isText
          ? selectField({
              id: 'place',
              label: 'Where the data are',
              value: take.place,
              options: PLACES,
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
      take.form === 'static' || (isText && take.place === 'file')
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

const partTemplate = (app: PageApp, { title, note, code }: Part, index: number): TemplateResult => {
  const id = `part-${String(index)}`;
  return html`<div class="snippet">
    <div class="snippet-head">
      <h3 id=${id}>${title}</h3>
      ${button(
        html`Copy<span class="govuk-visually-hidden">: ${title}</span>`,
        () => void app.takes.copy(code, title),
        'secondary',
      )}
    </div>
    ${note === null ? nothing : html`<p class="quiet">${note}</p>`}
    <pre tabindex="0" role="group" aria-labelledby=${id}><code>${code}</code></pre>
  </div>`;
};

const fileTemplate = (app: PageApp, file: TakenFile): TemplateResult =>
  button(`Download ${file.name}`, () => offer(blobOf(file), file.name, app.document), 'secondary');

/** Images, data and the address of this page. */
const downloads = (app: PageApp): TemplateResult =>
  html`<h3>More to take</h3>
    <div class="downloads">
      ${button('Picture, SVG', () => void app.takes.images('svg'), 'secondary')}
      ${button('Picture, PNG', () => void app.takes.images('png'), 'secondary')}
      ${button('Data, CSV', () => void app.takes.data(), 'secondary')}
      ${button('Copy a link to this page', () => void app.takes.copyLink(), 'secondary')}
    </div>`;

/** What an editor takes away. */
export function takeStep(app: PageApp): TemplateResult {
  const { made, taken } = app.state;
  if (made.widgets.length === 0) return html`<p class="quiet">Choose a widget first.</p>`;
  const { taken: whole, problem } = taken;
  return html`${optionFields(app)}
    ${problem === null ? nothing : html`<p class="govuk-error-message">${problem}</p>`}
    ${
      whole === null
        ? nothing
        : html`${whole.parts.map((part, index) => partTemplate(app, part, index))}
        ${
          whole.files.length === 0
            ? nothing
            : html`<h3>Files to put beside the page</h3>
              <div class="downloads">${whole.files.map((file) => fileTemplate(app, file))}</div>`
        }`
    }
    ${downloads(app)}`;
}
