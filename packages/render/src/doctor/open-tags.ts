import {
  ENDS_FOREIGN,
  ENDS_IN_SCOPE,
  ENDS_PARAGRAPH,
  HEADING,
  isTablePart,
  kindsOf,
  PART_OF,
  TABLE_BOUNDS,
  VOID,
} from './tag-kinds.js';

/** An element that has not ended yet. */
interface Open<T> {
  readonly name: string;
  /** Its name and its kinds: the index entries that list it. */
  readonly keys: readonly string[];
  readonly about: T;
}

/**
 * Tracks the open elements of a page by those rules of the HTML parser that determine where an element ends: a heading
 * or a table ends a paragraph, along with everything inside.
 *
 * The parser's own search through the open elements takes quadratic time when very many are open. This keeps an index
 * of positions by name and kind, so every tag takes the same time at any depth. Rules that move elements around
 * (overlapping formatting, text between table cells) are left out, because they change no end that matters here.
 */
export class OpenTags<T> {
  readonly #open: Open<T>[] = [];
  readonly #places = new Map<string, number[]>();
  readonly #keys = new Map<string, readonly string[]>();
  readonly #closed: (about: T, byOwnTag: boolean) => void;

  /** @param closed Called when an element ends; `byOwnTag` if its own end tag ended it. */
  constructor(closed: (about: T, byOwnTag: boolean) => void) {
    this.#closed = closed;
  }

  /** The data attached to the innermost open element. */
  get top(): T | undefined {
    return this.#open.at(-1)?.about;
  }

  /** Whether an element with this name is open. */
  has(name: string): boolean {
    return this.#last(name) >= 0;
  }

  /** Whether the current tags are SVG or MathML. */
  get isForeign(): boolean {
    return this.#last('#foreign') > this.#last('#integration');
  }

  /**
   * Ends the elements that a start tag ends implicitly. Returns whether the parser would create an element for the tag.
   */
  before(name: string): boolean {
    if (this.isForeign && !ENDS_FOREIGN.has(name)) return true;
    this.#leaveForeign();
    if (name === 'html' || name === 'body' || name === 'head') return false;
    if (isTablePart(name)) return this.#beforePart(name);
    if (name === 'form' && this.has('form') && !this.has('template')) return false;
    if (name === 'li') this.#popIfAbove('li', '#item');
    if (name === 'dd' || name === 'dt') {
      this.#popIfAbove('dd', '#item');
      this.#popIfAbove('dt', '#item');
    }
    if (ENDS_PARAGRAPH.has(name)) this.#popIfAbove('p', '#button');
    const top = this.#open.at(-1)?.name ?? '';
    if (HEADING.has(name) && HEADING.has(top)) this.#popTo(this.#open.length - 1);
    if ((name === 'option' || name === 'optgroup') && top === 'option') this.#popTo(this.#open.length - 1);
    if (name === 'button') this.#popIfAbove('button', '#scope');
    if (name === 'a') this.#popIfAbove('a', '#special');
    return true;
  }

  /** Opens an element after its start tag. */
  push(name: string, about: T, endsItself: boolean): void {
    const { isForeign } = this;
    const isEmpty = isForeign
      ? endsItself
      : VOID.has(name) || ((name === 'svg' || name === 'math') && endsItself);
    if (isEmpty) {
      this.#closed(about, false);
      return;
    }
    const keys = this.#keysOf(name, isForeign);
    const place = this.#open.push({ name, keys, about }) - 1;
    for (const key of keys) {
      const places = this.#places.get(key) ?? [];
      this.#places.set(key, places);
      places.push(place);
    }
  }

  /** Ends the elements that an end tag ends; nothing if it matches none. */
  end(name: string): void {
    if (name === 'p' || name === 'br') this.#leaveForeign();
    if (this.isForeign && this.#open[this.#last(name)]?.keys.includes('#inForeign') === true) {
      this.#popTo(this.#last(name), name);
    } else if (HEADING.has(name)) {
      const last = Math.max(...[...HEADING].map((each) => this.#last(each)));
      if (last > this.#last('#scope')) this.#popTo(last, name);
    } else if (name === 'p') this.#popIfAbove('p', '#button');
    else if (name === 'li') this.#popIfAbove('li', '#list');
    else if (name === 'table' || isTablePart(name)) {
      if (this.#last(name) >= 0 && this.#last(name) >= this.#last('#table')) this.#popTo(this.#last(name));
    } else if (name === 'template') {
      if (this.has(name)) this.#popTo(this.#last(name));
    } else if (ENDS_IN_SCOPE.has(name)) {
      // The element can itself bound the search, so it is looked up first.
      if (this.#last(name) >= 0 && this.#last(name) >= this.#last('#scope')) this.#popTo(this.#last(name));
    } else if (this.has(name) && this.#last(name) >= this.#last('#special')) {
      this.#popTo(this.#last(name), name);
    }
  }

  /** Ends all open elements. */
  endAll(): void {
    this.#popTo(0);
  }

  #beforePart(name: string): boolean {
    const table = this.#last('#table');
    const bound = this.#open[table]?.name;
    if (bound !== 'table') return bound === 'template';
    const within = (PART_OF.get(name) ?? TABLE_BOUNDS).map((each) => this.#last(each));
    this.#popTo(Math.max(...within) + 1);
    return true;
  }

  #leaveForeign(): void {
    while (this.isForeign) this.#popTo(this.#last('#foreign'));
  }

  #last(key: string): number {
    return this.#places.get(key)?.at(-1) ?? -1;
  }

  #popIfAbove(name: string, bound: string): void {
    const last = this.#last(name);
    if (last >= 0 && last >= this.#last(bound)) this.#popTo(last);
  }

  /**
   * Ends every element from a position onwards. `ownTag` is the end tag being read, if it belongs to the first of them.
   */
  #popTo(place: number, ownTag: string | null = null): void {
    while (this.#open.length > place) {
      const { name, keys, about } = this.#open.pop() as Open<T>;
      for (const key of keys) this.#places.get(key)?.pop();
      this.#closed(about, this.#open.length === place && name === ownTag);
    }
  }

  /** Cached by name: a page uses few. */
  #keysOf(name: string, isForeign: boolean): readonly string[] {
    const known = this.#keys.get(isForeign ? `foreign ${name}` : name);
    if (known !== undefined) return known;
    const keys = [name, ...kindsOf(name, isForeign).map((kind) => `#${kind}`)];
    this.#keys.set(isForeign ? `foreign ${name}` : name, keys);
    return keys;
  }
}
