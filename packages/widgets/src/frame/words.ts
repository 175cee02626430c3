/** What a frame's page says where it has no figure to show. */
export interface FrameWords {
  readonly listUnread: string;
  readonly noFigure: string;
}
