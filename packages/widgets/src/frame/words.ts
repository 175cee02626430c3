/** What a frame page shows in place of a chart. */
export interface FrameWords {
  readonly noList: string;
  readonly noFigure: string;
}
