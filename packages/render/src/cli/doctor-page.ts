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

/** Bytes of a page that are read. */
const MOST_BYTES = 20_000_000;
/** Bytes of a script that are read: its version stands in its first line. */
const FIRST_LINE = 2_000;

/** A page as it is, or will be, served. */
export interface DoctorPage {
  readonly html: string;
  readonly url: URL;
  readonly policies: readonly string[];
  /** What was not read of it, in words; null where all was. */
  readonly cut: string | null;
}

/** A page at its address. */
export async function fetchPage(address: string): Promise<DoctorPage> {
  if (!URL.canParse(address)) {
    throw new CwRenderError(`"${address}" is no address. Write it as https://www.example.org/page`);
  }
  const answer = await fetchText(address, MOST_BYTES);
  if (!answer.isOk) {
    throw new CwRenderError(`${address} answered ${answer.status}. Check the address in a browser.`);
  }
  const header = answer.headers.get('content-security-policy');
  // Several policies in one header are parted by commas, which no directive holds.
  const policies = header === null ? [] : header.split(',');
  return { html: answer.text, url: answer.url, policies, cut: cutWords(answer) };
}

/** A page, or a snippet, in a file that will be served at an address. */
export async function filePage(
  file: string,
  address: string,
  policy: string | undefined,
): Promise<DoctorPage> {
  if (!URL.canParse(address)) {
    throw new CwRenderError(`"${address}" is no address. Write it as --url https://www.example.org/page`);
  }
  const url = new URL(address);
  // What is asked for has no fragment.
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

/** The list of figures in a file, for all frames of a page. */
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

/** What the scripts of a page say of their version. One that cannot be read says nothing. */
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
