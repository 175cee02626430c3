/** Sent from a frame to the page that embeds it: nothing but its height. */
export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  /** The token the embedding page put into the frame's URL, which proves that the message is from that frame. */
  readonly token: string;
  /** Pixels. */
  readonly height: number;
}

export const HEIGHT_MESSAGE = 'commonweal-frame-height';
/** A token is 32 hexadecimal digits, and everything after the `#` in the URL. */
export const TOKEN = /^[0-9a-f]{32}$/;
/** Pixels. A frame that reports more than this scrolls. */
export const TALLEST = 10_000;
