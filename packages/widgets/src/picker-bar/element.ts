import { html, nothing, type TemplateResult } from 'lit';
import { ControlElement, type ControlLanguage } from '../base/control-element.js';
import { pickerBarStyles } from '../styles/picker-bar.js';
import { listener } from '../templates/listener.js';
import type { PickerBarWords } from './words.js';

/** What the bar asks of a picker in it, whichever bundle that is from. */
type Picker = Element & { readonly summary?: readonly string[] };

/**
 * A bar of pickers that stays at the top of the window. On a phone the pickers are in the page, and one line stays that
 * says what is chosen; its button opens them as a sheet. On paper it is one sentence.
 *
 * @tag cw-picker-bar
 * @summary A bar of pickers that stays in view.
 * @status experimental
 * @since 0.3.0
 *
 * @slot - The pickers.
 *
 * @csspart base - All of it.
 * @csspart bar - The pickers.
 * @csspart line - The line on a phone.
 * @csspart sheet - The sheet on a phone.
 * @csspart printed - The sentence on paper.
 */
export class CwPickerBar extends ControlElement<ControlLanguage<PickerBarWords>> {
  static override styles = pickerBarStyles;

  /** Height of the form, which is kept free for it while it is in the sheet; null while it does not. */
  #held: number | null = null;

  constructor() {
    super();
    this.addEventListener('cw-summary', () => {
      this.requestUpdate();
    });
  }

  protected override view({ words }: ControlLanguage<PickerBarWords>): TemplateResult {
    const [first = '', ...more] = this.#summary;
    const rest = more.map((each) => `, ${each}`).join('');
    const pickers = html`<div class="bar" part="bar" role="group" aria-label=${words.title}><slot @slotchange=${listener(this.#changed)}></slot></div>`;
    // The title takes the focus of the sheet, and is not looked at when the bar comes into a page that has it elsewhere.
    const held = html`<svg class="held" width="1" height=${this.#held ?? 0} aria-hidden="true"></svg>`;
    return html`${this.#held === null ? pickers : held}<div class="line" part="line"><span class="now"><b>${first}</b>${rest}</span><button class="change" type="button" aria-haspopup="dialog" @click=${listener(this.#open)}>${words.change}</button></div><dialog class="sheet" part="sheet" aria-labelledby="title" @close=${listener(this.#close)}><p class="title" id="title" tabindex="-1" ?autofocus=${this.#held !== null}>${words.title}</p>${this.#held === null ? nothing : pickers}<button class="show" type="button" @click=${listener(this.#shut)}>${words.show}</button></dialog><p class="printed" part="printed">${first === '' ? nothing : words.printed(`${first}${rest}`)}</p>`;
  }

  /** What the pickers in it say, in their order. */
  get #summary(): readonly string[] {
    return [...this.querySelectorAll<Picker>('*')].flatMap(({ summary }) => summary ?? []);
  }

  readonly #changed = (): void => {
    this.requestUpdate();
  };

  readonly #open = (): void => {
    void this.#openSheet();
  };

  async #openSheet(): Promise<void> {
    this.#held = this.renderRoot.querySelector<HTMLElement>('.bar')?.offsetHeight ?? 0;
    this.requestUpdate();
    await this.updateComplete;
    this.#sheet?.showModal();
  }

  readonly #shut = (): void => {
    this.#sheet?.close();
  };

  readonly #close = (): void => {
    this.#held = null;
    this.requestUpdate();
  };

  get #sheet(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
