import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { CwHighlightEvent } from '../events/cw-highlight.js';
import { CwSelectEvent } from '../events/cw-select.js';
import type { RowEmphasis, RowLink, RowRef } from './row-link.js';
import { NO_EMPHASIS, ROW_LINK_PROTOCOL, rowLinkContext } from './row-link.js';

/** How many rows Page Up and Page Down move by. */
const PAGE = 10;

/** Keys that move the focus among the row buttons of a table. */
const MOVES: ReadonlyMap<string, (at: number, last: number) => number> = new Map([
  ['ArrowDown', (at: number, last: number) => Math.min(at + 1, last)],
  ['ArrowUp', (at: number) => Math.max(at - 1, 0)],
  ['PageDown', (at: number, last: number) => Math.min(at + PAGE, last)],
  ['PageUp', (at: number) => Math.max(at - PAGE, 0)],
  ['Home', () => 0],
  ['End', (_at: number, last: number) => last],
]);

const ROW = 'tr[data-key]';
const BUTTON = `${ROW} button[aria-pressed]`;

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
  #names: ReadonlyMap<string, string> = new Map();
  #emphasis: RowEmphasis = NO_EMPHASIS;
  #pointed: RowRef | null = null;
  /** Whether rows are areas. Other rows, such as causes, are not linked to other widgets. */
  readonly #areas: boolean;
  #link: RowLink | null = null;
  #chosen: RowRef | null = null;
  #unsubscribe: (() => void) | null = null;
  #quiet = false;
  /** Key of the row whose button is the tab stop. */
  #stop: string | null = null;

  constructor(host: LitElement, areas: boolean) {
    this.#host = host;
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
    return new Set([...this.#names.keys()].filter((key) => this.#is(key, this.#emphasis.selected)));
  }

  /** Key → displayed name of each row that the next render shows. */
  setRows(names: ReadonlyMap<string, string>): void {
    this.#names = names;
  }

  /** Key of the row whose button is the tab stop; null until there is one. */
  get tabStop(): string | null {
    return this.#stop;
  }

  /** The pointer or focus moved to a row. */
  enter(key: string): void {
    this.#point(key);
    const focused = this.#focusedButton();
    if (focused !== null) this.#moveStop(keyOf(focused));
  }

  /** The pointer or focus left the rows. A row that still has the focus stays highlighted. */
  leave(): void {
    this.#point(keyOf(this.#focusedButton()));
  }

  /** Arrow keys, Page Up, Page Down, Home and End move the focus among the buttons; Escape clears the selection. */
  press(event: KeyboardEvent): void {
    const focused = this.#focusedButton();
    if (focused === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') this.#unselect(event);
    const move = MOVES.get(event.key);
    if (move === undefined) return;
    const buttons = this.#buttons();
    buttons[move(buttons.indexOf(focused), buttons.length - 1)]?.focus();
    event.preventDefault();
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
    return { key, name: this.#names.get(key) ?? key };
  }

  /** Whether a row matches: by its key, or by its name if this table does not have the key. */
  #is(key: string, meant: RowRef | null): boolean {
    if (meant === null || this.#names.has(meant.key)) return key === meant?.key;
    return this.#names.get(key) === meant.name;
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
    for (const row of this.#host.shadowRoot?.querySelectorAll<HTMLElement>(ROW) ?? []) {
      const key = keyOf(row) ?? '';
      const selected = this.#is(key, this.#emphasis.selected);
      row.toggleAttribute('data-selected', selected);
      row.toggleAttribute('data-highlighted', this.#is(key, this.#emphasis.highlighted));
      row.querySelector('button[aria-pressed]')?.setAttribute('aria-pressed', String(selected));
    }
  }

  #buttons(): HTMLButtonElement[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<HTMLButtonElement>(BUTTON));
  }

  /** Makes one button the tab stop: that of the wanted row, else the first. */
  #moveStop(wanted: string | null): void {
    const buttons = this.#buttons();
    const stop = buttons.find((button) => keyOf(button) === wanted) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
    this.#stop = keyOf(stop ?? null);
  }

  #focusedButton(): HTMLButtonElement | null {
    const focused = this.#host.shadowRoot?.activeElement ?? null;
    return focused instanceof HTMLButtonElement && focused.matches(BUTTON) ? focused : null;
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
