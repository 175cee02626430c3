import type { LitElement, ReactiveController } from 'lit';
import { CwHighlightEvent } from '../events/cw-highlight.js';
import { CwSelectEvent } from '../events/cw-select.js';
import { ContextSeeker } from '../context/context-seeker.js';
import type { ContextName, ContextState, Offer, PageContext, RowRef } from '../context/page-context.js';
import { RowNames } from './row-names.js';

/** From the position of a row and that of the last to the one to move to. */
type Move = (at: number, last: number) => number;

/** The widget whose rows they are. */
interface Host extends LitElement {
  /** What its data can be asked for. */
  offer(): Promise<Offer | null>;
}

/** Moves the focus to a row that need not be rendered; false if all rows are, so that it need not. */
interface Mover {
  move(from: string, move: Move): boolean;
}

/** How many rows Page Up and Page Down move by. */
const PAGE = 10;

/** What rows are: areas whose words follow a choice, areas that it only marks, or other things, such as causes. */
export type RowKind = 'areas' | 'marks' | 'others';

/** Where there is no page context. */
const NO_STATE = { selected: null, highlighted: null, values: {} } as unknown as ContextState;

/** Keys that move the focus among the rows of a table. */
const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowDown', (at, last) => Math.min(at + 1, last)],
  ['ArrowUp', (at) => Math.max(at - 1, 0)],
  ['PageDown', (at, last) => Math.min(at + PAGE, last)],
  ['PageUp', (at) => Math.max(at - PAGE, 0)],
  ['Home', () => 0],
  ['End', (_at, last) => last],
]);

const ROW = 'tr[data-key]';
const HIGHLIGHTED = 'data-highlighted';
/** What has the focus in a row: its button or, in a long table without any, its header, to show a long name in full. */
const STOP = `${ROW} :is(button[aria-pressed], th[tabindex])`;

/**
 * The reader's interaction with a widget's rows: selection, highlight, and the single tab stop of the row
 * buttons; and what the widget takes from the page context around it.
 *
 * Changes attributes on existing rows and renders nothing, so pointing at a row costs the same in any chart. Words that
 * follow a choice are written when the context gives the widget its turn. On its own, a widget keeps its selection.
 */
export class Rows implements ReactiveController {
  /** A widget whose rows are areas in some of its charts alone sets it before each. */
  kind: RowKind;
  readonly #host: Host;
  readonly #mover: Mover;
  #names = new RowNames(null);
  #state: ContextState = NO_STATE;
  #pointed: RowRef | null = null;
  #link: PageContext | null = null;
  /** Rows that are marked as highlighted, which follow the pointer and are not looked for again. */
  #highlighted: readonly HTMLElement[] = [];
  /** By their keys; null where a render may have changed them. */
  #rows: ReadonlyMap<string, HTMLElement> | null = null;
  #unsubscribe: (() => void) | undefined;
  #withdraw: (() => void) | undefined;
  #quiet = false;
  /** Key of the row whose button is the tab stop. */
  #stop: string | null = null;

  constructor(host: Host, kind: RowKind, mover: Mover) {
    this.#host = host;
    this.#mover = mover;
    this.kind = kind;
    new ContextSeeker(host, (link) => {
      this.#connect(link);
    });
    host.addController(this);
  }

  /** Whether the widget's rows are areas that a page context links with those of other widgets. */
  get linked(): boolean {
    return this.#link !== null && this.#areas;
  }

  /** The page context around the widget; null if there is none. */
  get link(): PageContext | null {
    return this.#link;
  }

  /** What the page context holds, for the engine. */
  get context(): ContextState {
    return this.#state;
  }

  /** Set by a server, on which nothing is found around an element. */
  set context(state: ContextState) {
    this.#state = state;
  }

  /** Whether the page context asks for more than the finished chart has. */
  get asks(): boolean {
    return this.#differs(NO_STATE);
  }

  get #areas(): boolean {
    return this.kind !== 'others';
  }

  get selectedKeys(): ReadonlySet<string> {
    return new Set(this.#keysOf(this.#state.selected));
  }

  /** The names of the rows that the next render shows. */
  setRows(names: RowNames): void {
    this.#names = names;
  }

  /** Key of the row whose button is the tab stop; null until there is one. */
  get tabStop(): string | null {
    return this.#stop;
  }

  /** The pointer or focus moved to a row. */
  enter(key: string): void {
    this.#point(key);
    const focused = this.#focused();
    if (focused !== null) this.#moveStop(keyOf(focused));
  }

  /** The pointer or focus left the rows. A row that still has the focus stays highlighted. */
  leave(): void {
    this.#point(keyOf(this.#focused()));
  }

  /** Arrow keys, Page Up, Page Down, Home and End move the focus among the rows; Escape clears the selection. */
  press(event: KeyboardEvent): void {
    const focused = this.#focused();
    if (focused === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') this.#unselect(event);
    const move = MOVES.get(event.key);
    if (move === undefined) return;
    event.preventDefault();
    if (this.#mover.move(keyOf(focused) ?? '', move)) return;
    const stops = this.#stops();
    stops[move(stops.indexOf(focused), stops.length - 1)]?.focus();
  }

  /** Without a selection, Escape is left to the page, which may close a dialog with it. */
  #unselect(event: KeyboardEvent): void {
    const [selected] = this.selectedKeys;
    if (selected === undefined) return;
    this.choose(selected);
    event.preventDefault();
    event.stopPropagation();
  }

  /** Moves the focus when the reader did not: highlights nothing and fires no event. */
  quietly(move: () => void): void {
    this.#quiet = true;
    move();
    this.#quiet = false;
  }

  /** The reader pressed a row's button. */
  choose(key: string): void {
    const row = this.#ref(key);
    const selected = this.#is(key, this.#state.selected) ? null : row;
    if (this.#link !== null && this.#areas) this.#link.choose(selected);
    else this.#show({ ...this.#state, selected });
    this.#host.dispatchEvent(new CwSelectEvent(row.key, row.name, selected !== null));
  }

  hostUpdated(): void {
    this.#rows = null;
    this.#apply();
    this.#moveStop(this.#stop);
  }

  #ref(key: string): RowRef {
    return { key, name: this.#names.of(key) ?? key };
  }

  /** Whether a row matches: by its key, or by its name if this table does not have the key. */
  #is(key: string, meant: RowRef | null): boolean {
    if (meant === null || this.#names.of(meant.key) !== null) return key === meant?.key;
    return this.#names.of(key) === meant.name;
  }

  #connect(link: PageContext | null): void {
    if (this.#pointed !== null && this.linked) this.#link?.highlight(null);
    this.#pointed = null;
    this.#unsubscribe?.();
    this.#link = null;
    this.#show(NO_STATE);
    this.#unsubscribe = link?.subscribe((state) => {
      this.#receive(state);
    });
    this.#link = link;
    this.offer();
    // The row buttons come and go with the link, and so does what the context asks for.
    this.#host.requestUpdate('context', null);
  }

  /** What the data can be asked for, of which it tells the context anew when there are other data. */
  offer(): void {
    this.#withdraw?.();
    this.#withdraw = this.#link?.offer(() => this.#host.offer());
  }

  #receive(state: ContextState): void {
    const before = this.#state;
    this.#show(state);
    // The first chart is made of what is selected by then.
    if (!this.#host.hasUpdated || !this.#differs(before)) return;
    this.#link?.later(() => {
      this.#host.requestUpdate('context', null);
      return this.#host.updateComplete;
    });
  }

  /** Whether the state now asks for another chart than one before, and not only for other marks. */
  #differs(before: ContextState): boolean {
    const { values } = this.#state;
    return (Object.keys(values) as ContextName[]).some(
      (name) =>
        values[name] !== (before.values[name] ?? null) &&
        // What is only marked is there; otherwise a note would have to say that it is missing.
        !(name === 'area' && this.kind === 'marks' && this.#has(this.#state) && this.#has(before)),
    );
  }

  /** Whether the area selected is in a row, if any is. */
  #has({ selected }: ContextState): boolean {
    return selected === null || this.#keysOf(selected).length > 0;
  }

  /** Keys of the rows that are meant: by their key, or by their name if this table does not have the key. */
  #keysOf(meant: RowRef | null): readonly string[] {
    if (meant === null) return [];
    return this.#names.of(meant.key) === null ? this.#names.keysOf(meant.name) : [meant.key];
  }

  /** Touches only the rows that are marked otherwise than before, so that a pointer costs the same in any table. */
  #show(state: ContextState): void {
    const before = this.#state;
    this.#state = state;
    if (!this.#areas) return;
    if (state.selected !== before.selected)
      for (const row of [...this.#rowsOf(before.selected), ...this.#rowsOf(state.selected)]) this.#mark(row);
    if (state.highlighted !== before.highlighted) this.#highlight();
  }

  #highlight(): void {
    for (const row of this.#highlighted) row.removeAttribute(HIGHLIGHTED);
    this.#highlighted = this.#rowsOf(this.#state.highlighted);
    for (const row of this.#highlighted) row.setAttribute(HIGHLIGHTED, '');
  }

  /** Rows are looked for once a render, since a pointer moves often. */
  #rowsOf(meant: RowRef | null): readonly HTMLElement[] {
    const keys = this.#keysOf(meant);
    if (keys.length === 0) return [];
    this.#rows ??= new Map(this.#all().map((row) => [keyOf(row) ?? '', row]));
    return keys.flatMap((key) => this.#rows?.get(key) ?? []);
  }

  #all(): readonly HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(ROW) ?? [])];
  }

  #point(key: string | null): void {
    if (this.#quiet || key === (this.#pointed?.key ?? null)) return;
    this.#pointed = key === null ? null : this.#ref(key);
    if (this.#link !== null && this.#areas) this.#link.highlight(this.#pointed);
    else this.#show({ ...this.#state, highlighted: this.#pointed });
    this.#host.dispatchEvent(new CwHighlightEvent(key, this.#pointed?.name ?? null));
  }

  /** Marks rows that a render may have made. */
  #apply(): void {
    const { selected, highlighted } = this.#state;
    // Most tables have no such row, and visiting all to find that out costs as much as rendering a few.
    if (!this.#areas || (selected === null && highlighted === null)) return;
    for (const row of this.#all()) this.#mark(row);
    this.#highlight();
  }

  #mark(row: HTMLElement): void {
    const key = keyOf(row) ?? '';
    const isSelected = this.#is(key, this.#state.selected);
    row.toggleAttribute('data-selected', isSelected);
    row.querySelector('button[aria-pressed]')?.setAttribute('aria-pressed', String(isSelected));
  }

  #stops(): HTMLElement[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<HTMLElement>(STOP));
  }

  /** Makes one row the tab stop: the wanted one, else the first. */
  #moveStop(wanted: string | null): void {
    const stops = this.#stops();
    const stop = stops.find((each) => keyOf(each) === wanted) ?? stops[0];
    for (const each of stops) each.tabIndex = each === stop ? 0 : -1;
    this.#stop = keyOf(stop ?? null);
  }

  #focused(): HTMLElement | null {
    const focused = this.#host.shadowRoot?.activeElement ?? null;
    return focused instanceof HTMLElement && focused.matches(STOP) ? focused : null;
  }
}

function keyOf(target: Element | null): string | null {
  return target?.closest<HTMLElement>(ROW)?.dataset.key ?? null;
}
