/** What a frame tells the page it stands in: nothing but how tall it is. */
export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  /** The token the page put into the frame's address, so that the page knows the answer from anybody else's. */
  readonly token: string;
  /** Pixels. */
  readonly height: number;
}

export const HEIGHT_MESSAGE = 'commonweal-frame-height';
/** A token is 32 hexadecimal digits, and all of the address after the `#`. */
export const TOKEN = /^[0-9a-f]{32}$/;
/** Pixels. A frame that says it is taller scrolls. */
export const TALLEST = 10_000;
