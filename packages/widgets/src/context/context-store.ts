import {
  type ContextBy,
  type ContextName,
  type ContextState,
  type ContextValues,
  NO_STATE,
  NO_VALUES,
  type Offer,
  PAGE_CONTEXT_PROTOCOL,
  type PageContext,
  type RowRef,
  type Turn,
} from './page-context.js';

/** The names of all values, in the order in which an address has them. */
export const CONTEXT_NAMES = Object.keys(NO_VALUES) as ContextName[];

/** Called after each change of values with the names of those that are different now. */
type Changed = (values: ContextValues, changed: readonly ContextName[], by: ContextBy) => void;

/** The values of one page context, and who follows them. */
export class ContextStore {
  #state: ContextState = NO_STATE;
  readonly #changed: Changed;
  readonly #listeners = new Set<(state: ContextState) => void>();
  readonly #supplies = new Set<() => Promise<Offer | null>>();
  /** How often these have changed. */
  #offers = 0;
  /** What others are given. */
  readonly context: PageContext;

  /** @param later Does work that can wait, without keeping the page from painting. */
  constructor(changed: Changed, later: (turn: Turn) => void) {
    this.#changed = changed;
    this.context = Object.freeze({
      protocol: PAGE_CONTEXT_PROTOCOL,
      set: (change: Partial<ContextValues>) => {
        this.set(change, 'reader');
      },
      choose: (row: RowRef | null) => {
        this.set({ area: row?.key ?? null }, 'reader', row);
      },
      highlight: (row: RowRef | null) => {
        if (row?.key !== this.#state.highlighted?.key) this.#tell({ ...this.#state, highlighted: row });
      },
      subscribe: (listener: (state: ContextState) => void) => {
        this.#listeners.add(listener);
        listener(this.#state);
        return () => {
          this.#listeners.delete(listener);
        };
      },
      later,
      offer: (supply: () => Promise<Offer | null>) => {
        this.#supplies.add(supply);
        void this.#offered();
        return () => {
          this.#supplies.delete(supply);
          void this.#offered();
        };
      },
      offers: async () => {
        const all = await Promise.allSettled([...this.#supplies].map((supply) => supply()));
        return all.flatMap((each) =>
          each.status === 'fulfilled' && each.value !== null ? [each.value] : [],
        );
      },
    });
  }

  get values(): ContextValues {
    return this.#state.values;
  }

  /**
   * Changes some values; those not named stay.
   *
   * @param row The area with its name, where that is known.
   */
  set(change: Partial<ContextValues>, by: ContextBy, row: RowRef | null = null): void {
    const before = this.#state;
    const names = CONTEXT_NAMES.filter((name) => change[name] !== undefined);
    const changed = names.filter((name) => change[name] !== before.values[name]);
    if (changed.length === 0) return;
    const own = Object.fromEntries(changed.map((name) => [name, change[name]])) as Partial<ContextValues>;
    const values = Object.freeze({ ...before.values, ...own });
    const isOld = (name: ContextName): boolean => !changed.includes(name);
    const { area } = values;
    this.#tell({
      ...before,
      values,
      selected: isOld('area') ? before.selected : area === null ? null : (row ?? { key: area, name: area }),
      unproven: [...before.unproven.filter(isOld), ...(by === 'url' ? changed : [])],
      page: by === 'page' ? { ...(before.page ?? NO_VALUES), ...own } : (before.page ?? NO_VALUES),
    });
    this.#changed(values, changed, by);
  }

  /** Says once of all supplies that come or go together that there are others. */
  async #offered(): Promise<void> {
    this.#offers += 1;
    const offered = this.#offers;
    await Promise.resolve();
    if (offered === this.#offers) this.#tell({ ...this.#state, offered });
  }

  #tell(state: ContextState): void {
    this.#state = Object.freeze(state);
    for (const listener of [...this.#listeners]) listener(this.#state);
  }
}
