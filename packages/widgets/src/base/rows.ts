import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { CwHighlightEvent } from '../events/cw-highlight.js';
import { CwSelectEvent } from '../events/cw-select.js';
import { RowNames } from './row-names.js';
import type { RowEmphasis, RowLink, RowRef } from './row-link.js';
import { NO_EMPHASIS, ROW_LINK_PROTOCOL, rowLinkContext } from './row-link.js';

/** From the position of a row and that of the last to the one to move to. */
type Move = (at: number, last: number) => number;

/** Moves the focus to a row that need not be rendered; false if all rows are, so that it need not. */
interface Mover {
  move(from: string, move: Move): boolean;
}

/** How many rows Page Up and Page Down move by. */
const PAGE = 10;

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
/** What has the focus in a row: its button or, in a long table without any, its header, to show a long name in full. */
const STOP = `${ROW} :is(button[aria-pressed], th[tabindex])`;

/**
 * The reader's interaction with a widget's rows: selection, highlight, and the single tab stop of the row
 * buttons.
 *
 * Changes attributes on existing rows and renders nothing, so pointing at a row costs the same in any chart.
 * On its own, a widget keeps its selection; in a dashboard, the dashboard keeps it for all widgets.
 */
export class Rows implements ReactiveController {
  readonly #host: LitElement;
  readonly #consumer: ContextConsumer<typeof rowLinkContext, LitElement>;
  readonly #mover: Mover;
  #names = new RowNames(null);
  #emphasis: RowEmphasis = NO_EMPHASIS;
  #pointed: RowRef | null = null;
  /** Whether rows are areas. Other rows, such as causes, are not linked to other widgets. */
  readonly #areas: boolean;
  #link: RowLink | null = null;
  #chosen: RowRef | null = null;
  #unsubscribe: (() => void) | null = null;
  #quiet = false;
  /** Whether a row is shown as selected or highlighted. */
  #isMarked = false;
  /** Key of the row whose button is the tab stop. */
  #stop: string | null = null;

  constructor(host: LitElement, areas: boolean, mover: Mover) {
    this.#host = host;
    this.#mover = mover;
    this.#areas = areas;
    this.#consumer = new ContextConsumer(host, {
      context: rowLinkContext,
      subscribe: true,
      callback: (link) => {
        if (link.protocol === ROW_LINK_PROTOCOL) this.#connect(link);
      },
    });
    host.addController(this);
  }

  /** Whether a dashboard links the widget's rows with those of others. */
  get linked(): boolean {
    return this.#link !== null && this.#areas;
  }

  /** The area selected in the dashboard, for a widget whose rows are not areas. */
  get chosen(): RowRef | null {
    return this.#chosen;
  }

  get selectedKeys(): ReadonlySet<string> {
    const { selected } = this.#emphasis;
    if (selected === null) return new Set();
    return new Set(
      this.#names.of(selected.key) === null ? this.#names.keysOf(selected.name) : [selected.key],
    );
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
    const chosen = this.#is(key, this.#emphasis.selected) ? null : row;
    if (this.#link !== null && this.#areas) this.#link.select(chosen);
    else this.#show({ ...this.#emphasis, selected: chosen });
    this.#host.dispatchEvent(new CwSelectEvent(row.key, row.name, chosen !== null));
  }

  hostConnected(): void {
    if (this.#link !== null) return;
    // The consumer has just sent its request. A dashboard defined later did not receive it, so ask again when an
    // undefined ancestor is upgraded.
    for (let node = parentOf(this.#host); node !== null; node = parentOf(node)) {
      if (node instanceof Element && node.matches(':not(:defined)')) {
        // Weak, so that an ancestor that is never defined does not keep every widget that was ever under it.
        const rows = new WeakRef(this);
        void customElements.whenDefined(node.localName).then(() => {
          const alive = rows.deref();
          if (alive !== undefined) alive.#ask();
        });
      }
    }
  }

  #ask(): void {
    if (this.#host.isConnected && this.#link === null) this.#consumer.hostConnected();
  }

  hostDisconnected(): void {
    if (this.#pointed !== null && this.linked) this.#link?.highlight(null);
    this.#pointed = null;
    this.#connect(null);
  }

  hostUpdated(): void {
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

  #connect(link: RowLink | null): void {
    if (link === this.#link) return;
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#link = link;
    this.#hear(NO_EMPHASIS);
    // The row buttons come and go with the link.
    this.#host.requestUpdate();
    if (link !== null) {
      this.#unsubscribe = link.subscribe((emphasis) => {
        this.#hear(emphasis);
      });
    }
  }

  #hear(emphasis: RowEmphasis): void {
    const before = this.#chosen;
    if (this.#areas) this.#show(emphasis);
    else if (before?.key !== emphasis.selected?.key) {
      this.#chosen = emphasis.selected;
      this.#host.requestUpdate('chosenArea', before);
    }
  }

  #show(emphasis: RowEmphasis): void {
    this.#emphasis = emphasis;
    this.#apply();
  }

  #point(key: string | null): void {
    if (this.#quiet || key === (this.#pointed?.key ?? null)) return;
    this.#pointed = key === null ? null : this.#ref(key);
    if (this.#link !== null && this.#areas) this.#link.highlight(this.#pointed);
    else this.#show({ ...this.#emphasis, highlighted: this.#pointed });
    this.#host.dispatchEvent(new CwHighlightEvent(key, this.#pointed?.name ?? null));
  }

  #apply(): void {
    const isMarked = this.#emphasis.selected !== null || this.#emphasis.highlighted !== null;
    // Most tables have no such row, and visiting all to find that out costs as much as rendering a few.
    if (!isMarked && !this.#isMarked) return;
    this.#isMarked = isMarked;
    for (const row of this.#host.shadowRoot?.querySelectorAll<HTMLElement>(ROW) ?? []) {
      const key = keyOf(row) ?? '';
      const selected = this.#is(key, this.#emphasis.selected);
      row.toggleAttribute('data-selected', selected);
      row.toggleAttribute('data-highlighted', this.#is(key, this.#emphasis.highlighted));
      row.querySelector('button[aria-pressed]')?.setAttribute('aria-pressed', String(selected));
    }
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

/** The next node on an event's path, across shadow boundaries and slots. */
function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot !== null) return node.assignedSlot;
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
