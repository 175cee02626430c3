import { CwRenderError } from '../errors.js';
import type { CutText } from './read-body.js';
import { readBody } from './read-body.js';

/** Timeout for a response, in milliseconds. */
const PATIENCE = 20_000;

/** A server's response, as far as it was read. */
export interface Fetched extends CutText {
  readonly url: URL;
  readonly status: number;
  readonly isOk: boolean;
  readonly headers: Headers;
}

/**
 * Fetches a URL without cookies and reads the response up to a maximum number of bytes.
 *
 * @throws CwRenderError if nothing arrived
 */
export async function fetchText(
  address: string,
  most: number,
  patience: number = PATIENCE,
): Promise<Fetched> {
  const late = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, { signal: late, credentials: 'omit' });
    const charset = /charset=["']?([^\s;"']+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
    const body = await readBody(response.body, most, charset);
    const { ok, status, headers, url } = response;
    return { ...body, url: new URL(url), status, isOk: ok, headers };
  } catch (error) {
    throw new CwRenderError(
      `${address} did not answer: ${reasonOf(error, patience)}. Check the address, and that this machine can reach it.`,
    );
  }
}

function reasonOf(error: unknown, patience: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `nothing came within ${String(patience / 1000)} seconds`;
  return (error.cause instanceof Error ? error.cause.message : error.message).replace(/\.$/, '');
}
