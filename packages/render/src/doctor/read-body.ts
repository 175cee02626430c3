/** Text from the network or a file, as far as it was read. */
export interface CutText {
  readonly text: string;
  /** Why the rest was not read; null if it is complete. */
  readonly cut: 'size' | 'time' | null;
}

/**
 * Reads bytes as text up to a maximum size and stops there, so that an endless page cannot hang the command or fill the
 * memory. If reading takes too long or fails, keeps what has arrived.
 *
 * @param most Maximum bytes to read.
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
      // Leaving the loop closes the stream.
      if (part.length < chunk.length) return { text, cut: 'size' };
    }
  } catch (error) {
    if (text === '') throw error;
    return { text, cut: 'time' };
  }
  return { text: text + decoder.decode(), cut: null };
}

/** A decoder for the response's encoding, or UTF-8 if that is unknown. */
function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}
