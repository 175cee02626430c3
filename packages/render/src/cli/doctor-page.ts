import { createReadStream } from 'node:fs';
import { parseList, listAddress, type FrameLists } from '../doctor/embeds.js';
import { fetchText } from '../doctor/fetched.js';
import type { OwnScript } from '../doctor/own-scripts.js';
import { bannerVersion } from '../doctor/own-scripts.js';
import type { PageFrame } from '../doctor/page-facts.js';
import type { CutText } from '../doctor/read-body.js';
import { readBody } from '../doctor/read-body.js';
import { CwRenderError } from '../errors.js';
import { bytesOf, fileError } from './files.js';

/** Maximum bytes to read from a page. */
const MOST_BYTES = 20_000_000;
/** Maximum bytes to read from a script, whose first line gives its version. */
const FIRST_LINE = 2_000;

/** A page as it is, or will be, served. */
export interface DoctorPage {
  readonly html: string;
  readonly url: URL;
  readonly policies: readonly string[];
  /** What was not read, in words; null if everything was. */
  readonly cut: string | null;
}

/** Fetches a page. */
export async function fetchPage(address: string): Promise<DoctorPage> {
  if (!URL.canParse(address)) {
    throw new CwRenderError(`"${address}" is no address. Write it as https://www.example.org/page`);
  }
  const answer = await fetchText(address, MOST_BYTES);
  if (!answer.isOk) {
    throw new CwRenderError(`${address} answered ${answer.status}. Check the address in a browser.`);
  }
  const header = answer.headers.get('content-security-policy');
  // Commas separate several policies in one header; no directive contains one.
  const policies = header === null ? [] : header.split(',');
  return { html: answer.text, url: answer.url, policies, cut: cutWords(answer) };
}

/** Reads a page or a snippet from a file that will be served at a URL. */
export async function filePage(
  file: string,
  address: string,
  policy: string | undefined,
): Promise<DoctorPage> {
  if (!URL.canParse(address)) {
    throw new CwRenderError(`"${address}" is no address. Write it as --url https://www.example.org/page`);
  }
  const url = new URL(address);
  // Requests do not include the fragment.
  url.hash = '';
  try {
    const chunks: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file);
    const body = await readBody(chunks, MOST_BYTES);
    return { html: body.text, url, policies: policy === undefined ? [] : [policy], cut: cutWords(body) };
  } catch (error) {
    throw fileError(file, error, 'cannot be read');
  }
}

function cutWords({ cut }: CutText): string | null {
  if (cut === null) return null;
  return cut === 'size'
    ? 'The page is larger than 20 MB: what is beyond was not looked at. Look at a smaller page with the same widgets.'
    : 'The page had not come to its end after 20 seconds, or broke off: what was there is looked at. Try again.';
}

/** Reads a list of figures from a file and uses it for every frame of a page. */
export async function listFile(file: string, frames: readonly PageFrame[], base: URL): Promise<FrameLists> {
  const list = parseList(new TextDecoder().decode(await bytesOf(file)));
  if (list === null) {
    throw new CwRenderError(
      `${file} is no list of figures. Write it as {"entries": {"smoking": {"element": "cw-bar-ranking"}}}`,
    );
  }
  const addresses = frames.flatMap(({ src }) => (URL.canParse(src, base.href) ? [new URL(src, base)] : []));
  return new Map(addresses.map((frame) => [listAddress(frame).href, list]));
}

/** The versions that a page's scripts state in their first lines. Leaves out scripts that cannot be read. */
export async function readBanners(scripts: readonly OwnScript[]): Promise<ReadonlyMap<string, string>> {
  const addresses = [...new Set(scripts.map(({ url }) => url.href))];
  const versions = await Promise.all(
    addresses.map(async (address): Promise<[string, string][]> => {
      try {
        const { text, isOk } = await fetchText(address, FIRST_LINE);
        const version = isOk ? bannerVersion(text) : null;
        return version === null ? [] : [[address, version]];
      } catch {
        return [];
      }
    }),
  );
  return new Map(versions.flat());
}
