import { BUNDLE_VERSION, bundleHashes, bundleText } from '../bundles.js';
import type { StandIn } from '../doctor/browser.js';
import { browserFindings } from '../doctor/browser.js';
import { diagnose } from '../doctor/diagnose.js';
import type { Finding, Level } from '../doctor/finding.js';
import type { OwnScript } from '../doctor/own-scripts.js';
import { bannerVersion, ownScripts } from '../doctor/own-scripts.js';
import { readPage } from '../doctor/page.js';
import { isDashboard } from '../element.js';
import { CwRenderError } from '../errors.js';
import { dashboardSheet } from '../html/dashboard.js';
import { toHtml } from '../html/to-html.js';
import { readArguments } from './arguments.js';
import type { Command, Exit, Io } from './io.js';
import { EXIT, tell, writeJson } from './io.js';
import { bytesOf } from './files.js';

const OPTIONS = {
  browser: { type: 'boolean' },
  url: { type: 'string' },
  policy: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** A page is given up after so long, and beyond so many bytes. */
const PATIENCE = 20_000;
const MOST_BYTES = 20_000_000;

export const doctorCommand: Command = {
  summary: 'reads a page or snippet and says what keeps its widgets from working',
  help: `Usage: commonweal doctor URL-or-FILE [--browser]

Reads a page, or a snippet in a file, and says which policy directives block the widgets and the exact lines to add,
scripts that are missing or doubled, versions, integrity, heading levels, elements that are not closed, frames with our
figures, and what a reader without script gets.

  --browser       open the page in Chromium too (needs the package playwright-core), and say what its widgets came
                  to, those in frames too
  --url URL       of a file: the address it is served from; https://example.org/ where not given. With --browser the
                  file is shown there, with our scripts of this version; all else in it is asked for at its address
  --policy TEXT   of a file: the content security policy it is served with
  --json          print the findings as JSON

Exit status: 0 the widgets work; 1 something keeps them from working; 2 wrong arguments, or a page that cannot be read.
`,
  async run(args, io): Promise<Exit> {
    const { values, subject } = readArguments('doctor', args, OPTIONS, 'URL-or-FILE');
    const isAddress = /^https?:\/\//i.test(subject);
    tell(io, `Reading ${subject} …`);
    const { html, url, policies } = isAddress
      ? await fetchPage(subject)
      : await filePage(subject, values.url ?? 'https://example.org/', values.policy);
    const page = readPage(html);
    const hashes = await bundleHashes();
    const scripts = ownScripts(page, { url, hashes, banners: new Map() });
    const findings: Finding[] = [
      ...diagnose(page, {
        url,
        headers: policies,
        hashes,
        banners: isAddress ? await readBanners(scripts) : new Map(),
        version: BUNDLE_VERSION,
        styleHash: (tag) => (isDashboard(tag) ? dashboardSheet() : toHtml(tag).styles).hash,
      }),
    ];
    if (values.browser === true) {
      tell(io, 'Opening it in a browser …');
      const standIns = isAddress ? undefined : await standInsOf({ html, url, policies }, scripts, hashes);
      findings.push(...(await browserFindings(url.href, standIns)));
    }
    if (values.json === true) writeJson(io, { page: subject, version: BUNDLE_VERSION, findings });
    else print(io, subject, findings);
    return findings.some(({ level }) => level === 'error') ? EXIT.found : EXIT.ok;
  },
};

interface ReadPage {
  readonly html: string;
  readonly url: URL;
  readonly policies: readonly string[];
}

async function filePage(file: string, address: string, policy: string | undefined): Promise<ReadPage> {
  if (!URL.canParse(address)) throw new CwRenderError(`--url is no address: "${address}".`);
  const html = new TextDecoder().decode(await bytesOf(file));
  const url = new URL(address);
  // What is asked for has no fragment.
  url.hash = '';
  return { html, url, policies: policy === undefined ? [] : [policy] };
}

/** A page that is in a file, as it will be served, and our scripts in it, which need not be served yet. */
async function standInsOf(
  { html, url, policies }: ReadPage,
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

/** What the scripts of a page say of their version. One that cannot be read says nothing. */
async function readBanners(scripts: readonly OwnScript[]): Promise<ReadonlyMap<string, string>> {
  const addresses = [...new Set(scripts.map(({ url }) => url.href))];
  const versions = await Promise.all(
    addresses.map(async (address): Promise<[string, string][]> => {
      try {
        const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), credentials: 'omit' });
        const version = answer.ok ? bannerVersion(await answer.text()) : null;
        return version === null ? [] : [[address, version]];
      } catch {
        return [];
      }
    }),
  );
  return new Map(versions.flat());
}

async function fetchPage(address: string): Promise<ReadPage> {
  if (!URL.canParse(address)) throw new CwRenderError(`"${address}" is no address.`);
  let response: Response;
  let html: string;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), credentials: 'omit' });
    html = await response.text();
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new CwRenderError(`${address} did not answer: ${cause}`);
  }
  if (!response.ok) throw new CwRenderError(`${address} answered ${response.status}.`);
  if (html.length > MOST_BYTES)
    throw new CwRenderError(`${address} is larger than a page: ${html.length} characters.`);
  const header = response.headers.get('content-security-policy');
  // Several policies in one header are parted by commas, which no directive holds.
  return { html, url: new URL(response.url), policies: header === null ? [] : header.split(',') };
}

const WORDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', ok: 'ok' };

function print(io: Io, subject: string, findings: readonly Finding[]): void {
  io.out(`${subject}\n`);
  for (const { level, line, message, fix, code } of findings) {
    const place = line === null ? '' : ` (line ${line})`;
    io.out(`  ${WORDS[level].padEnd(7)} ${message}${place} [${code}]\n`);
    if (fix !== null) io.out(`          ${level === 'error' ? 'Write' : 'Better'}: ${fix}\n`);
  }
  const count = (wanted: Level): number => findings.filter(({ level }) => level === wanted).length;
  io.out(`${count('error')} errors, ${count('warning')} warnings\n`);
}
