import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { ReportingElement } from '../base/reporting-element.js';
import type { RowKind } from '../base/rows.js';
import { inlineStyles } from '../styles/index.js';
import { authoredTemplate, inlineTemplate } from '../templates/inline.js';
import type { WidgetView } from '../templates/view.js';
import { VALUE_OPTIONS } from './options.js';
import type { ValueWords } from './words.js';

export interface ValueElement extends Stated<typeof VALUE_OPTIONS> {}

/**
 * The number in prose without built-in data, as the base of elements that bring their own.
 *
 * @slot - The author's own text, which readers see until there is a figure, if there is none, and without script; also the data, in a `<script type="text/csv">`.
 *
 * @csspart value - The number, phrase or sentence.
 */
export abstract class ValueElement extends ReportingElement<ValueWords> {
  static override styles = inlineStyles;

  static override properties: PropertyDeclarations = propertiesOf(VALUE_OPTIONS);

  /** @internal */
  static override readonly rowKind: RowKind = 'others';

  constructor() {
    super();
    this.internalErrors.template = authoredTemplate;
  }

  protected override template(): TemplateResult {
    const { chart, marks, state, issues, lacks } = this.view as WidgetView;
    // A sentence cannot say that its number is from an earlier load, so an old number is not left in it.
    const isOld = state === 'stale' && issues.some(({ severity }) => severity !== 'notice');
    return inlineTemplate({
      chart: isOld ? null : chart,
      marks: marks ?? null,
      ...(lacks === undefined ? {} : { lacks }),
    });
  }

  protected override refocus(move: () => void): void {
    move();
  }
}
