import { CwRenderError } from '../errors.js';
import type { CutText } from './read-body.js';
import { readBody } from './read-body.js';

/** An answer is given up after so many milliseconds. */
const PATIENCE = 20_000;

/** An answer of a server, as far as it was read. */
export interface Fetched extends CutText {
  readonly url: URL;
  readonly status: number;
  readonly isOk: boolean;
  readonly headers: Headers;
}

/**
 * Asks for an address without cookies and reads at most so many bytes of the answer.
 *
 * @throws CwRenderError where nothing came
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
  if (error.name === 'TimeoutError') return `nothing had come after ${String(patience / 1000)} seconds`;
  return (error.cause instanceof Error ? error.cause.message : error.message).replace(/\.$/, '');
}
