/** The request cannot be fulfilled. The message states what was wrong and what is allowed. */
export class CwRenderError extends Error {
  override readonly name: string = 'CwRenderError';
}

/** The data cannot make a chart. The message is what a reader of the widget would see. */
export class CwDataError extends CwRenderError {
  override readonly name: string = 'CwDataError';
}
