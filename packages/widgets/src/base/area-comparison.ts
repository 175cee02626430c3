import type { LitElement } from 'lit';
import { type AreaList, NO_LIST } from '../pickers/area-view.js';
import {
  type Comparable,
  type Compared,
  comparedWith,
  type Comparison,
  comparisonIn,
  placesIn,
} from '../pickers/comparing.js';
import { type Place, placeCalled } from '../pickers/places.js';
import { Combobox } from './combobox.js';

/** What “Compare with” depends on. */
export interface ComparedNow {
  readonly places: readonly Place[];
  /** The area that is compared. */
  readonly own: Place | null;
  readonly comparable: Comparable;
  readonly compared: Compared;
}

type ListOf = (places: readonly Place[], text: string) => AreaList;

/** What the reader compares the area with, and the areas that they have added one by one. */
export class AreaComparison {
  readonly #host: LitElement;
  readonly #change: (compared: Compared) => void;
  readonly combobox: Combobox;
  #now: ComparedNow = {
    places: [],
    own: null,
    comparable: { region: null, neighbours: [], ofPage: { benchmark: null, comparators: null } },
    compared: { benchmark: null, comparators: null },
  };
  /** Areas of the reader's choice, of which there are none yet. */
  #isChoosing = false;
  #list = NO_LIST;

  constructor(host: LitElement, change: (compared: Compared) => void) {
    this.#host = host;
    this.#change = change;
    this.combobox = new Combobox(host, 'other', {
      count: () => this.#list.places.length,
      choose: (at) => {
        this.#add(this.#list.places[at]);
      },
      enter: (text) => {
        const place = placeCalled(this.#free, text);
        if (place !== null) this.#add(place);
        else if (text.trim() !== '') return this.#now.places.length > 0 ? false : null;
        return true;
      },
    });
  }

  /** Called before each render. */
  look(now: ComparedNow, listOf: ListOf): void {
    this.#now = now;
    this.#list = listOf(this.#free, this.combobox.state.typed ?? '');
  }

  get list(): AreaList {
    return this.#list;
  }

  get comparison(): Comparison {
    const { compared, places, comparable } = this.#now;
    const found = comparisonIn(compared, places, comparable);
    return this.#isChoosing && found === 'benchmark' ? 'areas' : found;
  }

  /** The areas that the reader has added. */
  get areas(): readonly Place[] {
    return this.comparison === 'areas' ? placesIn(this.#now.places, this.#now.compared.comparators) : [];
  }

  /** What there is to choose from. */
  get choices(): readonly Comparison[] {
    const { region, neighbours } = this.#now.comparable;
    return [
      'benchmark',
      ...(region === null ? [] : (['region'] as const)),
      ...(neighbours.length === 0 ? [] : (['neighbours'] as const)),
      'areas',
    ];
  }

  choose(comparison: Comparison): void {
    this.#isChoosing = comparison === 'areas';
    this.combobox.clear();
    this.#host.requestUpdate();
    // Of areas, nothing is compared until there is one.
    this.#set(comparison, []);
  }

  /**
   * The focus goes at once to the button that the next area will have, else to the field: later the reader may have gone
   * on. A button may be another area's after the next render, and the last of them is gone.
   */
  remove(key: string): void {
    const { areas } = this;
    const left = areas.filter((each) => each.key !== key);
    const next = Math.min(
      areas.findIndex((each) => each.key === key),
      left.length - 1,
    );
    const { renderRoot } = this.#host;
    const button = renderRoot.querySelectorAll<HTMLElement>('.remove')[next];
    (button ?? renderRoot.querySelector<HTMLElement>(`#${this.combobox.id}`))?.focus();
    this.#isChoosing = true;
    this.#set('areas', left);
  }

  /** Areas that are not yet among those compared. */
  get #free(): readonly Place[] {
    const { places, own } = this.#now;
    return places.filter(({ key }) => key !== own?.key && !this.areas.some((each) => each.key === key));
  }

  #add(place: Place | undefined): void {
    if (place !== undefined) this.#set('areas', [...this.areas, place]);
  }

  #set(comparison: Comparison, areas: readonly Place[]): void {
    const compared = comparedWith(comparison, this.#now.comparable, areas);
    const before = this.#now.compared;
    const isSame = compared.benchmark === before.benchmark && compared.comparators === before.comparators;
    if (!isSame) this.#change(compared);
  }
}
