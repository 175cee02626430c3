import { entries } from '@commonweal/charts/kit/entries.js';
import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { type SelectField, SelectPickerElement } from '../base/select-picker-element.js';
import { conditionOn, withCondition } from '../pickers/conditions.js';
import { dimensions } from '../pickers/offers.js';
import { GROUP_PICKER_OPTIONS } from './options.js';
import type { GroupPickerWords } from './words.js';

export interface CwGroupPicker extends Stated<typeof GROUP_PICKER_OPTIONS> {}

/**
 * A field for a group: sex, age or another dimension of the figures. Without `dimension` there is a field for each
 * dimension that has more than one group.
 *
 * @tag cw-group-picker
 * @summary A field for sex, age or another group.
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
export class CwGroupPicker extends SelectPickerElement<GroupPickerWords> {
  static override properties: PropertyDeclarations = propertiesOf(GROUP_PICKER_OPTIONS);

  protected override readonly sets = 'group';

  protected override summaryIn(): readonly string[] {
    return this.context.state.unproven.includes('group')
      ? []
      : entries(this.selected ?? '').flatMap(({ value }) => value ?? []);
  }

  protected override fields(words: GroupPickerWords): readonly SelectField[] {
    const conditions = this.selected;
    const wanted = this.dimension ?? null;
    const found = dimensions(this.offers, wanted);
    // Until the choices are known, there is a field for the wanted dimension.
    const all = found.length > 0 ? found : [{ name: wanted ?? words.label, values: [] }];
    return all.map(({ name, values }) => {
      const selected = conditionOn(conditions, name) ?? '';
      const same = values.find((each) => each.toLowerCase() === selected.toLowerCase());
      const isShown = selected === '' || same !== undefined || this.context.state.unproven.includes('group');
      const own = isShown ? values : [selected, ...values];
      return {
        label: words.dimension(name),
        choices: [{ value: '', text: words.each }, ...own.map((each) => ({ value: each, text: each }))],
        selected: same ?? (isShown ? '' : selected),
        also: null,
        change: (value) => ({ group: withCondition(conditions, name, value === '' ? null : value) }),
      };
    });
  }
}
