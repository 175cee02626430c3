/** A combobox between two presses of a key. */
export interface ComboState {
  /** What the reader has typed; null while the field holds what is selected. */
  readonly typed: string | null;
  readonly isOpen: boolean;
  /** The option that is pointed at, counted from 0; null while the field itself is. */
  readonly active: number | null;
}

export const CLOSED: ComboState = Object.freeze({ typed: null, isOpen: false, active: null });

/** A key as a keyboard event has it. */
export interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
}

/** What a key does. */
export interface Step {
  readonly state: ComboState;
  /** The option that it selects; null if none. */
  readonly selected: number | null;
  /** Whether it takes what was typed as it is: Enter without an option. */
  readonly isEntered: boolean;
  /** Whether the browser does nothing with it. */
  readonly isTaken: boolean;
}

/**
 * What a key does in an editable combobox with a list that follows what is typed, as the ARIA Authoring Practices
 * describe it.
 *
 * @param count How many options there are, once the list is open.
 */
export function pressed(
  state: ComboState,
  { key, altKey, ctrlKey, metaKey, isComposing }: Key,
  count: number,
): Step {
  const step = (next: Partial<ComboState>, isTaken: boolean, selected: number | null = null): Step => ({
    state: { ...state, ...next },
    selected,
    isEntered: false,
    isTaken,
  });
  const pass = step({}, false);
  // Enter that ends the composition of a character is no choice.
  if (isComposing || ctrlKey || metaKey) return pass;
  const { isOpen, active } = state;
  const closed = { isOpen: false, active: null };
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      if (altKey) return step({ isOpen: true }, true);
      return step(
        { isOpen: true, active: count === 0 ? null : active === null || active >= last ? 0 : active + 1 },
        true,
      );
    case 'ArrowUp':
      if (altKey)
        return active === null || !isOpen
          ? step(closed, true)
          : step({ ...closed, typed: null }, true, active);
      return step(
        { isOpen: true, active: count === 0 ? null : active === null || active === 0 ? last : active - 1 },
        true,
      );
    case 'Enter':
      if (isOpen && active !== null) return step({ ...closed, typed: null }, true, active);
      // A form is sent once nothing that was typed is still to be taken.
      if (state.typed === null) return step(closed, isOpen);
      return { ...step(closed, true), isEntered: true };
    case 'Escape':
      if (isOpen) return step({ ...closed, typed: null }, true);
      // A dialog around it closes by Escape once there is nothing to clear.
      return state.typed === null ? pass : step({ typed: null }, true);
    case 'Tab':
      return isOpen && active !== null
        ? step({ ...closed, typed: null }, false, active)
        : step(closed, false);
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      // The caret moves, so the field itself is meant again.
      return active === null ? pass : step({ active: null }, false);
    default:
      return pass;
  }
}

/** The reader typed: the list is open and nothing in it is pointed at. */
export const typed = (text: string): ComboState => ({ typed: text, isOpen: true, active: null });
