/** What a caller asked for cannot be done; the message says what was wrong and what is allowed. */
export class CwRenderError extends Error {
  override readonly name: string = 'CwRenderError';
}

/** No chart can be made of the data; the message is what a reader of the widget would see. */
export class CwDataError extends CwRenderError {
  override readonly name: string = 'CwDataError';
}
