/** A text that came over the network or from a file, as far as it was read. */
export interface CutText {
  readonly text: string;
  /** Why the rest of it was not read; null where it is whole. */
  readonly cut: 'size' | 'time' | null;
}

/**
 * Reads bytes as text up to a size. What is beyond is not read, nor waited for: a page without an end is no reason to
 * hang or to fill the memory. Where it takes too long or breaks off, what has come is kept.
 *
 * @param most Bytes that are read.
 */
export async function readBody(
  chunks: AsyncIterable<Uint8Array> | null,
  most: number,
  encoding = 'utf-8',
): Promise<CutText> {
  const decoder = decoderOf(encoding);
  let text = '';
  let size = 0;
  try {
    for await (const chunk of chunks ?? []) {
      const part = chunk.subarray(0, most - size);
      text += decoder.decode(part, { stream: true });
      size += part.length;
      // Leaving the loop ends the stream.
      if (part.length < chunk.length) return { text, cut: 'size' };
    }
  } catch (error) {
    if (text === '') throw error;
    return { text, cut: 'time' };
  }
  return { text: text + decoder.decode(), cut: null };
}

/** The encoding that an answer names, or UTF-8 where it names none that is known. */
function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}
