import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { CommonwealElement } from '../base/commonweal-element.js';
import { propertiesOf } from '../base/option-properties.js';
import { leagueStyles } from '../styles/index.js';
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
export abstract class LeagueElement extends CommonwealElement<LeagueWords> {
  static override styles = leagueStyles;

  static override properties: PropertyDeclarations = propertiesOf(LEAGUE_OPTIONS);
}
