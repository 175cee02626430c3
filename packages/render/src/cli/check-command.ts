import type { Issue } from '@commonweal/data';
import { fileTooLargeForWidgets } from '@commonweal/data';
import { LARGEST_FILE } from '@commonweal/widgets';
import { messagesIn, worded } from '../messages.js';
import { languageOf, readArguments } from './arguments.js';
import { chartOf, elementFor } from './check-chart.js';
import type { CheckFindings } from './check-findings.js';
import { checkFindings, numberIssues } from './check-findings.js';
import { printFindings } from './check-print.js';
import { bytesOf } from './files.js';
import type { Command, Exit } from './io.js';
import { EXIT } from './io.js';
import { readData } from '../snippet/read-data.js';

const OPTIONS = {
  set: { type: 'string', multiple: true },
  element: { type: 'string' },
  lang: { type: 'string' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const checkCommand: Command = {
  summary: 'reads a data file and says what was recognised',
  help: `Usage: commonweal check FILE [--set NAME=VALUE] [--lang cy] [--strict]

Reads a CSV or JSON file as a widget would, and says what was recognised, the role of each column and why, what was set
aside, and why. FILE may be - for standard input.

  --set NAME=VALUE   an attribute as on the element, as often as needed: --set "columns=value=Rate"
  --element NAME     draw the file as this element too, and say what comes of it; bar-ranking where --set has more
                     than how to read
  --lang LANGUAGE    the language of what is printed: en, or cy for Welsh
  --strict           warnings fail too, not only what cannot be read
  --json             print it as JSON

Exit status: 0 it can be shown; 1 it cannot, no number was read, or with --strict not all can be shown; 2 wrong
arguments.
`,
  async run(args, output): Promise<Exit> {
    const { values, subject: file } = readArguments('check', args, OPTIONS, 'FILE');
    const { tag, attributes } = elementFor(values.set ?? [], values.element);
    const lang = languageOf(values.lang);
    const messages = messagesIn(lang);
    const bytes = await bytesOf(file);
    output.progress(`Reading ${file}, ${bytes.length} bytes …`);
    const data = readData(bytes, attributes, messages);
    const findings = checkFindings(file, data.read, tag === null ? null : chartOf(tag, data, messages));
    const found = [...sizeIssues(file, bytes.length), ...findings.issues, ...numberIssues(findings)];
    const issues = worded(found, messages);
    const all: CheckFindings = { ...findings, issues };
    if (values.json === true) output.json(all);
    else printFindings(output, all, lang);
    const failing = values.strict === true ? ['fatal', 'partial'] : ['fatal'];
    return all.issues.some(({ severity }) => failing.includes(severity)) ? EXIT.found : EXIT.ok;
  },
};

/** A widget would not start to read a larger file. */
function sizeIssues(file: string, bytes: number): Issue[] {
  return bytes <= LARGEST_FILE ? [] : [fileTooLargeForWidgets(file, LARGEST_FILE, bytes)];
}
