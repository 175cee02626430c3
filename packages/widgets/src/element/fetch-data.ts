import { safeUrl } from '@commonweal/charts';
import type { Issue } from '@commonweal/data';
import { accessRestricted, networkFailed, notFound, serverError } from '@commonweal/data';

/** The bytes of an answer, or why there are none. */
export type Answer =
  { readonly bytes: Uint8Array; readonly issue: null } | { readonly bytes: null; readonly issue: Issue };

/**
 * The address data is fetched from, or null where it may not be: only http and https, no name or password in it,
 * and not the page itself, which is what an empty address or a bare fragment means.
 *
 * @param base What a relative address starts from: the page's own base address.
 *
 * @example
 * dataUrl('javascript:alert(1)', 'https://example.org/'); // null
 */
export function dataUrl(src: string, base: string): URL | null {
  const trimmed = src.trim();
  if (trimmed === '' || trimmed.startsWith('#') || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return url.username === '' && url.password === '' && safeUrl(url.href) !== null ? url : null;
}

/**
 * Fetches a data file as a stranger would: no cookies, no referrer. Never rejects; an aborted request gives an
 * issue too, which its caller drops.
 */
export async function fetchData(url: URL, signal: AbortSignal): Promise<Answer> {
  const path = url.origin + url.pathname;
  try {
    const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return { bytes: null, issue: refusal(path, response.status) };
    return { bytes: new Uint8Array(await response.arrayBuffer()), issue: null };
  } catch {
    return { bytes: null, issue: networkFailed(path) };
  }
}

function refusal(path: string, status: number): Issue {
  if (status === 404 || status === 410) return notFound(path);
  return status === 401 || status === 403 ? accessRestricted(path) : serverError(path, status);
}
