import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { RenderingElement } from '../base/rendering-element.js';
import { rendering } from '../base/league-rendering.js';
import { LEAGUE_OPTIONS } from './options.js';
import type { LeagueWords } from './words.js';

export interface LeagueElement extends Stated<typeof LEAGUE_OPTIONS> {}

/**
 * The league table without built-in data, as the base of elements that bring their own.
 *
 * @cssprop --cw-color-mark - Dots.
 * @cssprop --cw-color-highlighted - Dots of highlighted areas.
 * @cssprop --cw-color-benchmark - The dot and the band of the benchmark.
 * @cssprop --cw-color-comparator - Dots of comparators.
 */
export abstract class LeagueElement extends RenderingElement<LeagueWords> {
  static override readonly rendering = rendering;

  static override properties: PropertyDeclarations = propertiesOf(LEAGUE_OPTIONS);
}
