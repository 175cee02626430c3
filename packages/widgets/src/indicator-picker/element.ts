import { type SelectField, SelectPickerElement } from '../base/select-picker-element.js';
import { indicatorChoices } from '../pickers/offers.js';
import type { IndicatorPickerWords } from './words.js';

/**
 * A field for the indicator, by the names that the data have.
 *
 * @tag cw-indicator-picker
 * @summary A field for the indicator.
 * @status experimental
 * @since 0.3.0
 *
 * @slot - What readers see in its place without script. Also the data, in a `<script type="text/csv">`.
 *
 * @csspart base - All of it.
 * @csspart field - A label with its control.
 * @csspart label - The label.
 * @csspart hint - The help under the label.
 * @csspart error - What is wrong.
 * @csspart select - The list.
 * @csspart radios - The radio buttons.
 * @csspart printed - The sentence on paper.
 */
export class CwIndicatorPicker extends SelectPickerElement<IndicatorPickerWords> {
  protected override readonly sets = 'indicator';

  protected override summaryIn(): readonly string[] {
    const { selected } = this;
    return selected === null || this.context.state.unproven.includes('indicator') ? [] : [selected];
  }

  protected override fields(words: IndicatorPickerWords): readonly SelectField[] {
    const names = indicatorChoices(this.offers);
    const selected = this.selected ?? '';
    const same = names.find((each) => each.toLowerCase() === selected.toLowerCase());
    const isShown =
      selected === '' || same !== undefined || this.context.state.unproven.includes('indicator');
    const all = isShown ? names : [selected, ...names];
    return [
      {
        label: words.label,
        choices: [{ value: '', text: words.each }, ...all.map((each) => ({ value: each, text: each }))],
        selected: same ?? (isShown ? '' : selected),
        also: null,
        change: (value) => ({ indicator: value === '' ? null : value }),
      },
    ];
  }
}
