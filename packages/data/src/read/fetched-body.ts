/**
 * Reads a body up to a size limit; null if it is larger. Calls `touch` before each read, to show that data is still
 * arriving.
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
