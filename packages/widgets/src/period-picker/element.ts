import { type SelectField, SelectPickerElement } from '../base/select-picker-element.js';
import { periodChoices } from '../pickers/offers.js';
import type { PeriodPickerWords } from './words.js';

/**
 * A field for the period: the latest of each figure, or one for all of them. It says which is the latest that all figures
 * have, and how many have each other one.
 *
 * @tag cw-period-picker
 * @summary A field for the period.
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
 * @csspart also - The latest period that all figures have.
 * @csspart printed - The sentence on paper.
 */
export class CwPeriodPicker extends SelectPickerElement<PeriodPickerWords> {
  protected override readonly sets = 'period';

  protected override summaryIn(words: PeriodPickerWords): readonly string[] {
    const { selected } = this;
    return selected === null || this.context.state.unproven.includes('period')
      ? [words.summary]
      : [words.period(selected)];
  }

  protected override fields(words: PeriodPickerWords): readonly SelectField[] {
    const { periods, figures, common } = periodChoices(this.offers);
    const selected = this.selected ?? '';
    const known = periods.map(({ text, figures: having }) => {
      const label = words.period(text);
      return { value: text, text: having < figures ? words.some(label, having, figures) : label };
    });
    const isKnown = selected === '' || known.some(({ value }) => value === selected);
    // What an address asks for is shown once a figure is known to have it.
    const isShown = isKnown || this.context.state.unproven.includes('period');
    const own = isShown ? [] : [{ value: selected, text: words.period(selected) }];
    const isNoted = figures > 1 && periods.length > 0;
    return [
      {
        label: words.label,
        choices: [{ value: '', text: words.latest }, ...own, ...known],
        selected: isKnown || own.length > 0 ? selected : '',
        also: isNoted ? (common === null ? words.noCommon : words.common(words.period(common))) : null,
        change: (value) => ({ period: value === '' ? null : value }),
      },
    ];
  }
}
