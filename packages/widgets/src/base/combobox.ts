import type { ReactiveControllerHost } from 'lit';
import { CLOSED, type ComboState, pressed, typed } from '../pickers/combobox.js';

/** What a combobox is for. */
interface Purpose {
  /** How many options the open list has. */
  readonly count: () => number;
  readonly choose: (option: number) => void;
  /**
   * Takes what was typed without choosing an option, by Enter or by leaving the field: whether it is something to choose,
   * or null while nobody can say.
   */
  readonly enter: (text: string) => boolean | null;
  /** The reader has typed something else. */
  readonly type?: (text: string) => void;
}

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** The field and the list of a combobox: what the reader does becomes its next state, and the element renders anew. */
export class Combobox {
  readonly #host: Host;
  readonly #for: Purpose;
  /** Of its field; those of its list and options begin with it. */
  readonly id: string;
  #state: ComboState = CLOSED;
  /** What was typed and entered, where it is nothing to choose. */
  wrong: string | null = null;
  /** What was typed and entered before there was anything to choose from. */
  left: string | null = null;

  constructor(host: Host, id: string, purpose: Purpose) {
    this.#host = host;
    this.id = id;
    this.#for = purpose;
  }

  get state(): ComboState {
    return this.#state;
  }

  readonly press = (event: KeyboardEvent): void => {
    const { typed: text } = this.#state;
    const { state, selected, isEntered, isTaken } = pressed(this.#state, event, this.#for.count());
    if (isTaken) {
      event.preventDefault();
      // A dialog or a sheet around it has its own use for some keys.
      event.stopPropagation();
    }
    this.#go(state);
    if (selected !== null) this.#for.choose(selected);
    else if (isEntered && text !== null) this.#enter(text);
  };

  readonly type = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#go(typed(event.target.value));
    this.#for.type?.(event.target.value);
  };

  /** The reader tapped the field, to see what there is or to type another name over that in it. */
  readonly open = (): void => {
    if (this.#state.isOpen) return;
    this.#go({ ...this.#state, isOpen: true, active: null });
    if (this.#state.typed === null) this.#field?.select();
  };

  /** The button beside the field. */
  readonly toggle = (): void => {
    this.#go({ ...this.#state, isOpen: !this.#state.isOpen, active: null });
    this.#field?.focus();
  };

  /** The pointer went down in the list: the field keeps the focus. */
  readonly hold = (event: Event): void => {
    event.preventDefault();
  };

  readonly select = (event: Event): void => {
    const { target } = event;
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const at = [...(this.#list?.querySelectorAll('[role="option"]') ?? [])].findIndex(
      (each) => each === option,
    );
    if (at === -1) return;
    this.#go(CLOSED);
    this.#for.choose(at);
  };

  readonly leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (
      currentTarget instanceof Node &&
      relatedTarget instanceof Node &&
      currentTarget.contains(relatedTarget)
    )
      return;
    const { typed: text } = this.#state;
    this.#go({ ...this.#state, isOpen: false, active: null });
    if (text !== null) this.#enter(text);
  };

  /** What was typed has been taken, or given up. */
  clear(): void {
    this.#go(CLOSED);
  }

  /** Called after each render: what was left may be known by now. */
  settle(): void {
    if (this.left !== null) this.#enter(this.left);
  }

  #enter(text: string): void {
    const isTaken = this.#for.enter(text);
    const isOld = isTaken === null && this.left === text;
    this.left = isTaken === null ? text : null;
    this.wrong = isTaken === false ? text : null;
    if (!isOld) this.#go(isTaken === true ? CLOSED : this.#state);
  }

  #go(state: ComboState): void {
    // They are of what was typed.
    if (state.typed !== this.#state.typed) this.wrong = this.left = null;
    this.#state = state;
    this.#host.requestUpdate();
    if (state.active !== null) void this.#show();
  }

  async #show(): Promise<void> {
    await this.#host.updateComplete;
    this.#list?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>(`#${this.id}`);
  }

  get #list(): Element | null {
    return this.#host.renderRoot.querySelector(`#${this.id}-list`);
  }
}
