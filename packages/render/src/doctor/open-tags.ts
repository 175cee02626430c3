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

/** An element whose end has not come. */
interface Open<T> {
  readonly name: string;
  /** Its name and its kinds: the lists that its place stands in. */
  readonly keys: readonly string[];
  readonly about: T;
}

/**
 * The elements that are open at a place of a page, by the rules of the HTML parser as far as they say where an element
 * ends: a paragraph ends where a heading or a table begins, and everything in it does too.
 *
 * The rules search the open elements, which takes quadratic time where very many are open. Here the places of each name
 * and kind are kept, so that each tag takes the same time however deep it stands. What moves elements about (formatting
 * that overlaps, text between the cells of a table) is left out: it changes no end that matters here.
 */
export class OpenTags<T> {
  readonly #open: Open<T>[] = [];
  readonly #places = new Map<string, number[]>();
  readonly #keys = new Map<string, readonly string[]>();
  readonly #closed: (about: T, byOwnTag: boolean) => void;

  /** @param closed Called for each element that ends; `byOwnTag` where its end tag is where its author wrote it. */
  constructor(closed: (about: T, byOwnTag: boolean) => void) {
    this.#closed = closed;
  }

  /** What is known of the innermost open element. */
  get top(): T | undefined {
    return this.#open.at(-1)?.about;
  }

  /** Whether an element of a name is open. */
  has(name: string): boolean {
    return this.#last(name) >= 0;
  }

  /** Whether tags are those of a drawing or a formula. */
  get isForeign(): boolean {
    return this.#last('#foreign') > this.#last('#integration');
  }

  /** Ends what a start tag ends by itself. Returns whether the parser makes an element of it. */
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

  /** Ends what an end tag ends, or nothing where it fits none. */
  end(name: string): void {
    if (name === 'p' || name === 'br') this.#leaveForeign();
    if (this.isForeign && this.#open[this.#last(name)]?.keys.includes('#drawn') === true) {
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
      // The element itself may bound the search: it is found first.
      if (this.#last(name) >= 0 && this.#last(name) >= this.#last('#scope')) this.#popTo(this.#last(name));
    } else if (this.has(name) && this.#last(name) >= this.#last('#special')) {
      this.#popTo(this.#last(name), name);
    }
  }

  /** Ends all that is open. */
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

  /** Ends the elements from a place on. `ownTag` is the end tag that is read, where it is that of the first of them. */
  #popTo(place: number, ownTag: string | null = null): void {
    while (this.#open.length > place) {
      const { name, keys, about } = this.#open.pop() as Open<T>;
      for (const key of keys) this.#places.get(key)?.pop();
      this.#closed(about, this.#open.length === place && name === ownTag);
    }
  }

  /** Made once for each name: a page has few. */
  #keysOf(name: string, isForeign: boolean): readonly string[] {
    const known = this.#keys.get(isForeign ? `drawn ${name}` : name);
    if (known !== undefined) return known;
    const keys = [name, ...kindsOf(name, isForeign).map((kind) => `#${kind}`)];
    this.#keys.set(isForeign ? `drawn ${name}` : name, keys);
    return keys;
  }
}
