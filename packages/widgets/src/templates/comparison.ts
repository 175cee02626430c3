import { html, nothing, type TemplateResult } from 'lit';
import type { AreaComparison } from '../base/area-comparison.js';
import type { Comparison } from '../pickers/comparing.js';
import { comboboxTemplate, type ComboboxView } from './combobox.js';
import { type FieldView, fieldTemplate } from './field.js';
import { listener } from './listener.js';
import { selectTemplate } from './select.js';

interface ComparisonView {
  readonly label: string;
  readonly inWords: (comparison: Comparison) => string;
  readonly add: string;
  readonly remove: (name: string) => string;
  readonly showAll: string;
  /** What is wrong with what was typed to add an area; null if nothing is. */
  readonly error: string | null;
  readonly errorPrefix: string;
}

const plain = (id: string, label: string): FieldView => ({
  id,
  label,
  hint: null,
  error: null,
  errorPrefix: '',
});

/** The field for what to compare with; for areas one by one, a second field and those there are. */
export function comparisonTemplate(comparison: AreaComparison, view: ComparisonView): TemplateResult {
  const { label, inWords, add, remove, showAll, error, errorPrefix } = view;
  const field = plain('compare', label);
  const options = comparison.choices.map((each) => ({ value: each, text: inWords(each) }));
  const select = selectTemplate(field, options, comparison.comparison, (value) => {
    comparison.choose(value as Comparison);
  });
  if (comparison.comparison !== 'areas') return fieldTemplate(field, select);
  const { areas, list, combobox } = comparison;
  const own = { ...plain(combobox.id, add), error, errorPrefix };
  const box: ComboboxView = {
    field: own,
    value: '',
    ...list,
    showAll,
  };
  const selected = areas.map(
    ({ key, name }) =>
      html`<li>${name} <button type="button" class="remove" aria-label=${remove(name)} @click=${listener(
        () => {
          comparison.remove(key);
        },
      )}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4 12 12M12 4 4 12"></path></svg></button></li>`,
  );
  return html`${fieldTemplate(field, select)}<div class="others">${fieldTemplate(own, comboboxTemplate(combobox, box))}${selected.length === 0 ? nothing : html`<ul class="selected" aria-label=${label} part="selected">${selected}</ul>`}</div>`;
}
