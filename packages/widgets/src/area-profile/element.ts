import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { CommonwealElement } from '../base/commonweal-element.js';
import { propertiesOf } from '../base/option-properties.js';
import { frameStyles } from '../styles/index.js';
import { AREA_PROFILE_OPTIONS } from './options.js';
import type { AreaProfileWords } from './words.js';

export interface AreaProfileElement extends Stated<typeof AREA_PROFILE_OPTIONS> {}

/** The widget without built-in data, as the base of elements that bring their own. */
export abstract class AreaProfileElement extends CommonwealElement<AreaProfileWords> {
  static override styles = frameStyles;

  static override properties: PropertyDeclarations = propertiesOf(AREA_PROFILE_OPTIONS);
}
