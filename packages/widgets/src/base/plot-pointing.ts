import type { Readout } from '@commonweal/charts';
import { nearestPosition } from '@commonweal/charts/plot/readout.js';
import type { Pointing } from '../templates/plot.js';
import type { PlotAreas } from './plot-areas.js';
import { PlotChanges } from './plot-changes.js';
import type { BodyHost } from './rendering-element.js';

/**
 * Which position of a plot the reader points at or has moved to with the slider over it. Changes what follows it and
 * renders nothing else. The slider has the keys and says its value; a pointer needs no press.
 */
export class PlotPointing extends PlotChanges<BodyHost> implements Pointing {
  #readout: Readout | null = null;
  #nearest: (percentage: number) => number = () => 0;
  #value: number | null = null;
  #areas: PlotAreas | null = null;
  /** Whether the pointer decides on the value, and not the slider, which knows nothing of uneven periods. */
  #isPointed = false;

  get value(): number | null {
    return this.#value;
  }

  get areas(): PlotAreas | null {
    return this.#areas;
  }

  /** What the next render shows: another one is at rest. */
  setReadout(readout: Readout | null): void {
    if (readout === this.#readout) return;
    this.#readout = readout;
    this.#nearest = readout === null ? () => 0 : nearestPosition(readout.positions);
    this.#value = null;
  }

  hostUpdated(): void {
    const areas = this.host.lineAreas ?? null;
    if (areas !== this.#areas) {
      this.#areas = areas;
      this.tell();
    }
    const slider = this.host.renderRoot.querySelector<HTMLInputElement>('.slider');
    if (slider !== null) this.#set(slider);
  }

  handleEvent(event: Event): void {
    const slider = event.currentTarget as HTMLInputElement;
    switch (event.type) {
      case 'pointerdown':
      case 'pointermove':
        this.#isPointed = true;
        this.#point(slider, event as PointerEvent);
        break;
      case 'pointerup':
        this.#isPointed = false;
        break;
      case 'pointerleave':
        this.#leave(slider, event as PointerEvent);
        break;
      case 'input':
        // While it is dragged, the pointer has set the place.
        if (this.#isPointed) this.#set(slider);
        else this.#move(slider, Number(slider.value));
        break;
      case 'keydown':
        this.#press(slider, event as KeyboardEvent);
        break;
      case 'blur':
        this.#move(slider, null);
        break;
    }
  }

  #point(slider: HTMLInputElement, { offsetX }: PointerEvent): void {
    this.#move(slider, this.#nearest((offsetX / slider.clientWidth) * 100));
  }

  /** A finger that is lifted leaves what it has shown; a mouse takes it along, unless the keys have the slider. */
  #leave(slider: HTMLInputElement, { pointerType }: PointerEvent): void {
    this.#isPointed = false;
    if (pointerType === 'mouse' && !slider.matches(':focus-visible')) this.#move(slider, null);
  }

  /** At rest, Escape is left to the page, which may close a dialog with it. */
  #press(slider: HTMLInputElement, event: KeyboardEvent): void {
    this.#isPointed = false;
    if (event.key !== 'Escape' || this.#value === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#move(slider, null);
  }

  #move(slider: HTMLInputElement, value: number | null): void {
    const isSame = value === this.#value;
    this.#value = value;
    this.#set(slider);
    if (!isSame) this.tell();
  }

  /** Neither value nor attributes of the slider are part of the template. */
  #set(slider: HTMLInputElement): void {
    const readout = this.#readout;
    if (readout === null) return;
    const at = this.#value ?? readout.rest;
    slider.value = String(at);
    slider.setAttribute('aria-valuetext', readout.positions[at]?.spoken ?? '');
    this.#areas?.describe(slider);
  }
}
