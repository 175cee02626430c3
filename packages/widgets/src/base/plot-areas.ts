import type { Chart, Layer, LineArea, Plot, ReadoutPosition } from '@commonweal/charts';
import { linesAt, nearestLine } from '@commonweal/charts/plot/nearest-line.js';
import { nothing, type TemplateResult } from 'lit';
import { type ContextState, NO_STATE, type PageContext, type RowRef } from '../context/page-context.js';
import { CwHighlightEvent } from '../events/cw-highlight.js';
import { CwSelectEvent } from '../events/cw-select.js';
import { areaSliderTemplate, type Choosable, choosingTemplate } from '../templates/plot-choosing.js';
import { PlotChanges, type PlotHost } from './plot-changes.js';

/** How far from a line a pointer still means it, in px: half the size of what a finger hits. */
const REACH = 22;
/** A press that moves further than this, in px, draws the slider along. */
const MOVED = 6;
const LINE = 'path[data-key]';

/** Events of the slider along x and of panels. */
const HANDLED = ['pointerdown', 'pointermove', 'pointerup', 'pointerleave', 'keydown', 'focus', 'blur'];

/** From the line that has been reached, of those from top to bottom, to the next. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * The areas whose lines a plot has, in a page context: the one under the pointer, or that the keys have reached, is
 * highlighted everywhere, and a press or Enter chooses it. Changes attributes of lines and renders nothing.
 */
export class PlotAreas extends PlotChanges<PlotHost> implements Choosable {
  readonly link: PageContext;
  readonly #unsubscribe: () => void;
  #chart: Chart | null = null;
  /** Of each panel. */
  #layers: readonly (readonly Layer[])[] = [];
  #state: ContextState = NO_STATE;
  #pointed: LineArea | null = null;
  /** What the keys have reached. */
  #reached: LineArea | null = null;
  /** The period that the reader is at, as the table has it; null for all. */
  #label: string | null = null;
  /** Where the reader pressed. */
  #pressed: PointerEvent | null = null;

  constructor(host: PlotHost, link: PageContext) {
    super(host);
    this.link = link;
    this.#unsubscribe = link.subscribe((state) => {
      this.#show(state);
    });
  }

  /** The element has another context, or none. */
  end(): void {
    if ((this.#pointed ?? this.#reached) !== null) this.link.highlight(null);
    this.#unsubscribe();
    for (const over of this.host.renderRoot.querySelectorAll('.slider, .panels'))
      for (const type of HANDLED) over.removeEventListener(type, this, true);
    this.#show(NO_STATE);
    this.host.renderRoot.querySelector('.slider')?.removeAttribute('aria-describedby');
    this.host.removeController(this);
  }

  /** What the next render shows. */
  setChart(chart: Chart): void {
    this.#chart = chart;
    this.#layers = chart.plot?.panels.map(({ layers }) => layers) ?? [];
    // Another chart may have other lines.
    this.#reached = this.#all().find(({ key }) => key === this.#reached?.key) ?? null;
  }

  /** What the keys have reached, in words, with the figure of the period; null if they have reached no line. */
  get value(): string | null {
    const area = this.#reached;
    if (area === null || this.#chart === null) return null;
    const { columns, rows, plot } = this.#chart;
    const label = this.#label;
    const cell = rows.find(({ cells }) => cells[0]?.text === label)?.cells[area.column];
    const name = label === null ? area.name : (columns[area.column]?.header ?? area.name);
    const figure = cell === undefined ? '' : ` ${cell.spoken ?? cell.text}`;
    const selected = this.#isSelected(area) ? (plot?.choosing?.selected ?? null) : null;
    return [`${name}${figure}`, label, selected].filter((part) => part !== null).join(', ');
  }

  get count(): number {
    return this.#distinct().length;
  }

  /** What is under a plot for choosing by keyboard. */
  template({ choosing, readout }: Plot): TemplateResult | typeof nothing {
    if (choosing === undefined) return nothing;
    return readout === null ? areaSliderTemplate(choosing, this) : choosingTemplate(choosing, this);
  }

  /** The reader is at a period now: the slider along x says the line that the keys have reached, if any. */
  describe(slider: HTMLInputElement): void {
    const { label = '', spoken = '' } = this.#position(slider) ?? {};
    if (label !== this.#label) {
      this.#label = label;
      this.tell();
    }
    slider.setAttribute('aria-valuetext', this.value ?? spoken);
  }

  /** What the reader does with the slider along x, or with the pointer over panels. */
  handleEvent(event: Event): void {
    const over = event.currentTarget as HTMLElement;
    const pointer = event as PointerEvent;
    switch (event.type) {
      case 'pointerdown':
        this.#pressed = pointer;
        this.#point(over, pointer);
        break;
      case 'pointermove':
        this.#point(over, pointer);
        break;
      case 'pointerup':
        if (this.#isStill(pointer)) this.#choose(this.#at(pointer));
        this.#pressed = null;
        break;
      case 'pointerleave':
        this.#pressed = null;
        this.#point(over, null);
        break;
      case 'keydown':
        this.#press(over as HTMLInputElement, event as KeyboardEvent);
        break;
      case 'focus':
        this.#use(over.matches(':focus-visible'));
        break;
      case 'blur':
        this.#use(false);
        break;
    }
  }

  /**
   * Arrow keys up and down move from line to line of a frame, Enter chooses the area of one, and Escape leaves it.
   * What is for a line is nothing else.
   */
  #press(slider: HTMLInputElement, event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    this.#use(true);
    const step = STEPS[key];
    const reached = this.#reached;
    if (step !== undefined) this.#reach(this.#next(step, this.#position(slider)?.x ?? 0));
    else if (reached === null) return;
    else if (key === 'Enter') this.#choose(reached);
    else if (key === 'Escape') this.#reach(null);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.describe(slider);
  }

  /** Whether the reader uses the keys, for which the instruction and what they have reached are in sight. */
  #use(isInUse: boolean): void {
    const instruction = this.host.renderRoot.querySelector('.plot .instruction');
    instruction?.toggleAttribute('data-in-use', isInUse);
    if (!isInUse) this.#reach(null);
  }

  /** The keys moved to the line of an area, or away from all. */
  #reach(area: LineArea | null): void {
    if (area === this.#reached) return;
    this.#reached = area;
    this.#highlight(area);
    this.tell();
  }

  /** What the reader does with the slider along the areas of all panels. */
  slide(event: Event): void {
    const slider = event.currentTarget as HTMLInputElement;
    const areas = this.#distinct();
    switch (event.type) {
      case 'focus':
        this.#use(slider.matches(':focus-visible'));
        slider.value = String(
          Math.max(
            areas.findIndex((area) => this.#isSelected(area)),
            0,
          ),
        );
        this.#reach(areas[Number(slider.value)] ?? null);
        break;
      case 'input':
        this.#reach(areas[Number(slider.value)] ?? null);
        break;
      case 'keydown':
        this.#use(true);
        this.#pressAmong(event as KeyboardEvent);
        break;
      case 'blur':
        this.#use(false);
        break;
    }
  }

  /** As among rows: Escape without a choice is left to the page, which may close a dialog with it. */
  #pressAmong(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    if (key === 'Enter' || key === ' ') this.#choose(this.#reached);
    else if (key === 'Escape' && this.#state.selected !== null) this.link.choose(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The areas of all panels, each once, in the order of the panels. */
  #distinct(): readonly LineArea[] {
    return [...new Map(this.#all().map((area) => [area.key, area])).values()];
  }

  /** Where along x the slider is. */
  #position({ value }: HTMLInputElement): ReadoutPosition | undefined {
    return this.#chart?.plot?.readout?.positions[Number(value)];
  }

  #all(): readonly LineArea[] {
    return this.#layers.flat().flatMap((layer) => (layer.kind === 'line' ? (layer.area ?? []) : []));
  }

  /** The line above or below; from none, the one in front. */
  #next(step: number, x: number): LineArea | null {
    const lines = linesAt(this.#layers.flat(), x);
    const at = lines.findIndex(({ area }) => area.column === this.#reached?.column);
    if (at >= 0) return lines[Math.min(Math.max(at + step, 0), lines.length - 1)]?.area ?? null;
    const front = this.#all().at(-1);
    return (lines.find(({ area }) => area === front) ?? lines[0])?.area ?? this.#reached;
  }

  #isStill({ clientX, clientY }: PointerEvent): boolean {
    const from = this.#pressed;
    return from !== null && Math.hypot(clientX - from.clientX, clientY - from.clientY) <= MOVED;
  }

  /** The pointer moved over a frame, or left it. What the keys have reached is then highlighted again. */
  #point(over: HTMLElement, event: PointerEvent | null): void {
    const area = event === null ? null : this.#at(event);
    over.toggleAttribute('data-on-line', area !== null);
    if (area?.key === this.#pointed?.key) return;
    this.#pointed = area;
    this.#highlight(area ?? this.#reached);
  }

  #highlight(area: LineArea | null): void {
    this.link.highlight(area);
    this.host.dispatchEvent(new CwHighlightEvent(area?.key ?? null, area?.name ?? null));
  }

  /** The reader wants the area of a line: a second time takes the choice back. */
  #choose(area: LineArea | null): void {
    if (area === null) return;
    const isSelected = this.#isSelected(area);
    this.link.choose(isSelected ? null : area);
    this.host.dispatchEvent(new CwSelectEvent(area.key, area.name, !isSelected));
  }

  #isSelected({ key }: LineArea): boolean {
    return this.#keysOf(this.#state.selected).includes(key);
  }

  hostUpdated(): void {
    const root = this.host.renderRoot;
    root.querySelector('.slider')?.setAttribute('aria-describedby', 'choosing');
    // Before the slider's own listeners. Added again, they are the same.
    for (const over of root.querySelectorAll('.slider, .panels'))
      for (const type of HANDLED) over.addEventListener(type, this, true);
    for (const line of root.querySelectorAll(LINE)) this.#mark(line);
  }

  /** A slider lies over its frame, and its scale may run down to the axis. */
  #at({ target, clientX, clientY }: PointerEvent): LineArea | null {
    const place = target as Element;
    const frames = [...this.host.renderRoot.querySelectorAll('.frame')];
    const frame = place.closest('.frame') ?? place.closest('.field')?.querySelector('.frame') ?? null;
    const layers = frame === null ? undefined : this.#layers[frames.indexOf(frame)];
    if (frame === null || layers === undefined) return null;
    const { left, top, width, height } = frame.getBoundingClientRect();
    const at = { x: ((clientX - left) / width) * 100, y: ((clientY - top) / height) * 100 };
    return nearestLine(layers, at, (REACH / height) * 100);
  }

  /** Touches only the lines that are marked otherwise than before. */
  #show(state: ContextState): void {
    const before = this.#state;
    this.#state = state;
    for (const part of ['selected', 'highlighted'] as const) {
      if (state[part] === before[part]) continue;
      for (const key of [...this.#keysOf(before[part]), ...this.#keysOf(state[part])])
        for (const line of this.host.renderRoot.querySelectorAll(`path[data-key="${CSS.escape(key)}"]`))
          this.#mark(line);
    }
    if (this.#reached !== null && state.selected !== before.selected) this.tell();
  }

  /** Keys of the lines that are meant: by their key, or by their name if no line has the key. */
  #keysOf(meant: RowRef | null): readonly string[] {
    if (meant === null) return [];
    const areas = this.#all();
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
