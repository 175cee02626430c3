import { INDICATORS_OPTIONS } from '@commonweal/charts/kit/indicators-options.js';
import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { CommonwealElement } from '../base/commonweal-element.js';
import { propertiesOf } from '../base/option-properties.js';
import { profileStyles } from '../styles/index.js';
import { profileTemplate } from '../templates/profile.js';
import { type Body, bodyWith } from '../templates/widget.js';
import type { AreaProfileWords } from './words.js';

const PROFILE: Body = /* @__PURE__ */ bodyWith(profileTemplate);

export interface AreaProfileElement extends Stated<typeof INDICATORS_OPTIONS> {}

/**
 * The area profile without built-in data, as the base of elements that bring their own.
 *
 * @cssprop --cw-color-mark - The range of the areas and its middle half.
 */
export abstract class AreaProfileElement extends CommonwealElement<AreaProfileWords> {
  static override styles = profileStyles;

  /**
   * Rows are indicators; an area selected in a dashboard is the one profiled.
   *
   * @internal
   */
  static override readonly rowsAreAreas = false;

  static override properties: PropertyDeclarations = propertiesOf(INDICATORS_OPTIONS);

  /** @internal */
  protected override get body(): Body {
    return PROFILE;
  }
}
