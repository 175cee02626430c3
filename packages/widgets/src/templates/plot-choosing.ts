import type { PlotChoosing } from '@commonweal/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { type Followed, follow } from './follow.js';
import { listener } from './listener.js';

/** The areas whose lines can be selected: what the keys have reached, in words; null at rest. */
export interface Choosable extends Followed<string | null> {
  /** How many there are. */
  readonly count: number;
  slide(event: Event): void;
}

/** How a line is selected by keyboard and which one the keys have reached; in sight while they are in use. */
export function choosingTemplate(choosing: PlotChoosing, areas: Choosable): TemplateResult {
  return html`<p class="instruction"><span id="choosing">${choosing.instruction}</span>${follow(areas, (words) => (words === null ? nothing : html` <b>${words}</b>`))}</p>`;
}

/** Panels have no slider along x, so that one along their areas has the keys. It is a single tab stop for all of them. */
export function areaSliderTemplate(choosing: PlotChoosing, areas: Choosable): TemplateResult {
  const handler = listener((event: Event) => {
    areas.slide(event);
  });
  const slider = (words: string | null): TemplateResult =>
    html`<input class="spoken" type="range" min="0" max=${areas.count - 1} value="0" aria-label=${choosing.label} aria-valuetext=${words ?? nothing} aria-describedby="choosing" @input=${handler} @keydown=${handler} @focus=${handler} @blur=${handler}>`;
  return html`${follow(areas, slider)}${choosingTemplate(choosing, areas)}`;
}
