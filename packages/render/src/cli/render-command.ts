import { extname } from 'node:path';
import type { WordedIssue } from '@commonweal/data';
import { allTags, DASHBOARD, isDashboard, tagOf } from '../element.js';
import { CwRenderError } from '../errors.js';
import type { HtmlOptions } from '../html/static-html.js';
import type { HashedStyles } from '../html/styles.js';
import { toHtml } from '../html/to-html.js';
import type { Scale } from '../image/to-png.js';
import { SCALES, toPng } from '../image/to-png.js';
import { toSvg } from '../image/to-svg.js';
import { addressOf, languageOf, readArguments } from './arguments.js';
import { CHILDREN_EXAMPLE } from './children.js';
import type { DrawValues } from './draw-options.js';
import { DRAW_OPTIONS, readToDraw } from './draw-options.js';
import type { Command, Exit, Output } from './io.js';
import { EXIT } from './io.js';
import { issueLine } from './issues.js';
import { writeOut } from './files.js';

const FORMATS = ['html', 'svg', 'png'] as const;
type Format = (typeof FORMATS)[number];

const OPTIONS = {
  ...DRAW_OPTIONS,
  out: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  width: { type: 'string' },
  scale: { type: 'string' },
  'styles-href': { type: 'string' },
  'styles-out': { type: 'string' },
  json: { type: 'boolean' },
} as const;

interface Rendered {
  readonly content: string | Uint8Array;
  readonly issues: readonly WordedIssue[];
  readonly state: string;
  /** The style sheets of HTML, the element's own first. */
  readonly sheets: readonly HashedStyles[];
}

export const renderCommand: Command = {
  summary: 'draws an element as HTML, SVG or PNG',
  help: `Usage: commonweal render ELEMENT [--data FILE] --out x.html|x.svg|x.png

Draws an element. ELEMENT is one of:
  ${allTags().join('\n  ')}

  --data FILE        the data, CSV or JSON; not needed for elements with figures of their own
  --out FILE         where to write; the ending names the format. Without it HTML or SVG is printed
  --format FORMAT    html, svg or png, where no --out says so
  --set NAME=VALUE   an attribute of the element, as often as needed; --set selectable for one without a value
  --lang LANGUAGE    the language of the element, such as en-GB
  --children FILE    of a dashboard, as HTML: the widgets in it, a JSON list
  --allow-outside    files that the list names may be outside its folder
  --width PIXELS     of an image: 320 to 4000; 800 where not given
  --scale 1|2        of a PNG: pixels of the file to one of the image
  --styles-href URL  of HTML: link the style sheet there, and write it no more into the element
  --styles-out FILE  of HTML: write the style sheet to a file
  --json             print what was written, its issues and the hash of the style sheet, as JSON

Example: commonweal render bar-ranking --data absence.csv --set benchmark=England --out absence.svg
The widgets of a dashboard, with the data of each in a file beside the list:
${CHILDREN_EXAMPLE}
Exit status: 0 drawn; 1 the data cannot be drawn; 2 wrong arguments.
`,
  async run(args, output): Promise<Exit> {
    const { values, subject } = readArguments('render', args, OPTIONS, 'ELEMENT');
    const format = formatOf(values.out, values.format);
    if (values.out === undefined && (format === 'png' || values.json === true)) {
      throw new CwRenderError('Name a file with --out: a PNG, or what is reported as JSON, is not printed.');
    }
    const isWhole = isDashboard(subject);
    if (isWhole) refuseForDashboard(format, values);
    refuseForFormat(format, values);
    const tag = isWhole ? DASHBOARD : tagOf(subject);
    const lang = languageOf(values.lang);
    const source = values.data ?? values.children;
    if (source !== undefined) output.progress(`Reading ${source} …`);
    // The element reports problems with the data, as on a page.
    const { options, issues } = await readToDraw(tag, values, (_tag, file) => file);
    output.progress(`Drawing ${subject} …`);
    const made = draw(subject, format, { ...options, lang }, values);
    const drawn = { ...made, issues: [...issues, ...made.issues] };
    for (const issue of drawn.issues) if (values.json !== true) output.report(issueLine(issue, lang));
    if (values['styles-out'] !== undefined) await writeOut(values['styles-out'], drawn.sheets[0]?.css ?? '');
    if (values.out !== undefined) await writeOut(values.out, drawn.content);
    else if (typeof drawn.content === 'string') {
      output.markup(drawn.content, format === 'svg' ? 'svg' : 'html');
    }
    report(output, values, subject, format, drawn);
    return drawn.state === 'error' || drawn.state === 'empty' ? EXIT.found : EXIT.ok;
  },
};

interface Values extends DrawValues {
  readonly out?: string | undefined;
  readonly lang?: string | undefined;
  readonly width?: string | undefined;
  readonly scale?: string | undefined;
  readonly 'styles-href'?: string | undefined;
  readonly 'styles-out'?: string | undefined;
  readonly json?: boolean | undefined;
}

function formatOf(out: string | undefined, asked: string | undefined): Format {
  const wanted = asked ?? (out === undefined ? 'html' : extname(out).slice(1).toLowerCase());
  const format = FORMATS.find((each) => each === wanted);
  if (format === undefined) {
    throw new CwRenderError(
      `"${wanted}" is no format. Use html, svg or png, as the ending of --out or as --format.`,
    );
  }
  return format;
}

/** A dashboard cannot be an image, and its style sheets include those of its widgets, so they do not fit in one file. */
function refuseForDashboard(format: Format, values: Values): void {
  if (format !== 'html') {
    throw new CwRenderError(
      'A dashboard has no image. Draw each of its widgets, or name an .html file with --out.',
    );
  }
  if (values['styles-href'] !== undefined || values['styles-out'] !== undefined) {
    throw new CwRenderError(
      'A dashboard has several style sheets. Leave the option out, and allow their hashes, which --json prints.',
    );
  }
}

/** Options for another format would be ignored silently. */
function refuseForFormat(format: Format, values: Values): void {
  const refuse = (option: keyof Values, of: string): void => {
    if (values[option] !== undefined)
      throw new CwRenderError(`--${option} is for ${of}, and not for ${format}. Leave it out.`);
  };
  if (format !== 'png') refuse('scale', 'png');
  if (format === 'html') refuse('width', 'svg and png');
  else for (const option of ['styles-href', 'styles-out'] as const) refuse(option, 'html');
  if (values['styles-href'] !== undefined) addressOf('--styles-href', values['styles-href']);
}

function draw(element: string, format: Format, options: HtmlOptions, values: Values): Rendered {
  if (format === 'html') {
    const href = values['styles-href'];
    const { html, sheets, state, issues } = toHtml(element, {
      ...options,
      styles: href === undefined ? 'inline' : { href },
    });
    return { content: `${html}\n`, issues, state, sheets };
  }
  const width = values.width === undefined ? undefined : Number(values.width);
  const { svg, issues } = toSvg(element, { ...options, width });
  const scale = SCALES.find((each) => String(each) === (values.scale ?? '1'));
  if (scale === undefined)
    throw new CwRenderError(`--scale is 1 or 2, and not "${values.scale ?? ''}". Write --scale 2.`);
  return {
    content: format === 'svg' ? svg : toPng(svg, scale satisfies Scale),
    issues,
    state: 'ready',
    sheets: [],
  };
}

function report(
  output: Output,
  { out, json }: Values,
  element: string,
  format: Format,
  drawn: Rendered,
): void {
  const bytes = Buffer.byteLength(drawn.content);
  const { state, issues, sheets } = drawn;
  const styleHashes = sheets.map(({ hash }) => hash);
  if (json === true) {
    const styleHash = styleHashes[0] ?? null;
    output.json({ element, format, out, bytes, state, issues, styleHash, styleHashes });
  } else if (out !== undefined) {
    output.report(`Wrote ${out}, ${bytes} bytes.`);
    if (styleHashes.length === 0) return;
    const what = styleHashes.length === 1 ? 'Its style sheet' : 'Its style sheets';
    output.report(`${what}, for style-src: ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`);
  }
}
