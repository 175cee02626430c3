import type { Chart, ImageRamp } from '@commonweal/charts';
import { IMAGE_RAMPS, tableChartImage } from '@commonweal/charts';
import type { Dataset, WordedIssue } from '@commonweal/data';
import { knownLanguage } from '@commonweal/widgets/catalogue.js';
import type { Attributes, Made } from '../element.js';
import { isInline, makeElement, tagOf } from '../element.js';
import { CwDataError, CwRenderError } from '../errors.js';
import type { DataInput } from '../html/data-block.js';
import { dataBlock } from '../html/data-block.js';
import type { RenderOptions } from '../html/static-html.js';
import { messagesIn, worded } from '../messages.js';

export interface SvgOptions extends RenderOptions {
  /** In pixels. Default 800. A table that needs more space is wider. */
  readonly width?: number | undefined;
}

/** An element as an SVG image. */
export interface ChartImage {
  readonly svg: string;
  /** In the language of the element where there are messages in it, else in English. */
  readonly issues: readonly WordedIssue[];
}

const NARROWEST = 320;
const WIDEST = 4000;
/** More rows than anybody would read in an image. */
const MOST_ROWS = 2000;

/**
 * Renders an element as a standalone SVG image with heading, finding, chart, legend, notes, source and licence. All
 * text can be selected; there are no style sheets, scripts or requests. The same input always gives the same bytes.
 *
 * @throws CwDataError if the data cannot make a chart, or make one of more than 2,000 rows; the message explains why
 *
 * @example
 * toSvg('cw-life-expectancy-table').svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'); // true
 */
export function toSvg(name: string, options: SvgOptions = {}): ChartImage {
  const { data = null, attributes = {}, lang, width = 800 } = options;
  if (!(width >= NARROWEST && width <= WIDEST)) {
    throw new CwRenderError(
      `An image is ${NARROWEST} to ${WIDEST} pixels wide${Number.isNaN(width) ? '' : `, and not ${width}`}.`,
    );
  }
  if (isInline(tagOf(name)))
    throw new CwRenderError(`${tagOf(name)} is words within a sentence, and has no image.`);
  const stated: Attributes = lang === undefined ? attributes : { lang, ...attributes };
  const { element } = makeElement(name, stated, data === null ? null : given(data));
  const messages = messagesIn(stated.lang);
  const issues = worded(element.issues, messages);
  const chart: Chart | null = element.model;
  if (chart === null) {
    const why = issues.map(({ message }) => message).join(' ');
    throw new CwDataError(why === '' ? 'There is no data to draw. Give a CSV or JSON file.' : why);
  }
  const { length } = chart.rows;
  if (chart.plot === null && length > MOST_ROWS)
    throw new CwDataError(
      `An image has room for ${MOST_ROWS} rows, and this chart has ${length}. Show fewer.`,
    );
  const ramp = IMAGE_RAMPS.find((each) => each === attributes.ramp) satisfies ImageRamp | undefined;
  const language = languageOf(element, stated.lang);
  return { svg: tableChartImage(chart, { width, ramp, lang: language, messages }), issues };
}

/** The language of the words in an image: as it was asked for, if the element has words in it. */
function languageOf({ language }: Made['element'], asked: Attributes[string] | undefined): string {
  const lang = language?.words.lang ?? '';
  return typeof asked === 'string' && knownLanguage(asked) === knownLanguage(lang) ? asked : lang;
}

/** A dataset unchanged; anything else as the page would contain it. */
function given(data: DataInput): ReturnType<typeof dataBlock> | Dataset {
  return typeof data !== 'string' && 'observations' in data ? data : dataBlock(data);
}
