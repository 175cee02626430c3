import type { Layer, LineArea } from '@commonweal/charts';
import { nearestLine } from '@commonweal/charts/plot/nearest-line.js';
import type { LitElement, ReactiveController } from 'lit';
import { type ContextState, NO_STATE, type PageContext, type RowRef } from '../context/page-context.js';
import { CwHighlightEvent } from '../events/cw-highlight.js';
import { CwSelectEvent } from '../events/cw-select.js';

/** How far from a line a pointer still means it, in px: half the size of what a finger hits. */
const REACH = 22;
/** A press that moves further than this, in px, draws the slider along. */
const MOVED = 6;
const LINE = 'path[data-key]';

/**
 * The areas whose lines a plot has, in a page context: the one under the pointer is highlighted everywhere, and a press
 * chooses it. Changes attributes of lines and renders nothing.
 */
export class PlotAreas implements ReactiveController {
  readonly #host: LitElement;
  readonly link: PageContext;
  readonly #unsubscribe: () => void;
  #layers: readonly Layer[] = [];
  #state: ContextState = NO_STATE;
  #pointed: LineArea | null = null;
  /** Where the reader pressed. */
  #pressed: PointerEvent | null = null;

  constructor(host: LitElement, link: PageContext) {
    this.#host = host;
    this.link = link;
    this.#unsubscribe = link.subscribe((state) => {
      this.#show(state);
    });
    host.addController(this);
  }

  /** The element has another context, or none. */
  end(): void {
    if (this.#pointed !== null) this.link.highlight(null);
    this.#unsubscribe();
    this.#show(NO_STATE);
    this.#host.removeController(this);
  }

  /** What the next render shows. */
  setLayers(layers: readonly Layer[]): void {
    this.#layers = layers;
  }

  /** What the reader does with the slider, which lies over the frame. */
  handle(slider: HTMLElement, event: Event): void {
    const pointer = event as PointerEvent;
    switch (event.type) {
      case 'pointerdown':
        this.#pressed = pointer;
        this.#point(slider, pointer);
        break;
      case 'pointermove':
        this.#point(slider, pointer);
        break;
      case 'pointerup':
        if (this.#isStill(pointer)) this.#press(slider, pointer);
        this.#pressed = null;
        break;
      case 'pointerleave':
        this.#pressed = null;
        this.#point(slider, null);
        break;
    }
  }

  #isStill({ clientX, clientY }: PointerEvent): boolean {
    const from = this.#pressed;
    return from !== null && Math.hypot(clientX - from.clientX, clientY - from.clientY) <= MOVED;
  }

  /** The pointer moved over the frame, or left it. */
  #point(slider: HTMLElement, event: PointerEvent | null): void {
    const area = event === null ? null : this.#at(slider, event);
    if (area?.key === this.#pointed?.key) return;
    this.#pointed = area;
    slider.toggleAttribute('data-on-line', area !== null);
    this.link.highlight(area);
    this.#host.dispatchEvent(new CwHighlightEvent(area?.key ?? null, area?.name ?? null));
  }

  /** The reader pressed on the frame: a second press on the line of the chosen area takes the choice back. */
  #press(slider: HTMLElement, event: PointerEvent): void {
    const area = this.#at(slider, event);
    if (area === null) return;
    const { selected } = this.#state;
    const isChosen = selected !== null && this.#keysOf(selected).includes(area.key);
    this.link.choose(isChosen ? null : area);
    this.#host.dispatchEvent(new CwSelectEvent(area.key, area.name, !isChosen));
  }

  hostUpdated(): void {
    for (const line of this.#host.renderRoot.querySelectorAll(LINE)) this.#mark(line);
  }

  #at(slider: HTMLElement, { offsetX, offsetY }: PointerEvent): LineArea | null {
    // The scale of the slider may run down to the axis.
    const frame = this.#host.renderRoot.querySelector('.field > .frame') ?? slider;
    const { width, height } = frame.getBoundingClientRect();
    const place = { x: (offsetX / width) * 100, y: (offsetY / height) * 100 };
    return nearestLine(this.#layers, place, (REACH / height) * 100);
  }

  /** Touches only the lines that are marked otherwise than before. */
  #show(state: ContextState): void {
    const before = this.#state;
    this.#state = state;
    for (const part of ['selected', 'highlighted'] as const) {
      if (state[part] === before[part]) continue;
      for (const key of [...this.#keysOf(before[part]), ...this.#keysOf(state[part])])
        for (const line of this.#host.renderRoot.querySelectorAll(`path[data-key="${CSS.escape(key)}"]`))
          this.#mark(line);
    }
  }

  /** Keys of the lines that are meant: by their key, or by their name if no line has the key. */
  #keysOf(meant: RowRef | null): readonly string[] {
    if (meant === null) return [];
    const areas = this.#layers.flatMap((layer) => (layer.kind === 'line' ? (layer.area ?? []) : []));
    const isKnown = areas.some(({ key }) => key === meant.key);
    return areas
      .filter(({ key, name }) => (isKnown ? key === meant.key : name === meant.name))
      .map(({ key }) => key);
  }

  #mark(line: Element): void {
    const key = line.getAttribute('data-key') ?? '';
    for (const part of ['selected', 'highlighted'] as const)
      line.toggleAttribute(`data-${part}`, this.#keysOf(this.#state[part]).includes(key));
  }
}
