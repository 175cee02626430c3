/** What a caller asked for cannot be done; the message says what was wrong and what is allowed. */
export class CwRenderError extends Error {
  override readonly name = 'CwRenderError';
}
