import type { Schema } from '@commonweal/charts/kit/option.js';
import { keyword, text } from '@commonweal/charts/kit/parsers.js';

/** What a page context holds, as attributes and properties of the element around its part of the page. */
export const CONTEXT_OPTIONS = {
  /** Name or code of the area that all widgets follow, unless one names its own. */
  area: text,
  /** Codes or names of further areas to show for reference, separated by semicolons. */
  comparators: text,
  /** Name or code of the area to compare with. */
  benchmark: text,
  /** The period to show. */
  period: text,
  /** The group to show, as in `where` of a widget: `Sex=Men`. */
  group: text,
  /** The indicator to show, by the name that the rows have for it. */
  indicator: text,
  /** Where the choice is kept so that it can be shared: the part of the address after `#`. */
  urlState: keyword(['hash'], null),
} satisfies Schema;
