/** What a frame page says in place of a figure. */
export interface FrameWords {
  readonly noList: string;
  readonly noFigure: string;
}
