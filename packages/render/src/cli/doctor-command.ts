import { BUNDLE_VERSION } from '../bundle-names.js';
import { bundleHashes, bundleText } from '../bundles.js';
import type { StandIn } from '../doctor/browser.js';
import { browserFindings, lacksSandbox, WITHOUT_SANDBOX } from '../doctor/browser.js';
import { diagnose } from '../doctor/diagnose.js';
import { fetchLists } from '../doctor/embeds.js';
import type { Finding, Level } from '../doctor/finding.js';
import { finding } from '../doctor/finding.js';
import { readManifest } from '../doctor/manifest.js';
import type { OwnScript } from '../doctor/own-scripts.js';
import { baseOf, ownScripts } from '../doctor/own-scripts.js';
import { readPage } from '../doctor/page.js';
import { isDashboard } from '../element.js';
import type { DoctorPage } from './doctor-page.js';
import { fetchPage, filePage, listFile, readBanners } from './doctor-page.js';
import { dashboardSheet } from '../html/dashboard.js';
import { sha256, toHtml } from '../html/to-html.js';
import { readArguments } from './arguments.js';
import type { Command, Exit, Output } from './io.js';
import { EXIT } from './io.js';

const OPTIONS = {
  browser: { type: 'boolean' },
  url: { type: 'string' },
  policy: { type: 'string' },
  embeds: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const doctorCommand: Command = {
  summary: 'reads a page or snippet and says what keeps its widgets from working',
  help: `Usage: commonweal doctor URL-or-FILE [--browser]

Reads a page, or a snippet in a file, and says which policy directives block the widgets and the exact lines to add,
scripts that are missing or doubled, versions, integrity, heading levels, elements that are not closed, attributes and
keywords that there are not, frames with our figures, and what a reader without script gets. For a frame, the list of
figures beside its page is asked for. Of a page, the first 20 MB are read, and no longer than 20 seconds.

  --browser       open the page in Chromium too (needs the package playwright-core), and say what its widgets came
                  to, those in frames too, and pairs of the page's own colours with too little contrast
  --url URL       of a file: the address it is served from; https://example.org/ where not given. With --browser the
                  file is shown there, with our scripts of this version; all else in it is asked for at its address
  --policy TEXT   of a file: the content security policy it is served with
  --embeds FILE   the list of figures of the frames, embeds.json, in place of the one that is served
  --json          print the findings as JSON

Exit status: 0 the widgets work; 1 something keeps them from working; 2 wrong arguments, or a page that cannot be read.
`,
  async run(args, output): Promise<Exit> {
    const { values, subject } = readArguments('doctor', args, OPTIONS, 'URL-or-FILE');
    const isAddress = /^https?:\/\//i.test(subject);
    output.progress(`Reading ${subject} …`);
    const source = isAddress
      ? await fetchPage(subject)
      : await filePage(subject, values.url ?? 'https://example.org/', values.policy);
    const { html, url, policies, cut } = source;
    const page = readPage(html);
    const hashes = await bundleHashes();
    const scripts = ownScripts(page, { url, hashes, banners: new Map() });
    const base = baseOf(page, url);
    const findings: Finding[] = [
      ...(cut === null ? [] : [finding('warning', 'page-cut', cut)]),
      ...diagnose(page, {
        url,
        headers: policies,
        hashes,
        banners: isAddress ? await readBanners(scripts) : new Map(),
        version: BUNDLE_VERSION,
        manifest: await readManifest(),
        lists:
          values.embeds === undefined
            ? await fetchLists(page.frames, base)
            : await listFile(values.embeds, page.frames, base),
        styleHash: (tag) => (isDashboard(tag) ? dashboardSheet(sha256) : toHtml(tag).styles).hash,
      }),
    ];
    if (values.browser === true) {
      output.progress('Opening it in a browser …');
      // Before the browser opens: a warning afterwards would come too late.
      if (lacksSandbox()) output.progress(WITHOUT_SANDBOX);
      const standIns = isAddress ? undefined : await standInsOf(source, scripts, hashes);
      findings.push(...(await browserFindings(url.href, standIns)));
    }
    if (values.json === true) output.json({ page: subject, version: BUNDLE_VERSION, findings });
    else print(output, subject, findings);
    return findings.some(({ level }) => level === 'error') ? EXIT.found : EXIT.ok;
  },
};

/** A page from a local file, as it will be served, with our scripts, which need not be served yet. */
async function standInsOf(
  { html, url, policies }: DoctorPage,
  scripts: readonly OwnScript[],
  hashes: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, StandIn>> {
  const headers = Object.fromEntries(policies.map((policy) => ['content-security-policy', policy]));
  const known = scripts.filter(({ file }) => hashes.has(file));
  const answers = known.map(async ({ url: address, file }): Promise<[string, StandIn]> => [
    address.href,
    {
      body: await bundleText(file),
      type: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    },
  ]);
  return new Map([...(await Promise.all(answers)), [url.href, { body: html, type: 'text/html', headers }]]);
}

const WORDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', ok: 'ok' };

function print({ line: write }: Output, subject: string, findings: readonly Finding[]): void {
  write(subject);
  for (const { level, line, message, fix, code } of findings) {
    const place = line === null ? '' : ` (line ${line})`;
    write(`  ${WORDS[level].padEnd(7)} ${message}${place} [${code}]`);
    if (fix !== null) write(`          ${level === 'error' ? 'Write' : 'Better'}: ${fix}`);
  }
  const count = (wanted: Level): number => findings.filter(({ level }) => level === wanted).length;
  write(`${count('error')} errors, ${count('warning')} warnings`);
}
