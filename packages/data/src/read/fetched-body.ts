const DIGESTS = new Map([
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
]);

/**
 * Reads a body up to a limit; null when it is longer. `touch` is called whenever something has arrived.
 *
 * @example
 * (await bodyOf(new Response('York'), 3, () => undefined)); // null
 */
export async function bodyOf(
  response: Response,
  maxBytes: number,
  touch: () => void,
): Promise<Uint8Array | null> {
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let size = Number(response.headers.get('content-length')) > maxBytes ? Infinity : 0;
  for (;;) {
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    touch();
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Whether bytes have one of the digests listed (`sha256-…`, `sha384-…`, `sha512-…`).
 *
 * @example
 * await matchesIntegrity(new Uint8Array(), 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='); // true
 */
export async function matchesIntegrity(bytes: Uint8Array, integrity: string): Promise<boolean> {
  for (const wanted of integrity.trim().split(/\s+/)) {
    const dash = wanted.indexOf('-');
    const name = DIGESTS.get(wanted.slice(0, dash).toLowerCase());
    if (name === undefined) continue;
    const digest = new Uint8Array(await crypto.subtle.digest(name, bytes.slice().buffer));
    if (btoa(String.fromCharCode(...digest)) === wanted.slice(dash + 1)) return true;
  }
  return false;
}
