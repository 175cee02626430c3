import { nothingToChoose, type WordedIssue } from '@commonweal/data';
import type { Stated } from '@commonweal/charts/kit/option.js';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ContextValues } from '../context/page-context.js';
import type { SelectPickerWords } from '../pickers/words.js';
import { SELECT_SCHEMA } from '../pickers/schemas.js';
import { pickerStyles } from '../styles/picker.js';
import { type FieldView, fieldTemplate, groupTemplate, printedTemplate } from '../templates/field.js';
import { type Choice, radiosTemplate, selectTemplate } from '../templates/select.js';
import { propertiesOf } from './option-properties.js';
import { PickerElement, type PickerLanguage } from './picker-element.js';
import { inWords } from './words-of-issues.js';

export interface SelectPickerElement extends Stated<typeof SELECT_SCHEMA> {}

/** One field of a picker with a fixed list. */
export interface SelectField {
  /** The label, where the author gives none. */
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The value of what is selected; empty for what leaves it to each figure. */
  readonly selected: string;
  /** Said under the field; null if there is nothing to say. */
  readonly also: string | null;
  /** What the context receives. */
  readonly change: (value: string) => Partial<ContextValues>;
}

/**
 * A picker whose choices are few and fixed: the browser's own list, or all of them in sight.
 *
 * What there is to choose may come only when the field is first used. A list that has opened does not take more, so it
 * waits with opening.
 */
export abstract class SelectPickerElement<
  W extends SelectPickerWords = SelectPickerWords,
> extends PickerElement<W> {
  static override styles = pickerStyles;

  static override properties: PropertyDeclarations = propertiesOf(SELECT_SCHEMA);

  /** Whether all rows are known, and have nothing to choose from. */
  #isBare = false;

  protected abstract override readonly sets: 'period' | 'group' | 'indicator';

  /** Its fields: one, or one for each dimension. */
  protected abstract fields(words: W): readonly SelectField[];

  override get issues(): readonly WordedIssue[] {
    return this.#isBare ? [...super.issues, inWords(nothingToChoose(this.sets), null)] : super.issues;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('mousedown', this.#hold);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Radio buttons have to be there before they can be pressed.
    const isNew = !this.hasUpdated || changed.has('context');
    if (isNew && this.look === 'radios') void this.ask();
    super.willUpdate(changed);
  }

  protected override view({ words }: PickerLanguage<W>): TemplateResult {
    const fields = this.fields(words);
    this.#isBare = this.learnt === 'all' && fields.every(({ choices }) => choices.length < 2);
    const drawn = fields.map((each, n) => this.#field(each, n, fields.length > 1, words));
    const selected = fields.map(({ label, choices, selected: own }) =>
      words.printed(this.label ?? label, choices.find(({ value }) => value === own)?.text ?? own),
    );
    return html`<div class="row">${drawn}</div>${printedTemplate(selected.join(' '))}`;
  }

  #field(
    { label, choices, selected, also, change }: SelectField,
    n: number,
    isOneOfMany: boolean,
    words: W,
  ): TemplateResult {
    const isFailed = this.learnt === 'failed' && this.hasOwnData;
    const view: FieldView = {
      id: `field-${String(n)}`,
      label: isOneOfMany ? label : (this.label ?? label),
      hint: n === 0 ? (this.hint ?? null) : null,
      error: n === 0 ? (this.error ?? (isFailed ? words.failed : null)) : null,
      errorPrefix: words.error,
    };
    const choose = (value: string): void => {
      this.choose(change(value));
    };
    const isRadios = this.look === 'radios';
    const control = isRadios
      ? radiosTemplate(view, choices, selected, choose)
      : selectTemplate(view, choices, selected, choose);
    const said = this.#isBare ? words.bare : also;
    const all = html`${control}${said === null ? nothing : html`<p class="also" part="also">${said}</p>`}`;
    return isRadios ? groupTemplate(view, all) : fieldTemplate(view, all);
  }

  /** The pointer went down on a list that does not yet have what there is to choose. */
  readonly #hold = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement) || this.learnt === 'all') return;
    if (this.learnt === 'failed' && this.offers.length === 0) return;
    event.preventDefault();
    target.focus();
    void this.#open(target);
  };

  async #open(select: HTMLSelectElement): Promise<void> {
    await this.ask();
    await this.updateComplete;
    if ((this.renderRoot as ShadowRoot).activeElement !== select) return;
    try {
      select.showPicker();
    } catch {
      // A browser that wants to be asked by the reader again has the choices by then.
    }
  }
}
