import type { FrameEntry } from '@commonweal/widgets';
import { frameEntries } from '@commonweal/widgets';
import { CwRenderError } from '../errors.js';
import { fetchText } from './fetched.js';
import type { PageFrame } from './page-facts.js';

/** The figures that a frame page can show, by name; or why they are unknown. */
type FrameList =
  | { readonly entries: ReadonlyMap<string, FrameEntry> }
  | { readonly problem: string; readonly isBroken: boolean };

/** By the URL of the list, which is next to the frame page. */
export type FrameLists = ReadonlyMap<string, FrameList>;

/** Maximum size of a list. */
const MOST_BYTES = 5_000_000;
/** Host names reserved for documentation (RFC 2606). */
const NOBODYS = /(?:^|\.)(?:example|invalid|example\.(?:com|net|org))$/;

/** The URL of a frame's list of figures. */
export function listAddress(frame: URL): URL {
  return new URL('embeds.json', frame);
}

/** Fetches the lists of figures for all our frames in a page, each list once. */
export async function fetchLists(frames: readonly PageFrame[], base: URL): Promise<FrameLists> {
  const addresses = frames.flatMap(({ src }) => (URL.canParse(src, base.href) ? [new URL(src, base)] : []));
  const byList = new Map(addresses.map((frame) => [listAddress(frame).href, frame]));
  const lists = [...byList].map(async ([list, frame]): Promise<[string, FrameList]> => [
    list,
    await fetchList(list, frame),
  ]);
  return new Map(await Promise.all(lists));
}

async function fetchList(address: string, frame: URL): Promise<FrameList> {
  if (!/^https?:$/.test(frame.protocol) || NOBODYS.test(frame.hostname)) {
    return { problem: `${frame.host} is not a host that can be asked`, isBroken: false };
  }
  try {
    const { text, isOk, status } = await fetchText(address, MOST_BYTES);
    if (isOk) return parseList(text) ?? { problem: `${address} is no JSON list of figures`, isBroken: true };
    // The list can be inside the frame page instead.
    const page = await fetchText(frame.href, MOST_BYTES);
    const inPage = /<script\b[^>]*\bid=["']?embeds\b[^>]*>([^<]*)/i.exec(page.text)?.[1];
    const found = inPage === undefined ? null : parseList(inPage);
    return found ?? { problem: `${address} answered ${String(status)}`, isBroken: true };
  } catch (error) {
    if (!(error instanceof CwRenderError)) throw error;
    return { problem: error.message.replace(/\.$/, ''), isBroken: false };
  }
}

/**
 * Parses a list of figures; null if it is not one.
 *
 * @example
 * parseList('{"entries":{"hle":{"element":"cw-life-expectancy-table"}}}')?.entries.size; // 1
 */
export function parseList(text: string): { readonly entries: ReadonlyMap<string, FrameEntry> } | null {
  try {
    const json = JSON.parse(text) as unknown;
    const isList = typeof json === 'object' && json !== null && Object.hasOwn(json, 'entries');
    return isList ? { entries: frameEntries(json) } : null;
  } catch {
    return null;
  }
}
