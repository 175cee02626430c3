import { BUNDLE_VERSION, bundleLanguage, bundleOf, wholeBundle } from '../bundle-names.js';
import { bundleHashes } from '../bundles.js';
import { DASHBOARD, isDashboard, tagOf } from '../element.js';
import { CwRenderError } from '../errors.js';
import { toHtml } from '../html/to-html.js';
import { addressOf, languageOf, readArguments } from './arguments.js';
import { DRAW_OPTIONS, readToDraw } from './draw-options.js';
import type { Command, Exit } from './io.js';
import { EXIT } from './io.js';
import { issueLine } from './issues.js';
import { onlyUsed } from '../snippet/only-used.js';
import { scriptLine } from '../snippet/script-line.js';
import { dashboardSnippet, snippet } from '../snippet/snippet.js';

const OPTIONS = {
  base: { type: 'string' },
  all: { type: 'boolean' },
  lang: { type: 'string' },
  ...DRAW_OPTIONS,
  static: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const embedCommand: Command = {
  summary: 'prints the snippet for an element, with its integrity hash',
  help: `Usage: commonweal embed ELEMENT [--base URL]

Prints what a web editor pastes into a page: the script with the SHA-384 of its bundle, the element, and in it what a
reader sees without script.

  --base URL         where you serve the bundles; /widgets/${BUNDLE_VERSION} where not given
  --all              the bundle with all elements, for a page with several
  --lang LANGUAGE    the language of the element, en or cy, and of its script
  --data FILE        put the data of a CSV or JSON file into the page: the rows that the chart uses, and no others
  --set NAME=VALUE   an attribute of the element, as often as needed; --set src=/data/file.csv for data at an address
  --children FILE    of a dashboard: the widgets in it, a JSON list; "commonweal render --help" shows one
  --allow-outside    files that the list names may be outside its folder
  --static           the whole widget as static HTML, shown before the script and without it
  --json             print the parts as JSON

Exit status: 0 printed; 1 the data cannot be drawn; 2 wrong arguments.
`,
  async run(args, output): Promise<Exit> {
    const { values, subject } = readArguments('embed', args, OPTIONS, 'ELEMENT');
    const isWhole = isDashboard(subject);
    const tag = isWhole ? DASHBOARD : tagOf(subject);
    // One file registers a dashboard and its widgets.
    const lang = languageOf(values.lang);
    const language = bundleLanguage(lang);
    const file = values.all === true || isWhole ? wholeBundle(language) : bundleOf(tag, language);
    const integrity = (await bundleHashes()).get(file);
    if (integrity === undefined) throw new CwRenderError(`There is no bundle ${file}. Use --all.`);
    const base = addressOf('--base', values.base ?? `/widgets/${BUNDLE_VERSION}`);
    const script = scriptLine({ base, file, integrity });
    const source = values.data ?? values.children;
    if (source !== undefined) output.progress(`Reading ${source} …`);
    const { options: drawn, issues: noticed } = await readToDraw(tag, values, onlyUsed);
    const options = { ...drawn, lang };
    output.progress(`Drawing ${subject} …`);
    for (const issue of noticed) output.report(issueLine(issue, lang));
    if (values.static === true) {
      const { html, styles, sheets, state, issues } = toHtml(tag, options);
      const styleHashes = sheets.map(({ hash }) => hash);
      for (const issue of issues) output.report(issueLine(issue, lang));
      if (values.json === true) {
        output.json({ script, element: html, integrity, styleHash: styles.hash, styleHashes });
      } else output.markup(`${script}\n${html}\n`, 'html');
      return state === 'error' || state === 'empty' ? EXIT.found : EXIT.ok;
    }
    const { markup, issues, isDrawn } = isWhole ? dashboardSnippet(options) : snippet(tag, options);
    for (const issue of issues) output.report(issueLine(issue, lang));
    if (values.json === true) {
      output.json({ script, element: markup, integrity, styleHash: null, styleHashes: [] });
    } else output.markup(`${script}\n${markup}\n`, 'html');
    return isDrawn ? EXIT.ok : EXIT.found;
  },
};
