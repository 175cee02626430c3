import { list as listOf } from '@commonweal/charts/kit/parsers.js';
import type { Stated } from '@commonweal/charts/kit/option.js';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AreaComparison } from '../base/area-comparison.js';
import { Combobox } from '../base/combobox.js';
import { propertiesOf } from '../base/option-properties.js';
import { PickerElement, type PickerLanguage } from '../base/picker-element.js';
import { NO_VALUES } from '../context/page-context.js';
import { CwLookUpEvent, type LookedUp } from '../events/cw-look-up.js';
import type { PickerRegister } from '../pickers/area-register.js';
import { areaList, type AreaList, NO_LIST } from '../pickers/area-view.js';
import type { Comparable, Comparison } from '../pickers/comparing.js';
import { type Place, placeCalled, placesOf } from '../pickers/places.js';
import { pickerStyles } from '../styles/picker.js';
import { comboboxTemplate } from '../templates/combobox.js';
import { comparisonTemplate } from '../templates/comparison.js';
import { type FieldView, fieldTemplate, printedTemplate } from '../templates/field.js';
import { AREA_PICKER_OPTIONS } from './options.js';
import type { AreaPickerWords } from './words.js';

export interface CwAreaPicker extends Stated<typeof AREA_PICKER_OPTIONS> {}

const GSS_CODE = /^[A-Z]\d{8}$/i;

/**
 * A field that finds an area as the reader types, by its name, a former name or its code, and chooses it for the page
 * context around it. What there is to choose comes from the widgets of the context when the field is first used, from
 * `src`, or from data between the tags.
 *
 * Nothing leaves the page: no postcode is looked up. A site with a look-up of its own puts it in the slot `look-up`, or
 * answers the event `cw-look-up`.
 *
 * @tag cw-area-picker
 * @summary A field that finds an area.
 * @status experimental
 * @since 0.3.0
 *
 * @slot - What readers see in its place without script: a sentence, or links to the pages of areas. Also the data, in a `<script type="text/csv">`.
 * @slot look-up - A site's own way to find an area, such as a form for postcodes, under the field.
 *
 * @fires {CwLookUpEvent} cw-look-up - The reader has typed something that no area is called.
 *
 * @csspart base - All of it.
 * @csspart field - A label with its control.
 * @csspart label - The label.
 * @csspart hint - The help under the label.
 * @csspart error - What is wrong.
 * @csspart input - The field.
 * @csspart list - The box of the list.
 * @csspart option - An area in the list.
 * @csspart select - The list of what to compare with.
 * @csspart selected - The areas to compare with.
 * @csspart printed - The sentence on paper.
 */
export class CwAreaPicker extends PickerElement<AreaPickerWords> {
  static override styles = pickerStyles;

  static override properties: PropertyDeclarations = propertiesOf(AREA_PICKER_OPTIONS);

  protected override readonly sets = 'area';
  readonly #combobox = new Combobox(this, 'area', {
    count: () => this.#list.places.length,
    choose: (at) => {
      this.#take(this.#list.places[at] ?? null);
    },
    enter: (text) => this.#enter(text),
    type: (text) => {
      this.#type(text);
    },
  });
  readonly #comparison = new AreaComparison(this, (compared) => {
    this.choose(compared);
  });
  #list = NO_LIST;
  /** What was chosen when the field was drawn last. */
  #drawn: string | null = null;
  /** What a site's own look-up found for a text. */
  #lookedUp: { readonly text: string; readonly keys: readonly string[] } | null = null;
  #register: PickerRegister | null = null;
  /** The name of the area, and what it is compared with, as shown last. */
  #name = '';
  #against = '';

  constructor() {
    super();
    this.compare = false;
  }

  protected override view(language: PickerLanguage<AreaPickerWords>): TemplateResult {
    const { words } = language;
    const { selected } = this;
    // Selected elsewhere, after what was left in the field.
    if (selected !== this.#drawn && !this.#combobox.state.isOpen) this.#combobox.clear();
    this.#drawn = selected;
    const register = this.#registerFor(language, selected);
    const offered = this.offers.flatMap(({ areas }) => areas);
    const places = placesOf(offered, this.#listOrNull(this.areas), register?.formerNames ?? null);
    const own = placeCalled(places, selected);
    const name = this.#nameOf(selected, own);
    this.#name = name === '' ? words.nothing : name;
    const compare = new Intl.Collator(words.lang).compare;
    const text = this.#combobox.state.typed ?? '';
    const found = this.#lookedUp?.text === text ? this.#lookedUp.keys : null;
    const why = this.learnt === 'failed' ? words.failed : words.loading;
    const list = (of: readonly Place[], wanted: string): AreaList =>
      this.learnt === 'all'
        ? areaList(of, wanted, ({ key }) => key === own?.key, words, compare)
        : { ...NO_LIST, note: why, status: why };
    const isWanted = ({ key }: Place): boolean => found === null || found.includes(key);
    this.#list = list(places.filter(isWanted), found === null ? text : '');
    const label = this.label ?? words.label;
    const field: FieldView = {
      id: this.#combobox.id,
      label,
      hint: this.hint ?? null,
      error: this.#wrongIn(this.#combobox, words) ?? this.error ?? null,
      errorPrefix: words.error,
    };
    const box = comboboxTemplate(this.#combobox, {
      field,
      value: name,
      ...this.#list,
      showAll: words.showAll,
    });
    return html`<div class="row">${fieldTemplate(field, box)}${this.compare ? this.#compareField(places, own, register, list, words) : nothing}</div><slot name="look-up"></slot>${printedTemplate(words.printed(label, this.#name))}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#combobox.settle();
    this.#comparison.combobox.settle();
  }

  protected override summaryIn({ compare }: AreaPickerWords): readonly string[] {
    return this.#against === '' ? [this.#name] : [this.#name, compare.against(this.#against)];
  }

  #compareField(
    places: readonly Place[],
    own: Place | null,
    register: PickerRegister | null,
    list: (of: readonly Place[], text: string) => AreaList,
    words: AreaPickerWords,
  ): TemplateResult {
    const { compare, showAll, error: errorPrefix } = words;
    const { page = NO_VALUES, values } = this.context.state;
    const comparable: Comparable = {
      ofPage: page,
      region: placeCalled(places, register?.regionOf(own?.code ?? '') ?? null),
      neighbours: (this.#listOrNull(this.neighbours) ?? []).flatMap(
        (each) => placeCalled(places, each) ?? [],
      ),
    };
    const { benchmark, comparators } = values;
    this.#comparison.look({ places, own, comparable, compared: { benchmark, comparators } }, list);
    const inWords = (each: Comparison): string =>
      each === 'region'
        ? (comparable.region?.name ?? '')
        : each === 'neighbours'
          ? compare.neighbours(comparable.neighbours.length)
          : compare.choices[each];
    const { comparison, areas } = this.#comparison;
    this.#against =
      comparison === 'benchmark'
        ? ''
        : areas.length > 0
          ? areas.map(({ name }) => name).join(', ')
          : inWords(comparison);
    const { label, add, remove } = compare;
    const error = this.#wrongIn(this.#comparison.combobox, words);
    return comparisonTemplate(this.#comparison, { label, inWords, add, remove, showAll, error, errorPrefix });
  }

  /** The register of areas: for former names once the field is used, and for the name of a code that is selected. */
  #registerFor({ names }: PickerLanguage<AreaPickerWords>, selected: string | null): PickerRegister | null {
    if (this.learnt === 'nothing' && !GSS_CODE.test(selected ?? '')) return null;
    this.#register ??= this.parts.get(names)?.pickerRegister() ?? null;
    return this.#register;
  }

  /** The name of what is selected; empty if nothing is, or if nobody knows a name for what an address asks for. */
  #nameOf(selected: string | null, own: Place | null): string {
    if (selected === null) return '';
    if (own !== null) return own.name;
    const { selected: known, unproven } = this.context.state;
    const unknown = unproven.includes('area') ? '' : (known?.name ?? selected);
    return this.#register?.nameOf(selected) ?? unknown;
  }

  #listOrNull(stated: CwAreaPicker['areas']): readonly string[] | null {
    if ((stated ?? null) === null) return null;
    return listOf(stated, '', () => undefined);
  }

  /** What is wrong with what was entered in a field; null if nothing is. */
  #wrongIn({ wrong, left }: Combobox, { notChosen, failed }: AreaPickerWords): string | null {
    if (wrong !== null) return notChosen(wrong);
    return left !== null && this.learnt === 'failed' ? failed : null;
  }

  #take(place: Place | null): void {
    const key = place?.key ?? null;
    if (key !== this.selected) this.choose({ area: key });
  }

  #enter(text: string): boolean | null {
    const [only] = this.#list.places;
    const isLookedUp = this.#lookedUp?.text === text && this.#list.places.length === 1;
    const place = isLookedUp ? (only ?? null) : placeCalled(this.#list.places, text);
    if (place === null && text.trim() !== '') return this.learnt === 'all' ? false : null;
    this.#take(place);
    return true;
  }

  #type(text: string): void {
    this.#lookedUp = null;
    void this.#lookUp(text);
  }

  /** Asks the site, once the list has been searched in vain. */
  async #lookUp(text: string): Promise<void> {
    await this.updateComplete;
    const isAsked = this.#combobox.state.typed === text && text.trim() !== '';
    if (!isAsked || this.learnt !== 'all' || this.#list.places.length > 0) return;
    const offer = (areas: readonly LookedUp[]): void => {
      if (this.#combobox.state.typed !== text) return;
      this.#combobox.wrong = null;
      this.#lookedUp = { text, keys: areas.map(({ code, name }) => code ?? name) };
      this.requestUpdate();
    };
    this.dispatchEvent(new CwLookUpEvent(text, offer));
  }
}
