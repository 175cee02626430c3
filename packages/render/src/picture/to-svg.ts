import type { PictureRamp, TableChart } from '@commonweal/charts';
import { PICTURE_RAMPS, tableChartPicture } from '@commonweal/charts';
import type { Dataset, Issue } from '@commonweal/data';
import { statedLanguage } from '../bundles.js';
import type { Attributes, Made } from '../element.js';
import { makeElement } from '../element.js';
import { CwDataError, CwRenderError } from '../errors.js';
import type { DataInput } from '../html/data-block.js';
import { dataBlock } from '../html/data-block.js';
import type { RenderOptions } from '../html/static-html.js';

export interface SvgOptions extends RenderOptions {
  /** In pixels; 800 where not given. A table that needs more is wider. */
  readonly width?: number | undefined;
}

/** An element as a picture. */
export interface Picture {
  readonly svg: string;
  readonly issues: readonly Issue[];
}

const NARROWEST = 320;
const WIDEST = 4000;
/** More than anybody reads in a picture. */
const MOST_ROWS = 2000;

/**
 * An element as a picture that stands alone: SVG with heading, finding, chart, key, notes, source and licence, all as
 * text that can be selected, no style sheet, no script and no request. The same input gives the same bytes.
 *
 * @throws CwDataError where no chart can be made of the data, or one of more than 2,000 rows; the message says why
 *
 * @example
 * toSvg('cw-life-expectancy-table').svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'); // true
 */
export function toSvg(name: string, options: SvgOptions = {}): Picture {
  const { data = null, attributes = {}, lang, width = 800 } = options;
  if (!(width >= NARROWEST && width <= WIDEST)) {
    throw new CwRenderError(
      `A picture is ${NARROWEST} to ${WIDEST} pixels wide${Number.isNaN(width) ? '' : `, and not ${width}`}.`,
    );
  }
  const { element } = makeElement(
    name,
    lang === undefined ? attributes : { lang, ...attributes },
    data === null ? null : given(data),
  );
  const chart: TableChart | null = element.model;
  if (chart === null) {
    const why = element.issues.map(({ message }) => message).join(' ');
    throw new CwDataError(why === '' ? 'There is no data to draw. Give a CSV or JSON file.' : why);
  }
  const { length } = chart.rows;
  if (length > MOST_ROWS)
    throw new CwDataError(
      `A picture has room for ${MOST_ROWS} rows, and this chart has ${length}. Show fewer.`,
    );
  const ramp = PICTURE_RAMPS.find((each) => each === attributes.ramp) satisfies PictureRamp | undefined;
  return {
    svg: tableChartPicture(chart, { width, ramp, lang: languageOf(element, attributes.lang ?? lang) }),
    issues: element.issues,
  };
}

/** The language of the words in a picture: as it was asked for, where there are words in it. */
function languageOf({ language }: Made['element'], asked: Attributes[string] | undefined): string {
  const lang = language?.words.lang ?? '';
  return typeof asked === 'string' && statedLanguage(asked) === statedLanguage(lang) ? asked : lang;
}

/** A dataset as it is; anything else as the page would have it. */
function given(data: DataInput): ReturnType<typeof dataBlock> | Dataset {
  return typeof data !== 'string' && 'observations' in data ? data : dataBlock(data);
}
